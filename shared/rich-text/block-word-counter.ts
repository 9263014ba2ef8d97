import type { Language } from '../model/common.ts';
import { countWords } from './count-words.ts';
import { plainText } from './plain-text.ts';
import type { Block, RichText } from './rich-text.ts';

/**
 * A counter for a text that is written at: `textStatistics(...).words` of each state it is asked for. It remembers the
 * blocks of the state before, as objects and by their words, so that a key costs one block and not the whole text.
 */
export function blockWordCounter(language: Language): (text: RichText) => number {
  const counted = new WeakMap<Block, number>();
  let known: ReadonlyMap<string, number> = new Map();
  return ({ blocks }) => {
    const counts = new Map<string, number>();
    let sum = 0;
    for (const block of blocks) {
      let words = counted.get(block);
      if (words === undefined) {
        const text = plainText({ blocks: [block] }, { listMarkers: false });
        words = known.get(text) ?? counts.get(text) ?? countWords(text, language);
        counts.set(text, words);
        counted.set(block, words);
      }
      sum += words;
    }
    known = counts;
    return sum;
  };
}
