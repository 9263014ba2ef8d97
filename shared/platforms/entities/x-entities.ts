import { breaksName, entity, type Entities, type Entity } from './entity.ts';
import { findLinks, xTail } from './x-links.ts';

const special =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7';
const inTag = `[\\p{L}\\p{M}\\p{Nd}${special}]`;
const hashtag = new RegExp(
  `(?:(?<=[\\ufe0e\\ufe0f])|(?<!${inTag}|&))[#＃](?!\\ufe0f|\\u20e3)${inTag}*[\\p{L}\\p{M}]${inTag}*(?![#＃]|://)`,
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

interface Name extends Entity {
  readonly isList: boolean;
}

function findNames(text: string): Name[] {
  if (!/[@＠]/.test(text)) return [];
  return [...text.matchAll(mention)]
    .filter((match) => !breaksName.test(text.slice(match.index + match[0].length)))
    .map((match) => ({
      ...entity(text, match.index, match.index + match[0].length),
      isList: match[2] !== undefined,
    }));
}

/** Of entities that overlap, the one that begins first stays. */
function firstOfOverlaps(all: readonly Entity[]): Set<Entity> {
  let end = 0;
  const kept = new Set<Entity>();
  for (const one of all.toSorted((a, b) => a.start - b.start)) {
    if (one.start < end) continue;
    kept.add(one);
    end = one.end;
  }
  return kept;
}

/** Links, mentions and hashtags by the rules of twitter-text. Lists (`@name/list`) are no mentions. */
export function findXEntities(text: string): Entities {
  const addresses = findLinks(text, xTail, true);
  const names = findNames(text);
  const hashtags = findHashtags(text);
  const kept = firstOfOverlaps([...addresses, ...names, ...hashtags]);
  return {
    links: addresses.filter((one) => kept.has(one)),
    mentions: names.filter((one) => kept.has(one) && !one.isList).map(({ start, end }) => entity(text, start, end)),
    hashtags: hashtags.filter((one) => kept.has(one)),
    addresses,
  };
}
