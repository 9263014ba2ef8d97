import { addressesInBlock } from '../../../shared/link-register/addresses-in.ts';
import { countWords } from '../../../shared/rich-text/count-words.ts';
import { canonicalBlock, fingerprintOf } from '../../../shared/rich-text/fingerprint.ts';
import { plainTextMap } from '../../../shared/rich-text/plain-text.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';

/** A body as its row holds it. */
export interface BodyColumns {
  /** JSON of a `RichText`. */
  readonly richText: string;
  readonly plainText: string;
  readonly wordCount: number;
  readonly fingerprint: string;
  /** Pictures it shows, sorted, each once. */
  readonly mediaIds: readonly string[];
  /** Addresses in it as they are written, in reading order. */
  readonly addresses: readonly string[];
}

/** What one block gives to its body. */
interface BlockColumns {
  readonly json: string;
  readonly canonical: string;
  /** Null for a block that shows no text. */
  readonly text: string | null;
  readonly words: number;
  readonly addresses: readonly string[];
}

/** Most blocks of a text are the very same objects from one key to the next. */
const known = new WeakMap<Block, BlockColumns>();

/** The text of a body as the projection keeps it: equal to what its parts give as a whole, put together block by block. */
export function projectBody(blocks: readonly Block[]): BodyColumns {
  const columns = blocks.map(columnsOfBlock);
  const pictures = blocks.flatMap((block) => (block.kind === 'image' ? [block.mediaId] : []));
  return {
    richText: `{"blocks":[${columns.map(({ json }) => json).join(',')}]}`,
    plainText: columns.flatMap(({ text }) => text ?? []).join('\n\n'),
    wordCount: columns.reduce((sum, { words }) => sum + words, 0),
    fingerprint: fingerprintOf(columns.map(({ canonical }) => canonical)),
    mediaIds: [...new Set<string>(pictures)].sort(),
    addresses: columns.flatMap(({ addresses }) => addresses),
  };
}

function columnsOfBlock(block: Block): BlockColumns {
  const kept = known.get(block);
  if (kept !== undefined) return kept;
  const { text, blocks } = plainTextMap({ blocks: [block] }, { listMarkers: false });
  const columns = {
    json: JSON.stringify(block),
    canonical: canonicalBlock(block),
    text: blocks.length === 0 ? null : text,
    // Word borders are the same in both languages, so the count needs none.
    words: countWords(text, 'de'),
    addresses: addressesInBlock(block),
  };
  known.set(block, columns);
  return columns;
}
