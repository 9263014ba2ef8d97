/** Addresses of views that lists lead to; the table of routes is `frame/routes.tsx`. */
export const places = {
  desk: (masterId: string, variantId?: string): string =>
    variantId === undefined ? `/masters/${masterId}` : `/masters/${masterId}/${variantId}`,
  masters: '/masters',
  /** The map, with the routes of a master drawn over it. */
  map: (masterId: string): string => `/map?master=${encodeURIComponent(masterId)}`,
  /** The library with one medium shown. */
  medium: (mediaId: string): string => `/media?show=${encodeURIComponent(mediaId)}`,
  channels: '/channels',
  channel: (channelId: string): string => `/channels/${channelId}`,
  platform: (platformId: string): string => `/platforms/${encodeURIComponent(platformId)}`,
  packages: (query: Readonly<Record<string, readonly string[]>>): string => {
    const parameters = new URLSearchParams();
    for (const [key, values] of Object.entries(query)) for (const value of values) parameters.append(key, value);
    const text = parameters.toString();
    return text === '' ? '/packages' : `/packages?${text}`;
  },
} as const;
