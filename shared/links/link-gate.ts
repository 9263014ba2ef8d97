const allowed = new Set(['http:', 'https:', 'mailto:']);

/**
 * The one gate for every outgoing link, from text, menus and profiles alike: the normalised address if it is http, https
 * or mailto and has no user name in it, otherwise null. Parsed, never matched by prefix.
 */
export function linkTarget(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  if (!allowed.has(url.protocol)) return null;
  if (url.protocol !== 'mailto:' && (url.hostname === '' || url.username !== '' || url.password !== '')) return null;
  return url.href;
}
