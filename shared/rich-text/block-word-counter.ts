import type { Language } from '../model/common.ts';
import { countWords } from './count-words.ts';
import { plainText } from './plain-text.ts';
import type { RichText } from './rich-text.ts';

/**
 * A counter for a text that is written at: `textStatistics(...).words` of each state it is asked for. It remembers the
 * blocks of the state before, so that a key costs one block and not the whole text.
 */
export function blockWordCounter(language: Language): (text: RichText) => number {
  let known: ReadonlyMap<string, number> = new Map();
  return ({ blocks }) => {
    const counts = new Map<string, number>();
    let sum = 0;
    for (const block of blocks) {
      const text = plainText({ blocks: [block] }, { listMarkers: false });
      const count = known.get(text) ?? counts.get(text) ?? countWords(text, language);
      counts.set(text, count);
      sum += count;
    }
    known = counts;
    return sum;
  };
}
