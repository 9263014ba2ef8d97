import * as Y from 'yjs';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { readBlocks } from './body-read.ts';

/** Children of body roots as they were read last. A document that leaves memory takes them along. */
const known = new WeakMap<object, readonly Block[]>();

/**
 * The blocks of a body, as `readBody` gives them; those that no transaction has touched since the last reading are the very
 * same objects. Only for documents whose transactions are passed on to `forgetBlock`.
 */
export function keptBlocks(root: Y.XmlElement): readonly Block[] {
  const children: readonly unknown[] = root.toArray(); // also of what no editor writes: numbers, words
  return children.filter(isType).flatMap((child) => {
    const kept = known.get(child);
    if (kept !== undefined) return kept;
    const blocks = readBlocks(child);
    known.set(child, blocks);
    return blocks;
  });
}

function isType(child: unknown): child is ReturnType<Y.XmlElement['toArray']>[number] {
  return child instanceof Y.XmlText || child instanceof Y.XmlElement;
}

/** A transaction has changed something at or below this child of a body root. */
export function forgetBlock(child: object): void {
  known.delete(child);
}
