/** The only names that cross between main and preload. Everything else travels over the port to the core. */
export const channels = {
  requestPort: 'kanalwerk:request-port',
  port: 'kanalwerk:port',
  menu: 'kanalwerk:menu',
  closing: 'kanalwerk:closing',
  flushed: 'kanalwerk:flushed',
} as const;
