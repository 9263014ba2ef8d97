/**
 * The address that pictures are fetched from, ending in `/`, without signs that would part a list of addresses in a cell.
 * `base` is null without one; the whole is null for what no server of a scheduler can fetch from: only http and https, no
 * user name, no query.
 */
export function mediaBaseOf(mediaBase: string | null): { readonly base: string | null } | null {
  if (mediaBase === null || mediaBase.trim() === '') return { base: null };
  if (!URL.canParse(mediaBase.trim())) return null;
  const { protocol, username, password, search, hash, href } = new URL(mediaBase.trim());
  const isPlain = username === '' && password === '' && search === '' && hash === '';
  if (!['http:', 'https:'].includes(protocol) || !isPlain) return null;
  const address = href.endsWith('/') ? href : `${href}/`;
  return { base: address.replaceAll(',', '%2C').replaceAll('|', '%7C') };
}
