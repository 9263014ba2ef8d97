import { flatten } from '../../../../shared/rich-text/flatten.ts';
import type { Block, RichText } from '../../../../shared/rich-text/rich-text.ts';
import type { Formatting } from '../../../../shared/platforms/platform-profile.ts';
import type { Capabilities } from '../../capabilities.ts';

/** Reduces blocks to what an editor may hold; says whether anything had to change. Passages of other texts never come along. */
export function restrictBlocks(
  blocks: readonly Block[],
  capabilities: Capabilities,
): { readonly blocks: readonly Block[]; readonly changed: boolean } {
  const formatting: Formatting = { ...capabilities, notation: 'none' };
  const own = blocks.map(({ passage: _passage, ...block }) => block as Block); // the same block without its passage
  const kept: RichText = flatten(
    { blocks: own.filter((block) => capabilities.parts || block.kind !== 'part-break') },
    formatting,
  );
  return { blocks: kept.blocks, changed: JSON.stringify(kept.blocks) !== JSON.stringify(own) };
}
