import type { Finding } from '../finding.ts';
import { finding, inText, replaceText, type CheckedPart, type CheckInput } from './check-input.ts';

const wordPattern = /\p{L}[\p{L}\p{M}]+/gu;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Splits a tag in lower case into words that occur in the text ("solardach" and "werkstatt" give "SolardachWerkstatt").
 * Screen readers read capitals as word boundaries. Null if the words do not cover the tag, or one word is the whole.
 */
function inCapitals(tag: string, words: ReadonlySet<string>): string | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= tag.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const word = tag.slice(start, end);
      if (!before || !words.has(word)) continue;
      if (best[end] === null || before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, word];
    }
  }
  const found = best[tag.length];
  return found && found.length > 1 ? found.map(capitalised).join('') : null;
}

function wordsOf({ content, parts }: CheckInput): Set<string> {
  const title = content.fields.title;
  const texts = [...parts.map((part) => part.text), typeof title === 'string' ? title : ''];
  const withoutTags = texts.map((text) => text.replace(/[#＃][\p{L}\p{M}\p{N}_]+/gu, ' '));
  const words = withoutTags.flatMap((text) => text.toLowerCase().match(wordPattern) ?? []);
  return new Set(words.filter((word) => word.length > 2));
}

/** Long tags in lower case: shorter ones are hardly ever several words. */
const longTag = 14;

function capitals(input: CheckInput, part: CheckedPart): Finding[] {
  const candidates = part.hashtags.filter(({ text }) => /^[#＃][\p{Ll}\p{M}]{8,}$/u.test(text));
  if (candidates.length === 0) return [];
  const words = wordsOf(input);
  return candidates.flatMap(({ text, start, end }): Finding[] => {
    const better = inCapitals(text.slice(1), words);
    if (better === null && text.length <= longTag) return [];
    const fixes = better === null ? [] : [replaceText(part, start + 1, end, better)];
    return [finding('hashtag-capitals', 'hint', inText(part, start, end), { params: { tag: text }, fixes })];
  });
}

/** `#2026` is no hashtag anywhere; a single digit after `#` is a rank, which nobody takes for one. */
function digits(part: CheckedPart): Finding[] {
  return [...part.text.matchAll(/(?<![\p{L}\p{N}_&/])[#＃]\d{2,}(?![\p{L}\p{M}\p{N}_]|\u20e3|\ufe0f)/gu)].map((match) =>
    finding('hashtag-digits', 'hint', inText(part, match.index, match.index + match[0].length), {
      params: { tag: match[0] },
    }),
  );
}

/** A hyphen ends a tag: of `#Social-Media` only `#Social` is one. */
function broken(part: CheckedPart): Finding[] {
  return part.hashtags.flatMap(({ text, start, end }): Finding[] => {
    const rest = /^(?:-[\p{L}\p{N}]+)+/u.exec(part.text.slice(end))?.[0];
    if (rest === undefined) return [];
    const joined = text + rest.split('-').map(capitalised).join('');
    return [
      finding('hashtag-broken', 'hint', inText(part, start, end + rest.length), {
        params: { tag: text, whole: text + rest },
        fixes: [replaceText(part, start, end + rest.length, joined)],
      }),
    ];
  });
}

/** Tags that work less well than meant. */
export function checkHashtagForm(input: CheckInput, part: CheckedPart): Finding[] {
  return [...capitals(input, part), ...digits(part), ...broken(part)];
}
