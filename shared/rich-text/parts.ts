import type { Block, RichText } from './rich-text.ts';

/**
 * Cuts a text at its part breaks: posts of a thread, pages of a carousel. N breaks give N + 1 parts, empty ones included,
 * so that `joinParts` gives the same text back.
 */
export function splitParts(richText: RichText): RichText[] {
  const parts: Block[][] = [[]];
  for (const block of richText.blocks) {
    if (block.kind === 'part-break') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.map((blocks) => ({ blocks }));
}

/** Joins parts with part breaks between them. */
export function joinParts(parts: readonly RichText[]): RichText {
  return {
    blocks: parts.flatMap((part, index) =>
      index === 0 ? part.blocks : [{ kind: 'part-break' as const }, ...part.blocks],
    ),
  };
}
