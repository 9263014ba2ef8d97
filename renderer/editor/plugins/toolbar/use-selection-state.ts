import { $isLinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isTableCellNode } from '@lexical/table';
import { $findMatchingParent } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  type TextFormatType,
} from 'lexical';
import { useEffect, useState } from 'react';
import type { Mark } from '../../../../shared/rich-text/rich-text.ts';
import { $blockChoiceOf, type BlockChoice } from './block-kind.ts';

/** What the toolbar shows about the place of the cursor. */
export interface SelectionState {
  readonly marks: readonly Mark[];
  readonly block: BlockChoice;
  readonly link: boolean;
  readonly table: boolean;
}

export const formatOfMark: Readonly<Record<Mark, TextFormatType>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
  code: 'code',
};

const marks = Object.keys(formatOfMark) as Mark[]; // keys of a record by Mark

function $selectionState(): SelectionState | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return {
    marks: marks.filter((mark) => selection.hasFormat(formatOfMark[mark])),
    block: $blockChoiceOf(node),
    link: $isLinkNode(node) || $findMatchingParent(node, $isLinkNode) !== null,
    table: $findMatchingParent(node, $isTableCellNode) !== null,
  };
}

const nothing: SelectionState = { marks: [], block: 'paragraph', link: false, table: false };

function equal(a: SelectionState, b: SelectionState): boolean {
  return a.block === b.block && a.link === b.link && a.table === b.table && a.marks.join() === b.marks.join();
}

/** Follows the cursor; renders again only when something shown changes. */
export function useSelectionState(): SelectionState {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState(nothing);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($selectionState) ?? nothing;
        setState((before) => (equal(before, next) ? before : next));
      }),
    [editor],
  );
  return state;
}

/** Whether there is something to undo and to redo. */
export function useHistoryState(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const [editor] = useLexicalComposerContext();
  const [canUndo, setCanUndo] = useState(false);
  const [canRedo, setCanRedo] = useState(false);
  useEffect(() => {
    const stops = [
      editor.registerCommand(CAN_UNDO_COMMAND, (can) => (setCanUndo(can), false), COMMAND_PRIORITY_LOW),
      editor.registerCommand(CAN_REDO_COMMAND, (can) => (setCanRedo(can), false), COMMAND_PRIORITY_LOW),
    ];
    return () => stops.forEach((stop) => stop());
  }, [editor]);
  return { canUndo, canRedo };
}
