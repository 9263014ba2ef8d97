import type { PassageId } from '../ids.ts';
import type { Formatting } from '../platforms/platform-profile.ts';
import { flatten } from '../rich-text/flatten.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';

/**
 * The text of a variant with one passage as the master has it now, reduced to what the platform shows. It takes the place of
 * what descends from the passage; what was new in the master comes where the master has it; what is gone there goes here too.
 */
export function carryOver(variant: RichText, master: RichText, passage: PassageId, formatting: Formatting): RichText {
  const present = master.blocks.filter((block) => block.passage === passage);
  const fresh = flatten({ blocks: present }, formatting).blocks;
  const first = variant.blocks.findIndex((block) => block.passage === passage);
  const rest = variant.blocks.filter((block) => block.passage !== passage);
  const at = first === -1 ? placeOf(variant.blocks, master, passage) : first;
  return { blocks: [...rest.slice(0, at), ...fresh, ...rest.slice(at)] };
}

/** Behind the text from the nearest passage before it, else in front of the one behind it, else at the end. */
function placeOf(blocks: readonly Block[], master: RichText, passage: PassageId): number {
  const order = master.blocks.map((block) => block.passage);
  const own = order.indexOf(passage);
  for (let index = own - 1; index >= 0; index -= 1) {
    const found = blocks.findLastIndex((block) => block.passage !== undefined && block.passage === order[index]);
    if (found !== -1) return found + 1;
  }
  const behind = new Set(order.slice(own + 1).filter((id) => id !== undefined));
  const next = blocks.findIndex((block) => block.passage !== undefined && behind.has(block.passage));
  return next === -1 ? blocks.length : next;
}
