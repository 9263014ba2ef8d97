import { contentWords } from '../adaptation/content-words.ts';
import type { Language } from '../model/common.ts';
import { plainText } from '../rich-text/plain-text.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';

/** A block of the variant and the block of the master it descends from. Indices of blocks. */
export interface Descent {
  readonly variantBlock: number;
  readonly masterBlock: number;
  /** `passage`: the block says so itself; `similarity`: its words do. */
  readonly by: 'passage' | 'similarity';
}

export interface PassageMap {
  readonly descents: readonly Descent[];
  /** Master block of a variant block; null for words of its own. */
  readonly masterOf: (variantBlock: number) => number | null;
  /** Variant blocks that descend from a master block, in order. */
  readonly variantsOf: (masterBlock: number) => readonly number[];
}

/** From how much of its words in one master block a variant block counts as descending from it. */
const leastShare = 0.5;
const fewestWords = 2;

/**
 * Which blocks of a variant descend from which block of the master: by passage where the block names one that still exists,
 * else by its words. Words without an ancestor (a hashtag line, a new sentence) have none.
 */
export function passageMap(masterBody: RichText, variantBody: RichText, language: Language): PassageMap {
  const byPassage = new Map<string, number>();
  masterBody.blocks.forEach((block, index) => {
    if (block.passage !== undefined && !byPassage.has(block.passage)) byPassage.set(block.passage, index);
  });
  const masterWords = masterBody.blocks.map((block) => wordSet(block, language));
  const descents = variantBody.blocks.flatMap((block, variantBlock): Descent[] => {
    const named = block.passage === undefined ? undefined : byPassage.get(block.passage);
    if (named !== undefined) return [{ variantBlock, masterBlock: named, by: 'passage' }];
    const similar = mostSimilar(wordSet(block, language), masterWords);
    return similar === null ? [] : [{ variantBlock, masterBlock: similar, by: 'similarity' }];
  });
  return {
    descents,
    masterOf: (variantBlock) => descents.find((one) => one.variantBlock === variantBlock)?.masterBlock ?? null,
    variantsOf: (masterBlock) =>
      descents.filter((one) => one.masterBlock === masterBlock).map((one) => one.variantBlock),
  };
}

function wordSet(block: Block, language: Language): ReadonlySet<string> {
  if (block.kind === 'image') return new Set([block.mediaId]);
  return new Set(contentWords(plainText({ blocks: [block] }), language));
}

function mostSimilar(words: ReadonlySet<string>, masterWords: readonly ReadonlySet<string>[]): number | null {
  let best: number | null = null;
  let bestShare = 0;
  masterWords.forEach((candidate, index) => {
    const shared = words.intersection(candidate).size;
    const share = words.size === 0 ? 0 : shared / words.size;
    const isEnough = shared >= Math.min(fewestWords, words.size) && share >= leastShare;
    if (isEnough && share > bestShare) {
      best = index;
      bestShare = share;
    }
  });
  return best;
}
