import type { Language } from '../model/common.ts';
import { splitSentences } from '../rich-text/split-sentences.ts';
import { isStopWord } from './stop-words.ts';

type Fits = (text: string) => boolean;

/** As many whole sentences as fit; where not even one does, as many whole words and "…". Empty if nothing fits. */
export function shortenText(text: string, fits: Fits, language: Language): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (fits(whole)) return whole;
  const sentences = splitSentences(whole, language);
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const shorter = sentences.slice(0, count).join(' ');
    if (fits(shorter)) return shorter;
  }
  return cutWords(whole, fits, language, '…');
}

/**
 * A title that fits: whole, else the part before its colon or dash, else as many words as fit, without an ellipsis and without
 * a word at its end that only leads on ("und", "the").
 */
export function shortenTitle(title: string, fits: Fits, language: Language): string {
  const whole = title.replace(/\s+/gu, ' ').trim();
  if (fits(whole)) return whole;
  const [head = ''] = whole.split(/\s+[–—|]\s+|:\s+|\?\s+(?=\p{L})/u);
  if (head.length >= 15 && head.length < whole.length && fits(head)) return head;
  return cutWords(whole, fits, language, '');
}

function cutWords(text: string, fits: Fits, language: Language, ending: string): string {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const last = (words[count - 1] ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLocaleLowerCase(language);
    if (isStopWord(last, language)) continue;
    const cut =
      words
        .slice(0, count)
        .join(' ')
        .replace(/[\s,;:–—(„“"-]+$/u, '') + ending;
    if (fits(cut)) return cut;
  }
  return '';
}

/** A bound in characters as people count them. */
export function upTo(limit: number): Fits {
  const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });
  return (text) => text.length <= limit || [...segmenter.segment(text)].length <= limit;
}
