import { breaksName, entity, withoutOverlap, type Entities, type Entity } from './entity.ts';
import { findBareLinks, findSchemeLinks } from './x-links.ts';

const special =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7';
const inTag = `[\\p{L}\\p{M}\\p{Nd}${special}]`;
const hashtag = new RegExp(
  `(?<!${inTag}|&)[#＃](?!\\ufe0f|\\u20e3)${inTag}*[\\p{L}\\p{M}]${inTag}*(?![#＃]|://)`,
  'gu',
);
/** Backtracking must not shorten a tag that another sign follows: the whole tag is dropped then. */
const wholeTag = new RegExp(`^${inTag}|^[#＃]|^://`, 'u');

const mention =
  /(?:(?<![a-zA-Z0-9_!#$%&*@＠])|(?<=(?:^|[^a-zA-Z0-9_+~.-])rt:?))[@＠]([a-zA-Z0-9_]{1,20})(\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/gi;

function findHashtags(text: string): Entity[] {
  if (!/[#＃]/.test(text)) return [];
  return [...text.matchAll(hashtag)]
    .filter((match) => !wholeTag.test(text.slice(match.index + match[0].length)))
    .map((match) => entity(text, match.index, match.index + match[0].length));
}

function findMentions(text: string): Entity[] {
  if (!/[@＠]/.test(text)) return [];
  return [...text.matchAll(mention)]
    .filter((match) => match[2] === undefined && !breaksName.test(text.slice(match.index + match[0].length)))
    .map((match) => entity(text, match.index, match.index + match[0].length));
}

/** Links, mentions and hashtags by the rules of twitter-text: addresses win where they overlap. Lists are no mentions. */
export function findXEntities(text: string): Entities {
  const schemeLinks = findSchemeLinks(text);
  const links = [...schemeLinks, ...withoutOverlap(findBareLinks(text), schemeLinks)].sort((a, b) => a.start - b.start);
  return {
    links,
    mentions: withoutOverlap(findMentions(text), links),
    hashtags: withoutOverlap(findHashtags(text), links),
  };
}
