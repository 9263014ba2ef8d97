import type { Language } from '../model/common.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** Words as `Intl.Segmenter` finds them: hyphens split, CJK is segmented by dictionary, punctuation and emoji are none. */
export function countWords(text: string, language: Language): number {
  let count = 0;
  for (const segment of segmenter(language).segment(text)) if (segment.isWordLike === true) count += 1;
  return count;
}

/** The words of a text in order, as `countWords` counts them. */
export function wordsOf(text: string, language: Language): string[] {
  const words: string[] = [];
  for (const segment of segmenter(language).segment(text)) if (segment.isWordLike === true) words.push(segment.segment);
  return words;
}

/** Words a minute of silent reading, after Trauzettel-Klosinski and Dietz (IReST, 2012), rounded. */
const wordsPerMinute: Record<Language, number> = { de: 180, en: 230 };

/** Minutes to read so many words, rounded up; 0 only for no words. */
export function readingMinutes(words: number, language: Language): number {
  return Math.ceil(words / wordsPerMinute[language]);
}
