import type { Limit } from '../../../../shared/platforms/platform-profile.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

function afterGraphemes(text: string, count: number): number {
  let seen = 0;
  for (const { index } of segmenter.segment(text)) {
    if (seen === count) return index;
    seen += 1;
  }
  return text.length;
}

function afterWords(text: string, count: number): number {
  let seen = 0;
  for (const word of text.matchAll(/\S+/g)) {
    seen += 1;
    if (seen === count) return word.index + word[0].length;
  }
  return text.length;
}

function afterLines(text: string, count: number): number {
  const lines = text.split('\n');
  return lines.length <= count ? text.length : lines.slice(0, count).join('\n').length;
}

/** Where a feed cuts the text, in UTF-16 code units; its length if it is shown whole. Never inside a word if one ends shortly before. */
export function cutAtFold(text: string, fold: Limit | null): number {
  if (fold === null) return text.length;
  if (fold.unit === 'lines') return afterLines(text, fold.value);
  if (fold.unit === 'words') return afterWords(text, fold.value);
  const cut = afterGraphemes(text, fold.value);
  if (cut >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', cut);
  return blank > cut - 20 && blank > 0 ? blank : cut;
}
