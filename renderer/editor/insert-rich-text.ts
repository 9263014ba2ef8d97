import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $parseSerializedNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from 'lexical';
import { blockToJson } from '../../shared/rich-text/lexical-json-write.ts';
import type { Block } from '../../shared/rich-text/rich-text.ts';

/** Nodes for blocks, made in a running update. */
export function $nodesOf(blocks: readonly Block[]): LexicalNode[] {
  return blocks.map((block) => $parseSerializedNode(blockToJson(block) as unknown as SerializedLexicalNode)); // written for exactly this reader
}

/** Inserts blocks at the cursor. A single paragraph flows into the line, anything more stands for itself. */
export function $insertBlocks(blocks: readonly Block[]): void {
  const selection = $getSelection();
  const first = blocks[0];
  if (blocks.length === 1 && first?.kind === 'paragraph' && $isRangeSelection(selection)) {
    const [paragraph] = $nodesOf([first]);
    if (paragraph !== undefined && 'getChildren' in paragraph) {
      selection.insertNodes((paragraph as { getChildren(): LexicalNode[] } & LexicalNode).getChildren()); // a paragraph is an element
      return;
    }
  }
  $insertNodes($nodesOf(blocks));
}
