import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, $getSelection, $isRangeSelection, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import type { PassageId } from '../../../../shared/ids.ts';
import { $isPartBreakNode, PartBreakNode } from '../../../../shared/rich-text/nodes/part-break-node.ts';
import { $getPassage } from '../../../../shared/rich-text/nodes/passage.ts';

/** Where the cursor is: the passage of its block, and the part, counted from 0. */
export interface CursorPlace {
  readonly passage: PassageId | null;
  readonly part: number;
}

function $cursorPlace(): CursorPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const top = selection.anchor.getNode().getTopLevelElement();
  if (top === null) return null;
  const before = $getRoot().getChildren().slice(0, top.getIndexWithinParent());
  return { passage: $getPassage(top), part: before.filter((node) => $isPartBreakNode(node)).length };
}

function $cursorBlock(): string | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? (selection.anchor.getNode().getTopLevelElement()?.getKey() ?? null) : null;
}

/** Tells when the cursor enters another block. */
export function CursorPlugin({ onMove }: { readonly onMove: (place: CursorPlace) => void }): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let last = '';
    let lastBlock: string | null = null;
    return mergeRegister(
      // The first listener tells of breaks before the second is asked where the cursor is.
      editor.registerMutationListener(PartBreakNode, () => {
        lastBlock = null;
      }),
      editor.registerUpdateListener(({ editorState, dirtyElements }) => {
        const block = editorState.read($cursorBlock);
        // Words alone move the cursor to no other place: its block is neither another one nor itself changed.
        if (block === null || (block === lastBlock && dirtyElements.get(block) !== true)) return;
        lastBlock = block;
        const place = editorState.read($cursorPlace);
        if (place === null) return;
        const key = `${place.passage ?? ''} ${place.part}`;
        if (key === last) return;
        last = key;
        onMove(place);
      }),
    );
  }, [editor, onMove]);
  return null;
}
