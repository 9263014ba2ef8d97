import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, $getRoot, $isRootNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { useEffect } from 'react';
import type { PassageId } from '../../../../shared/ids.ts';
import { $getPassage } from '../../../../shared/rich-text/nodes/passage.ts';

function $light(editor: LexicalEditor, blocks: readonly LexicalNode[], passage: PassageId | null): void {
  for (const block of blocks) {
    const lit = passage !== null && $getPassage(block) === passage;
    editor.getElementByKey(block.getKey())?.toggleAttribute('data-lit', lit);
  }
}

/** Those of the nodes that stand at the top; while one types, that is the one block of the cursor. */
function $topBlocks(keys: Iterable<string>): LexicalNode[] {
  return [...keys].flatMap((key) => {
    const node = $getNodeByKey(key);
    return node !== null && $isRootNode(node.getParent()) ? [node] : [];
  });
}

/** Lights the blocks of a passage; the attribute is only for the eye and never part of the text. */
export function LitPassages({ passage }: { readonly passage: PassageId | null }): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    editor.read(() => $light(editor, $getRoot().getChildren(), passage));
    return editor.registerUpdateListener(({ editorState, dirtyElements }) => {
      if (dirtyElements.size > 0) editorState.read(() => $light(editor, $topBlocks(dirtyElements.keys()), passage));
    });
  }, [editor, passage]);
  return null;
}

/** Brings the first block of a passage into view. */
export function showPassage(editor: LexicalEditor, passage: PassageId): void {
  editor.read(() => {
    const block = $getRoot()
      .getChildren()
      .find((node) => $getPassage(node) === passage);
    if (block !== undefined) editor.getElementByKey(block.getKey())?.scrollIntoView({ block: 'nearest' });
  });
}
