import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { PassageId } from '../../../../shared/ids.ts';
import { $getPassage } from '../../../../shared/rich-text/nodes/passage.ts';

function light(editor: LexicalEditor, passage: PassageId | null): void {
  editor.read(() => {
    for (const block of $getRoot().getChildren()) {
      const lit = passage !== null && $getPassage(block) === passage;
      editor.getElementByKey(block.getKey())?.toggleAttribute('data-lit', lit);
    }
  });
}

/** Lights the blocks of a passage; the attribute is only for the eye and never part of the text. */
export function LitPassages({ passage }: { readonly passage: PassageId | null }): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    light(editor, passage);
    return editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size > 0) light(editor, passage);
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
