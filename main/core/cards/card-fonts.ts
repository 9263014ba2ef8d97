import type { Face } from '../../../shared/cards/card-look.ts';
import type { Measures } from '../../../shared/cards/set-text.ts';
import { FontSet } from '../drawing/font-set.ts';
import { type FontFile, readCardFonts } from '../files/map-fonts.ts';

export interface CardFonts {
  readonly files: readonly FontFile[];
  readonly set: FontSet;
  readonly measures: Measures;
}

const read = new Map<string, Promise<CardFonts>>();

/** The fonts of cards, read once by the program. */
export function cardFonts(resourcesFolder: string): Promise<CardFonts> {
  const known = read.get(resourcesFolder);
  if (known !== undefined) return known;
  const coming = readCardFonts(resourcesFolder).then((files) => {
    const set = new FontSet(files);
    return { files, set, measures: measuresOf(set) };
  });
  read.set(resourcesFolder, coming);
  coming.catch(() => read.delete(resourcesFolder)); // Whoever waits hears of it; the next one tries again.
  return coming;
}

/** Words are measured once; more than these are nobody's carousel any more. */
const mostWords = 50_000;

/** Setting a word takes the square of its length; no word of a language is as long as this. */
const longestWord = 64;

/** A word as it is measured: in one, or in pieces where it is no word any more. */
function piecesOf(word: string): string[] {
  if (word === '') return [];
  if (word.length <= longestWord) return [word];
  const signs = Array.from(word);
  const count = Math.ceil(signs.length / longestWord);
  return Array.from({ length: count }, (_, at) => signs.slice(at * longestWord, (at + 1) * longestWord).join(''));
}

/** Widths as the fonts have them, kerning included. A line is the sum of its words and blanks. */
export function measuresOf(fonts: FontSet): Measures {
  const known = new Map<string, number>();
  const measured = (word: string, { font, weight }: Face): number => {
    const key = `${font} ${weight} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = fonts
      .runs(word, weight, font)
      .reduce((sum, run) => sum + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm, 0);
    if (known.size >= mostWords) known.clear();
    known.set(key, width);
    return width;
  };
  return {
    width: (text, face) => {
      const words = text.split(' ');
      const blanks = words.length > 1 ? (words.length - 1) * measured(' ', face) : 0;
      return words.flatMap(piecesOf).reduce((sum, word) => sum + measured(word, face), blanks);
    },
    lacking: (text) => fonts.lacking(text),
  };
}
