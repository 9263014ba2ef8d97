import { outside } from '../counting/text-range.ts';
import { breaksName, entity, type Entities, type Entity } from './entity.ts';
import { findLinks, type LinkTail } from './x-links.ts';

/** Mastodon lets any letter stand in path and query. */
const beyondAscii = '\\u{A0}-\\u{D7FF}\\u{E000}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{10FFFD}';
const pathChar = '[^\\p{White_Space}<>()?]';
const parens = `\\((?:${pathChar}+|${pathChar}*\\(${pathChar}+\\)${pathChar}*)\\)`;
const pathEnd = `(?:[^\\p{White_Space}()?!*"'「」<>;:=,.$%\\[\\]~&|@]|${parens})`;
const queryChar = `[a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@^${beyondAscii}]`;
const tail: LinkTail = {
  path: new RegExp(`/(?:${pathChar}*(?:${parens}${pathChar}*)*${pathEnd}|${pathChar}+/)*`, 'iuy'),
  query: new RegExp(`\\?${queryChar}*[a-z0-9_&=#/\\-${beyondAscii}]`, 'iuy'),
};

const word = '[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]';
const mention = new RegExp(`(?<![=/]|${word})@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(@${word}+(?:[.-]+${word}+)*)?`, 'giu');

const separators = '_\\u00B7\\u30FB\\u200c';
const separated = `(?:${word}(?:${word}|[${separators}])*[\\p{L}\\p{M}${separators}](?:${word}|[${separators}])*${word})`;
const hashtag = new RegExp(`(?<=^|[\\s\\u0085])[#＃](${separated}|${word}*[\\p{L}\\p{M}]${word}*)`, 'gu');

/** A mention of an account on another server counts without its domain, up to this length of the domain. */
const longestDomain = 253;

/** UTF-16 units of the part of a mention that counts: `@user` of `@user@domain`. */
export function countedMentionLength(text: string): number {
  const second = text.indexOf('@', 1);
  return second === -1 || text.length - second - 1 > longestDomain ? text.length : second;
}

function findMentions(text: string): Entity[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(mention)]
    .filter((match) => !breaksName.test(text.slice(match.index + match[0].length)))
    .map((match) => entity(text, match.index, match.index + match[0].length));
}

function findHashtags(text: string): Entity[] {
  if (!/[#＃]/.test(text)) return [];
  return [...text.matchAll(hashtag)].map((match) => entity(text, match.index, match.index + match[0].length));
}

/** Entities as Mastodon's extractor finds them: addresses need a scheme, tags a start or white space before them. */
export function findMastodonEntities(text: string): Entities {
  const links = findLinks(text, tail, false);
  return {
    links,
    mentions: outside(findMentions(text), links),
    hashtags: outside(findHashtags(text), links),
    addresses: links,
  };
}
