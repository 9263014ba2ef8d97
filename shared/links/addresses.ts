/** An address taken apart for comparison: what readers do not see as another page is gone. */
export interface Address {
  /** Lower case, without `www.`, with the port if it is not the usual one. */
  readonly host: string;
  /** Segments of the path, decoded. */
  readonly segments: readonly string[];
  /** Parameters that choose the page, sorted; those that only count visits are gone. */
  readonly query: string;
}

/** Parameters that say where a visitor came from: campaigns, click ids, the marks that apps add when a link is shared. */
const counting =
  /^(?:utm_.*|mtm_.*|pk_.*|piwik_.*|wt_mc|mc_cid|mc_eid|gclid|gbraid|wbraid|fbclid|msclkid|dclid|li_fat_id|igshid|igsh|si|ref|ref_src|trk)$/iu;

const known = new Map<string, Address | null>();
const mostKnown = 20_000;

/**
 * Reads a web address as a reader would type it, also without `https://`. Scheme, `www.`, case of the host, last slash,
 * fragment and parameters that count visits make no difference. Null for what is no web address.
 */
export function readAddress(text: string): Address | null {
  const present = known.get(text);
  if (present !== undefined) return present;
  const address = parse(text.trim());
  if (known.size >= mostKnown) known.clear();
  known.set(text, address);
  return address;
}

function parse(text: string): Address | null {
  if (text === '' || /\s/u.test(text) || text.startsWith('@')) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // A mail address reads like a host with a user before it; a name alone is no address.
  if (url.username !== '' || !/[.:]/u.test(url.host)) return null;
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !counting.test(decoded(parameter.split('=')[0] ?? '')));
  return {
    host: url.host.replace(/^www\./u, '').replace(/\.$/u, ''),
    segments: url.pathname
      .split('/')
      .filter((segment) => segment !== '')
      .map(decoded),
    query: parameters.map(decoded).toSorted().join('&'),
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether both lead to the same page. */
export function isSamePage(a: Address, b: Address): boolean {
  return a.segments.length === b.segments.length && a.query === b.query && liesUnder(a, { ...b, query: '' });
}

/**
 * Whether a page is one of a place: the same host, and the path of the place is the beginning of its path, segment by
 * segment (`/blog` holds `/blog/post`, not `/blog2`). A place with parameters of its own holds pages that have them too.
 */
export function liesUnder(page: Address, place: Address): boolean {
  if (page.host !== place.host || place.segments.length > page.segments.length) return false;
  if (place.segments.some((segment, index) => segment !== page.segments[index])) return false;
  if (place.query === '') return true;
  const parameters = new Set(page.query.split('&'));
  return place.query.split('&').every((parameter) => parameters.has(parameter));
}

/** The same for two texts; false where one of them is no web address. */
export function areSamePage(a: string, b: string): boolean {
  const [first, second] = [readAddress(a), readAddress(b)];
  return first !== null && second !== null && isSamePage(first, second);
}

export function isUnder(page: string, place: string): boolean {
  const [first, second] = [readAddress(page), readAddress(place)];
  return first !== null && second !== null && liesUnder(first, second);
}
