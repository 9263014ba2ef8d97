import { outside } from '../counting/text-range.ts';
import { entity, type Entities, type Entity } from './entity.ts';
import { findLinks as findAddresses, xTail } from './x-links.ts';

const schemeLink = /\bhttps?:\/\/[^\s<>"„“”«»]+/gi;
const wwwLink = /(?<![\p{L}\p{N}@._/-])www\.[^\s<>"„“”«»]+\.[^\s<>"„“”«»]+/giu;
const mention =
  /(?<![\p{L}\p{N}_@./=])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/gu;
const hashtag = /(?<![\p{L}\p{N}_&/])[#＃](?!\ufe0f|\u20e3)[\p{N}_]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*/gu;

/** Cuts punctuation that ends a sentence, and a bracket that was opened before the address. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  for (;;) {
    const sign = text[last - 1] ?? '';
    if (/[.,;:!?'’…*_]/.test(sign)) last -= 1;
    else if (sign === ')' && !text.slice(start, last).includes('(')) last -= 1;
    else if (sign === ']' && !text.slice(start, last).includes('[')) last -= 1;
    else return last;
  }
}

function matches(text: string, pattern: RegExp): Entity[] {
  return [...text.matchAll(pattern)].map((match) => entity(text, match.index, match.index + match[0].length));
}

function trimmed(text: string, pattern: RegExp): Entity[] {
  return matches(text, pattern)
    .map((one) => entity(text, one.start, trimmedEnd(text, one.start, one.end)))
    .filter((one) => one.text.length > 8);
}

function findLinks(text: string): Entity[] {
  if (!text.includes('.') && !text.includes('://')) return [];
  const scheme = trimmed(text, schemeLink);
  const www = outside(trimmed(text, wwwLink), scheme);
  const bare = outside(findAddresses(text, xTail, true), [...scheme, ...www]);
  return [...scheme, ...www, ...bare].sort((a, b) => a.start - b.start);
}

/** What people take for links, mentions and hashtags, for platforms that publish no rules. */
export function findGenericEntities(text: string): Entities {
  const links = findLinks(text);
  return {
    links,
    mentions: text.includes('@') ? outside(matches(text, mention), links) : [],
    hashtags: /[#＃]/.test(text) ? outside(matches(text, hashtag), links) : [],
    addresses: [],
  };
}
