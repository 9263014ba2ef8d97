import type { Language } from '../model/common.ts';
import { wordsOf } from '../rich-text/count-words.ts';
import { isStopWord } from './stop-words.ts';

/**
 * The words of a text that carry its subject, as rough stems: lower case, without endings. Good enough to see that "Fassade"
 * and "Fassaden" are one word; a dictionary would be more than a draft needs.
 */
export function contentWords(text: string, language: Language): string[] {
  return wordsOf(text, language)
    .map((word) => word.toLocaleLowerCase(language))
    .filter((word) => word.length > 2 && !isStopWord(word, language))
    .map((word) => stem(word, language));
}

const endings: Record<Language, RegExp> = {
  de: /(?:innen|ungen|ern|en|er|es|em|e|n|s)$/u,
  en: /(?:ings?|edly|ed|ies|es|s|ly)$/u,
};

function stem(word: string, language: Language): string {
  const short = word.length > 5 ? word.replace(endings[language], '') : word;
  return short.length >= 4 ? short : word;
}

/** Share of the smaller set that both have, 0 to 1: how much two texts say the same. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}

/** How many of `words` are about `subject`: the same stem, or one a part of the other, as in "Fassade" and "Holzfassade". */
export function related(words: ReadonlySet<string>, subject: ReadonlySet<string>): number {
  const isRelated = (word: string) =>
    subject.has(word) ||
    (word.length >= 5 &&
      [...subject].some((other) => other.length >= 5 && (other.includes(word) || word.includes(other))));
  return [...words].filter(isRelated).length;
}
