import { countWords } from '../../../shared/rich-text/count-words.ts';
import { bodyFingerprint } from '../../../shared/rich-text/fingerprint.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import type { ProjectedBody } from '../workspace.ts';

/** Words of blocks seen before: most blocks of a text are the same from one key to the next. */
const knownCounts = new Map<string, number>();
const mostKnown = 20_000;

/** The text of a body as the projection keeps it. Words are counted block by block, which gives the same sum. */
export function projectBody(richText: RichText): ProjectedBody {
  return {
    richText,
    plainText: plainText(richText, { listMarkers: false }),
    wordCount: richText.blocks.reduce((sum, block) => sum + wordsOfBlock(block), 0),
    fingerprint: bodyFingerprint(richText),
  };
}

/** Word borders are the same in both languages, so the count needs none. */
function wordsOfBlock(block: Block): number {
  const text = plainText({ blocks: [block] }, { listMarkers: false });
  const known = knownCounts.get(text);
  if (known !== undefined) return known;
  if (knownCounts.size >= mostKnown) knownCounts.clear();
  const count = countWords(text, 'de');
  knownCounts.set(text, count);
  return count;
}
