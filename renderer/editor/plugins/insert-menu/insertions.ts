import { $createCodeNode } from '@lexical/code';
import { INSERT_HORIZONTAL_RULE_COMMAND } from '@lexical/extension';
import { INSERT_TABLE_COMMAND } from '@lexical/table';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  IconBlockquote,
  IconCode,
  IconH1,
  IconH2,
  IconH3,
  IconInfoSquare,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconMinus,
  IconPhoto,
  IconScissors,
  IconTable,
  type Icon,
} from '@tabler/icons-react';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  $isRootOrShadowRoot,
  type LexicalEditor,
} from 'lexical';
import { $createCalloutNode } from '../../../../shared/rich-text/nodes/callout-node.ts';
import { $createPartBreakNode } from '../../../../shared/rich-text/nodes/part-break-node.ts';
import type { TextKey } from '../../../../shared/texts/texts.ts';
import type { Capabilities } from '../../capabilities.ts';
import type { editorTexts } from '../../texts.ts';
import { OPEN_IMAGE_COMMAND } from '../image/open-image-command.ts';
import { applyBlockChoice, type BlockChoice } from '../toolbar/block-kind.ts';

/** One thing that can be inserted, for the "/" menu and the "+" button. */
export interface Insertion {
  readonly key: string;
  readonly label: TextKey<typeof editorTexts>;
  readonly icon: Icon;
  /** Further words that find it, in both languages. */
  readonly also: string;
  readonly run: (editor: LexicalEditor) => void;
}

function block(choice: BlockChoice, icon: Icon, also: string): Insertion {
  return { key: choice, label: `block.${choice}`, icon, also, run: (editor) => applyBlockChoice(editor, choice) };
}

/** A callout around the paragraph of the cursor. */
function insertCallout(editor: LexicalEditor): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const top = selection.anchor.getNode().getTopLevelElement();
    const callout = $createCalloutNode('note');
    if (top === null || $isRootOrShadowRoot(top)) return;
    if ('getChildren' in top) callout.append(...top.getChildren());
    top.replace(callout);
    callout.selectEnd();
  });
}

function insertPartBreak(editor: LexicalEditor): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const paragraph = selection.insertParagraph();
    const node = $createPartBreakNode();
    if (paragraph === null) $insertNodeToNearestRoot(node);
    else paragraph.getTopLevelElementOrThrow().insertBefore(node);
    if (node.getNextSibling() === null) node.insertAfter($createParagraphNode());
    node.selectNext(0, 0);
  });
}

function insertCode(editor: LexicalEditor): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const top = selection.anchor.getNode().getTopLevelElement();
    const code = $createCodeNode();
    if (top !== null && 'getChildren' in top && top.getTextContentSize() === 0) top.replace(code);
    else $insertNodeToNearestRoot(code);
    code.select();
  });
}

/** What these capabilities let in, in the order of the menu. */
export function insertionsFor({ blocks, parts }: Capabilities): Insertion[] {
  const list: (Insertion | false)[] = [
    parts && {
      key: 'part',
      label: 'block.part-break',
      icon: IconScissors,
      also: 'thread faden part teil break',
      run: insertPartBreak,
    },
    blocks.includes('heading') && block('heading1', IconH1, 'h1 title titel'),
    blocks.includes('heading') && block('heading2', IconH2, 'h2 heading'),
    blocks.includes('heading') && block('heading3', IconH3, 'h3 heading'),
    blocks.includes('list') && block('bullet', IconList, 'ul liste list bullet'),
    blocks.includes('list') && block('number', IconListNumbers, 'ol liste list numbered'),
    blocks.includes('check-list') && block('check', IconListCheck, 'todo aufgaben check'),
    blocks.includes('quote') && block('quote', IconBlockquote, 'quote zitat'),
    blocks.includes('image') && {
      key: 'image',
      label: 'block.image',
      icon: IconPhoto,
      also: 'image picture foto photo',
      run: (editor) => void editor.dispatchCommand(OPEN_IMAGE_COMMAND, undefined),
    },
    blocks.includes('table') && {
      key: 'table',
      label: 'block.table',
      icon: IconTable,
      also: 'table',
      run: (editor) =>
        void editor.dispatchCommand(INSERT_TABLE_COMMAND, {
          columns: '3',
          rows: '3',
          includeHeaders: { rows: true, columns: false },
        }),
    },
    blocks.includes('callout') && {
      key: 'callout',
      label: 'block.callout',
      icon: IconInfoSquare,
      also: 'callout hint tipp note',
      run: insertCallout,
    },
    blocks.includes('code') && { key: 'code', label: 'block.code', icon: IconCode, also: 'code', run: insertCode },
    blocks.includes('divider') && {
      key: 'divider',
      label: 'block.divider',
      icon: IconMinus,
      also: 'hr linie divider rule',
      run: (editor) => void editor.dispatchCommand(INSERT_HORIZONTAL_RULE_COMMAND, undefined),
    },
  ];
  return list.filter((insertion) => insertion !== false);
}
