/**
 * Web addresses by the rules of twitter-text 3.1 (which Mastodon uses too, with paths of its own), written anew.
 * Endings come from the current public suffix list instead of a list frozen in the code.
 */
import { entity, type Entity } from './entity.ts';
import { isKnownEnding } from './known-ending.ts';
import { punycodeLength } from './punycode-length.ts';

const latin =
  '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const spaces = '\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const directional = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const noDomain = `!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$${spaces}\\uFFFE\\uFEFF\\uFFFF${directional}`;

/** A label of a domain: anything but punctuation and spaces, with `-` and `_` inside. */
const domainChar = new RegExp(`[^${noDomain}]`);
const dotted = new RegExp(`[^${noDomain}](?:[^${noDomain}]|[-_.])*`, 'y');
/** The part of a domain without scheme that makes the address: Latin letters, digits and `-`. */
const latinDomain = new RegExp(`[-0-9a-z${latin}]+(?:\\.[-0-9a-z${latin}]+)+`, 'gi');
const asciiEnding = /^[0-9a-z-]+/i;

const pathChar = `[a-z0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&\\u0400-\\u04FF${latin}]`;
const parens = `\\((?:${pathChar}+|${pathChar}*\\(${pathChar}+\\)${pathChar}*)\\)`;
const pathEnd = `[-+a-z0-9=_#/\\u0400-\\u04FF${latin}]`;
const xPath = `/(?:${pathChar}*(?:${parens}${pathChar}*)*${pathEnd}|${parens}|@${pathChar}+/)*`;
const xQuery = `\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]`;

/** What may follow a domain: port, path, query. */
export interface LinkTail {
  readonly path: RegExp;
  readonly query: RegExp;
}

export const xTail: LinkTail = { path: new RegExp(xPath, 'iy'), query: new RegExp(xQuery, 'iy') };

const port = /:[0-9]+/y;
const scheme = /https?:\/\//iy;
const longestLink = 4096;
const longestLabel = 63;

function matchAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match ? index + match[0].length : index;
}

/** The end of a known ending that a label begins with; -1 if there is none, or a letter, digit or `@` follows. */
function endingEnd(text: string, start: number, end: number): number {
  const label = text.slice(start, end);
  const ascii = asciiEnding.exec(label)?.[0];
  const ending = ascii ?? label;
  if (ending.toLowerCase().startsWith('xn--')) return start + ending.length;
  if (/[0-9a-zA-Z@+-]/.test(text[start + ending.length] ?? ' ')) return -1;
  return isKnownEnding(ending) ? start + ending.length : -1;
}

function isDomainName(label: string, isLast: boolean): boolean {
  if (label === '' || /^[-_]|[-_]$/.test(label)) return false;
  return !isLast || !label.includes('_');
}

/** The end of the longest domain that starts here; -1 if none does. */
function domainEnd(text: string, start: number): number {
  const end = matchAt(dotted, text, start);
  const labels: { start: number; end: number }[] = [];
  for (let from = start; from <= end;) {
    const dot = text.indexOf('.', from);
    const labelEnd = dot === -1 || dot > end ? end : dot;
    labels.push({ start: from, end: labelEnd });
    from = labelEnd + 1;
  }
  let whole = 0;
  while (whole < labels.length - 1 && isDomainName(labelText(text, labels[whole]), false)) whole += 1;
  for (let last = Math.min(whole, labels.length - 1); last > 0; last -= 1) {
    const name = labels[last - 1];
    const ending = labels[last];
    if (!name || !ending || !isDomainName(labelText(text, name), true)) continue;
    const found = endingEnd(text, ending.start, ending.end);
    if (found !== -1) return found;
  }
  return -1;
}

function labelText(text: string, label: { start: number; end: number } | undefined): string {
  return label ? text.slice(label.start, label.end) : '';
}

/** DNS allows 63 octets a label. A sentence without blanks that an address is glued to is longer. */
function hasLongLabel(domain: string): boolean {
  return domain.split('.').some((label) => label.length > longestLabel || punycodeLength(label) > longestLabel);
}

/** Something that may be an address, before the rules for those with and without scheme. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly hasScheme: boolean;
  readonly domainStart: number;
  readonly domainEnd: number;
  readonly hasPath: boolean;
}

function candidateAt(text: string, start: number, tail: LinkTail): Candidate | null {
  const afterScheme = matchAt(scheme, text, start);
  const domain = domainEnd(text, afterScheme);
  if (domain === -1) return null;
  const afterPort = matchAt(port, text, domain);
  const afterPath = text[afterPort] === '/' ? matchAt(tail.path, text, afterPort) : afterPort;
  const end = matchAt(tail.query, text, afterPath);
  return {
    start,
    end,
    hasScheme: afterScheme > start,
    domainStart: afterScheme,
    domainEnd: domain,
    hasPath: afterPath > afterPort,
  };
}

/** Where a search for an address around a full stop has to begin: the start of its word, scheme included. */
function wordStart(text: string, dot: number, from: number): number {
  let start = dot;
  while (start > from && /[-_.]/.test(text[start - 1] ?? '')) start -= 1;
  while (start > from && (domainChar.test(text[start - 1] ?? ' ') || /[-_.]/.test(text[start - 1] ?? ' '))) start -= 1;
  const before = /https?:\/\/$/i.exec(text.slice(Math.max(from, start - 8), start));
  return before ? start - before[0].length : start;
}

const noStartAfter = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/;

/** All candidates from left to right; what one covers, no other begins in. */
function findCandidates(text: string, tail: LinkTail): Candidate[] {
  const found: Candidate[] = [];
  let position = 0;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (dot < position || !domainChar.test(text[dot - 1] ?? ' ') || !domainChar.test(text[dot + 1] ?? ' ')) continue;
    for (let start = wordStart(text, dot, position); start < dot; start += 1) {
      // The character before is taken first; only at the very beginning may an address do without one.
      if (
        start === 0
          ? !noStartAfter.test(text[0] ?? '') && candidateAt(text, 1, tail) !== null
          : noStartAfter.test(text[start - 1] ?? '')
      )
        continue;
      if (start > 0 && start === position && found.length > 0) continue;
      const candidate = candidateAt(text, start, tail);
      if (candidate === null) continue;
      found.push(candidate);
      position = candidate.end;
      break;
    }
  }
  return found;
}

const shortened = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;

/** With a scheme the whole is the address; a slug of t.co ends where it must. */
function schemeLink(text: string, { start, end }: Candidate, tail: LinkTail): Entity[] {
  const slug = tail === xTail ? shortened.exec(text.slice(start, end)) : null;
  if (slug && (slug[1] ?? '').length > 40) return [];
  return [entity(text, start, slug ? start + slug[0].length : end)];
}

/** The end of the last known ending among dotted labels. */
function lastEnding(text: string, start: number, end: number): number {
  for (let dot = text.lastIndexOf('.', end - 1); dot > start; dot = text.lastIndexOf('.', dot - 1)) {
    const next = text.indexOf('.', dot + 1);
    const found = endingEnd(text, dot + 1, next === -1 || next > end ? end : next);
    if (found !== -1) return found;
  }
  return -1;
}

/** Without one only Latin domains are addresses, and port and query belong to them only behind a path. */
function bareLinks(text: string, candidate: Candidate): Entity[] {
  if (/[-_./]/.test(text[candidate.start - 1] ?? ' ')) return [];
  const domain = text.slice(candidate.domainStart, candidate.domainEnd);
  const found: Entity[] = [];
  for (const match of domain.matchAll(latinDomain)) {
    const start = candidate.domainStart + match.index;
    const last = lastEnding(text, start, start + match[0].length);
    if (last !== -1) found.push(entity(text, start, last));
  }
  const last = found.pop();
  if (last) found.push(candidate.hasPath ? entity(text, last.start, candidate.end) : last);
  return found;
}

/** Addresses in a text. `bare` takes those without a scheme along. */
export function findLinks(text: string, tail: LinkTail, bare: boolean): Entity[] {
  if (!text.includes('.')) return [];
  return findCandidates(text, tail).flatMap((candidate) => {
    if (hasLongLabel(text.slice(candidate.domainStart, candidate.domainEnd))) return [];
    if (candidate.end - candidate.start + (candidate.hasScheme ? 0 : 8) > longestLink) return [];
    if (candidate.hasScheme) return schemeLink(text, candidate, tail);
    return bare ? bareLinks(text, candidate) : [];
  });
}
