import type { PassageId } from '../ids.ts';
import { bodyFingerprint } from '../rich-text/fingerprint.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';

/** A digest per passage of a master: what a variant remembers of the state it was adapted from. */
export type PassageDigests = Readonly<Record<PassageId, string>>;

export interface PassageChanges {
  /** In order of the master as it is now. */
  readonly changed: readonly PassageId[];
  readonly added: readonly PassageId[];
  /** In the order of the state that was remembered. */
  readonly removed: readonly PassageId[];
}

/** Digests of all blocks that are passages. A blank paragraph says nothing and has none. */
export function passageDigests(body: RichText): PassageDigests {
  const digests: Record<PassageId, string> = {};
  for (const block of body.blocks) {
    if (block.passage === undefined || isBlank(block)) continue;
    digests[block.passage] = bodyFingerprint({ blocks: [block] });
  }
  return digests;
}

function isBlank(block: Block): boolean {
  return block.kind === 'paragraph' && inlineText(block.children).trim() === '';
}

/** What changed between two states of a master. The order of passages is no change. */
export function changesBetween(before: PassageDigests, now: PassageDigests): PassageChanges {
  // Keys of a record are plain strings to the compiler; these were put in as passage ids above.
  const ids = Object.keys(now) as PassageId[];
  const known = Object.keys(before) as PassageId[]; // as above
  return {
    changed: ids.filter((id) => before[id] !== undefined && before[id] !== now[id]),
    added: ids.filter((id) => before[id] === undefined),
    removed: known.filter((id) => now[id] === undefined),
  };
}
