import { $getNodeByKey, $isTextNode } from 'lexical';
import type { TextBlock } from './text-blocks.ts';

/**
 * Replaces a stretch of a block inside a running update. The new words take the marks of the first character; what follows
 * the stretch keeps its own. Work from the end of a block to its start when replacing several places.
 */
export function $replaceInBlock(block: TextBlock, start: number, end: number, text: string): void {
  let inserted = false;
  for (const piece of block.pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    const touches =
      start === end ? piece.start <= start && start <= piece.start + piece.length && !inserted : from < to;
    if (!touches) continue;
    const node = $getNodeByKey(piece.key);
    if (!$isTextNode(node)) continue;
    node.spliceText(from - piece.start, Math.max(to - from, 0), inserted ? '' : text);
    inserted = true;
    if (node.getTextContentSize() === 0) node.remove();
  }
}
