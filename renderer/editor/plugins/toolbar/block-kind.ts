import { $createCodeNode, $isCodeNode } from '@lexical/code';
import {
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $getNearestNodeOfType } from '@lexical/utils';
import { $createParagraphNode, $getSelection, $isRangeSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Capabilities } from '../../capabilities.ts';

/** Kinds of paragraph that the toolbar and the insert menu can switch to. */
export type BlockChoice =
  | 'paragraph'
  | `heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'quote'
  | 'bullet'
  | 'number'
  | 'check'
  | 'code';

/** The choices that these capabilities allow, in the order of the menu. */
export function blockChoices(capabilities: Capabilities): BlockChoice[] {
  const { blocks } = capabilities;
  return [
    'paragraph',
    ...(blocks.includes('heading') ? (['heading1', 'heading2', 'heading3'] as const) : []),
    ...(blocks.includes('list') ? (['bullet', 'number'] as const) : []),
    ...(blocks.includes('check-list') ? (['check'] as const) : []),
    ...(blocks.includes('quote') ? (['quote'] as const) : []),
    ...(blocks.includes('code') ? (['code'] as const) : []),
  ];
}

/** The kind of the block in which a node stands. */
export function $blockChoiceOf(node: LexicalNode): BlockChoice {
  const list = $getNearestNodeOfType(node, ListNode);
  if (list !== null) return list.getListType();
  const top = node.getType() === 'root' ? null : node.getTopLevelElement();
  if ($isListNode(top)) return top.getListType();
  if ($isHeadingNode(top)) return `heading${Number(top.getTag().slice(1)) as 1 | 2 | 3 | 4 | 5 | 6}`; // tags are h1 to h6
  if ($isQuoteNode(top)) return 'quote';
  return $isCodeNode(top) ? 'code' : 'paragraph';
}

/** Turns the selected blocks into another kind. */
export function applyBlockChoice(editor: LexicalEditor, choice: BlockChoice): void {
  switch (choice) {
    case 'bullet':
      editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
      return;
    case 'number':
      editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
      return;
    case 'check':
      editor.dispatchCommand(INSERT_CHECK_LIST_COMMAND, undefined);
      return;
    case 'paragraph':
    case 'quote':
    case 'code':
    case 'heading1':
    case 'heading2':
    case 'heading3':
    case 'heading4':
    case 'heading5':
    case 'heading6':
      editor.update(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        $setBlocksType(selection, () => {
          if (choice === 'paragraph') return $createParagraphNode();
          if (choice === 'quote') return $createQuoteNode();
          if (choice === 'code') return $createCodeNode();
          return $createHeadingNode(`h${Number(choice.slice(7)) as 1 | 2 | 3 | 4 | 5 | 6}`); // "heading1" to "heading6"
        });
      });
  }
}
