import { $getRoot, $isElementNode, type EditorState, type LexicalEditor, type LexicalNode } from 'lexical';
import type { LexicalJsonNode } from '../../shared/rich-text/lexical-json-node.ts';
import { blockFromJson } from '../../shared/rich-text/lexical-json-read.ts';
import type { Block, RichText } from '../../shared/rich-text/rich-text.ts';

/** What one top-level node was read as, with the very nodes that it was read from: Lexical replaces a node that changes. */
interface ReadNode {
  readonly nodes: readonly LexicalNode[];
  readonly blocks: readonly Block[];
}

function $subtree(node: LexicalNode, nodes: LexicalNode[] = []): LexicalNode[] {
  nodes.push(node);
  if ($isElementNode(node)) for (const child of node.getChildren()) $subtree(child, nodes);
  return nodes;
}

function $toJson(node: LexicalNode): LexicalJsonNode {
  const json = node.exportJSON() as unknown as LexicalJsonNode; // what Lexical writes is what this type describes
  return $isElementNode(node) ? { ...json, children: node.getChildren().map($toJson) } : json;
}

const known = new WeakMap<LexicalEditor, ReadonlyMap<string, ReadNode>>();

function $readNode(node: LexicalNode, before: ReadNode | undefined): ReadNode {
  const nodes = $subtree(node);
  const same = before?.nodes.length === nodes.length && nodes.every((one, index) => one === before.nodes[index]);
  return before !== undefined && same ? before : { nodes, blocks: blockFromJson($toJson(node)) };
}

/**
 * The text of an editor as the neutral value. A block that has not changed since the last reading is the same object as
 * then, so that reading costs the changed blocks, and whoever works block by block can tell what is new.
 */
export function richTextOf(editor: LexicalEditor, state: EditorState = editor.getEditorState()): RichText {
  const before = known.get(editor);
  const now = new Map<string, ReadNode>();
  const blocks = state.read(() =>
    $getRoot()
      .getChildren()
      .flatMap((node) => {
        const read = $readNode(node, before?.get(node.getKey()));
        now.set(node.getKey(), read);
        return read.blocks;
      }),
  );
  known.set(editor, now);
  return { blocks };
}
