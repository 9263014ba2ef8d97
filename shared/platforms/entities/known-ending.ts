import { parse } from 'tldts';

const known = new Map<string, boolean>();

/** Whether a name is a top-level domain that exists (public suffix list, ICANN part): `com`, `de`, `рф`, `xn--p1ai`. */
export function isKnownEnding(label: string): boolean {
  const key = label.toLowerCase();
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = parse(`x.${key}`, { extractHostname: false, validateHostname: false }).isIcann === true;
  // Bounded, because the labels come from whatever people type.
  if (known.size > 5000) known.clear();
  known.set(key, answer);
  return answer;
}
