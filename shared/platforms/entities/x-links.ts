/**
 * Web addresses by the rules of twitter-text 3.1 (which Mastodon uses too, with paths of its own), written anew.
 * Endings come from the current public suffix list instead of a list frozen in the code.
 */
import { entity, type Entity } from './entity.ts';
import { isKnownEnding } from './known-ending.ts';

const latin =
  '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const spaces = '\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const directional = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const noDomain = `!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$${spaces}\\uFFFE\\uFEFF\\uFFFF${directional}`;

/** A label of a domain behind a scheme: anything but punctuation and spaces, with `-` and `_` inside. */
const anyLabel = `[^${noDomain}](?:[^${noDomain}]|[-_])*`;
const anyDomain = new RegExp(`${anyLabel}(?:\\.${anyLabel})+`, 'y');
/** Without a scheme only Latin letters, digits and `-` make an address. */
const latinDomain = new RegExp(`[-0-9a-z${latin}]+(?:\\.[-0-9a-z${latin}]+)+`, 'gi');
const asciiEnding = /^[0-9a-z-]+/i;

const pathChar = `[a-z0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&\\u0400-\\u04FF${latin}]`;
const parens = `\\((?:${pathChar}+|${pathChar}*\\(${pathChar}+\\)${pathChar}*)\\)`;
const pathEnd = `(?:[-+a-z0-9=_#/\\u0400-\\u04FF${latin}]|${parens})`;
const xPath = `/(?:${pathChar}*(?:${parens}${pathChar}*)*${pathEnd}|@${pathChar}+/)*`;
const xQuery = `\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]`;

/** What may follow a domain: port, path, query. */
export interface LinkTail {
  readonly path: RegExp;
  readonly query: RegExp;
}

export const xTail: LinkTail = { path: new RegExp(xPath, 'iy'), query: new RegExp(xQuery, 'iy') };

const port = /:[0-9]+/y;
/** Also of UTF-16 length after the domain is written in punycode; close enough for a bound of 4,096. */
const longestLink = 4096;

function matchAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match ? index + match[0].length : index;
}

/** The end of the longest part of a dotted name that ends in a known ending, -1 if there is none. */
function domainEnd(text: string, start: number, end: number): number {
  for (let dot = text.lastIndexOf('.', end - 1); dot > start; dot = text.lastIndexOf('.', dot - 1)) {
    const next = text.indexOf('.', dot + 1);
    const labelEnd = next === -1 || next > end ? end : next;
    const label = text.slice(dot + 1, labelEnd);
    const ascii = asciiEnding.exec(label)?.[0] ?? label;
    const endingEnd = dot + 1 + ascii.length;
    if (/[0-9a-zA-Z@+-]/.test(text[endingEnd] ?? ' ')) continue;
    if (isKnownEnding(ascii) || /^xn--[-0-9a-z]+$/i.test(ascii)) return endingEnd;
  }
  return -1;
}

/** Whether an address may start here: not after a letter, digit, `@`, `$` or `#`. */
function mayStart(text: string, index: number): boolean {
  return index === 0 || !/[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/.test(text[index - 1] ?? '');
}

const shortened = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;

/** Addresses with `http://` or `https://`. */
export function findSchemeLinks(text: string, tail: LinkTail = xTail): Entity[] {
  if (!text.includes('://')) return [];
  const found: Entity[] = [];
  for (const scheme of text.matchAll(/https?:\/\//gi)) {
    const start = scheme.index;
    const last = found.at(-1);
    if (!mayStart(text, start) || (last && start < last.end)) continue;
    const from = start + scheme[0].length;
    const wide = matchAt(anyDomain, text, from);
    const domain = wide > from ? domainEnd(text, from, wide) : -1;
    if (domain === -1) continue;
    let end = matchAt(tail.path, text, matchAt(port, text, domain));
    end = matchAt(tail.query, text, end);
    if (end - start > longestLink) continue;
    const slug = shortened.exec(text.slice(start, end));
    if (slug && tail === xTail) {
      if ((slug[1] ?? '').length > 40) continue;
      end = start + slug[0].length;
    }
    found.push(entity(text, start, end));
  }
  return found;
}

/** Addresses without a scheme, `example.com/path`. Only with a path do port and query belong to it. */
export function findBareLinks(text: string): Entity[] {
  if (!text.includes('.')) return [];
  const found: Entity[] = [];
  for (const match of text.matchAll(latinDomain)) {
    const start = match.index + (/^-+/.exec(match[0])?.[0].length ?? 0);
    if (!mayStart(text, start) || /[-_./]/.test(text[start - 1] ?? ' ')) continue;
    const domain = domainEnd(text, start, match.index + match[0].length);
    if (domain === -1) continue;
    const afterPort = matchAt(port, text, domain);
    const path = text[afterPort] === '/' ? matchAt(xTail.path, text, afterPort) : afterPort;
    const end = path > afterPort ? matchAt(xTail.query, text, path) : domain;
    if (end - start > longestLink) continue;
    found.push(entity(text, start, end));
  }
  return found;
}
