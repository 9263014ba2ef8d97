import { countGraphemes } from '../counting/graphemes.ts';
import { outside } from '../counting/text-range.ts';
import { entity, type Entities, type Entity } from './entity.ts';
import { isKnownEnding } from './known-ending.ts';

const link = /(?<=^|\s|\()(?:https?:\/\/\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gim;
const mention = /(?<=^|\s|\()@([a-zA-Z0-9.-]+)\b/g;
const invisible = '\\u00AD\\u2060\\u200A\\u200B\\u200C\\u200D\\u20e2';
const hashtag = new RegExp(
  `(?<=^|\\s)[#＃](?!\\ufe0f)[^\\s${invisible}]*[^\\d\\s\\p{P}${invisible}]+[^\\s${invisible}]*`,
  'gu',
);
const longestTag = 64;

function hasKnownEnding(domain: string): boolean {
  const dot = domain.lastIndexOf('.');
  return dot > 0 && isKnownEnding(domain.slice(dot + 1));
}

function findLinks(text: string): Entity[] {
  if (!text.includes('.') && !text.includes('://')) return [];
  const found: Entity[] = [];
  for (const match of text.matchAll(link)) {
    if (match[1] !== undefined && !hasKnownEnding(match[1])) continue;
    let address = match[0].replace(/[.,;:!?]$/, '');
    if (address.endsWith(')') && !address.includes('(')) address = address.slice(0, -1);
    found.push(entity(text, match.index, match.index + address.length));
  }
  return found;
}

function findMentions(text: string): Entity[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(mention)]
    .filter((match) => hasKnownEnding(match[1] ?? '') || match[1]?.endsWith('.test'))
    .map((match) => entity(text, match.index, match.index + match[0].length));
}

function findHashtags(text: string): Entity[] {
  if (!/[#＃]/.test(text)) return [];
  const found: Entity[] = [];
  for (const match of text.matchAll(hashtag)) {
    const tag = match[0].slice(1).replace(/\p{P}+$/u, '');
    if (tag === '' || countGraphemes(tag).count > longestTag) continue;
    found.push(entity(text, match.index, match.index + 1 + tag.length));
  }
  return found;
}

/** Entities as the official client library makes facets of: rich-text/detection of atproto. */
export function findBlueskyEntities(text: string): Entities {
  const links = findLinks(text);
  return { links, mentions: findMentions(text), hashtags: outside(findHashtags(text), links), addresses: [] };
}
