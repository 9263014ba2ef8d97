/** A parameter in the order it is to be written. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** An address cut at its first `#` and at the first `?` before it. Joined again it is the same text. */
export interface AddressPieces {
  readonly base: string;
  /** With `?`; empty where there is none. */
  readonly query: string;
  /** With `#`; empty where there is none. */
  readonly fragment: string;
}

export function cutAddress(address: string): AddressPieces {
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? '' : address.slice(hash);
  const before = hash < 0 ? address : address.slice(0, hash);
  const mark = before.indexOf('?');
  return mark < 0
    ? { base: before, query: '', fragment }
    : { base: before.slice(0, mark), query: before.slice(mark), fragment };
}

/** Name of a parameter as programs read it: decoded, whatever its case. */
function nameOf(pair: string): string {
  const [name = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(name.replace(/\+/gu, ' ')).trim().toLowerCase();
  } catch {
    return name.trim().toLowerCase();
  }
}

function namesIn(pairs: string): string[] {
  return pairs
    .split(/&amp;|[&;]/u)
    .map(nameOf)
    .filter((name) => name !== '');
}

/**
 * Names of the parameters that an address has, in lower case. A fragment with `name=value` counts too: some sites keep
 * their parameters there (`#utm_source=x`, `#/page?utm_source=x`), and a second set in the query would contradict it.
 */
export function parameterNames(address: string): ReadonlySet<string> {
  const { query, fragment } = cutAddress(address);
  const inFragment = fragment.includes('?') ? fragment.slice(fragment.indexOf('?') + 1) : fragment.slice(1);
  const ofFragment = inFragment.includes('=') ? namesIn(inFragment) : [];
  return new Set([...namesIn(query.slice(1)), ...ofFragment]);
}

/** A value as it stands in an address: everything that could end an address in a text is written as `%xx`. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Adds what the address does not have yet. What is there stays as it is written, in its order, and the fragment stays
 * last; a parameter that is there in any case, even empty, is never written a second time. So doing it twice is doing it once.
 */
export function addParameters(address: string, parameters: readonly Parameter[]): string {
  const present = parameterNames(address);
  const added = parameters.filter(({ name, value }) => value !== '' && !present.has(name.toLowerCase()));
  if (added.length === 0) return address;
  const { base: written, query, fragment } = cutAddress(address);
  // A query straight after the host is allowed, but many programs end the link before it.
  const base = query === '' && /^(?:https?:\/\/)?[^/?#]+$/iu.test(written) ? `${written}/` : written;
  const pairs = added.map(({ name, value }) => `${encode(name)}=${encode(value)}`).join('&');
  const joint = query === '' ? '?' : /[?&]$/u.test(query) ? '' : '&';
  return `${base}${query}${joint}${pairs}${fragment}`;
}
