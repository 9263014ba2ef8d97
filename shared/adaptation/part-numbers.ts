import { inlineText } from '../rich-text/inline-text.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';

interface PartNumber {
  readonly index: number;
  readonly total: number;
}

/** A paragraph that holds nothing but `3/8` or `(3/8)`. */
function numberOf(block: Block | undefined): PartNumber | null {
  if (block?.kind !== 'paragraph') return null;
  const found = /^\(?(\d{1,3})\/(\d{1,3})\)?$/u.exec(inlineText(block.children).trim());
  return found === null ? null : { index: Number(found[1]), total: Number(found[2]) };
}

/**
 * The parts of a thread without the numbers that a split has written, wherever editing and joining has left them.
 * What merely looks like one ("50/50") stays: a numbering ends a part, or is complete.
 */
export function withoutNumbers(parts: readonly RichText[]): RichText[] {
  const totals = writtenTotals(parts);
  return parts.map(({ blocks }) => ({
    blocks: blocks.filter((block) => !totals.has(numberOf(block)?.total ?? 0)),
  }));
}

function writtenTotals(parts: readonly RichText[]): ReadonlySet<number> {
  const ends = parts.length < 2 ? [] : parts.map(({ blocks }) => numberOf(blocks.at(-1))?.total ?? 0);
  const found = Map.groupBy(
    parts.flatMap(({ blocks }) => blocks.flatMap((block) => numberOf(block) ?? [])),
    ({ total }) => total,
  );
  const complete = [...found]
    .filter(([total, numbers]) => total > 1 && new Set(numbers.map(({ index }) => index)).size === total)
    .map(([total]) => total);
  return new Set([...ends, ...complete].filter((total) => total > 0));
}
