import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { HorizontalRuleNode } from '@lexical/extension';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import type { Klass, LexicalNode, LexicalNodeReplacement } from 'lexical';
export { bodyFormat } from '../body-format.ts';
import { CalloutNode } from './callout-node.ts';
import { ImageNode } from './image-node.ts';
import { PartBreakNode } from './part-break-node.ts';
import { StudioLinkNode } from './studio-link-node.ts';

/** Every node an editor of this program registers. A `LinkNode` that anything makes becomes a `StudioLinkNode`. */
export const studioNodes: readonly (Klass<LexicalNode> | LexicalNodeReplacement)[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  StudioLinkNode,
  {
    replace: LinkNode,
    with: (node: LinkNode) =>
      new StudioLinkNode(node.getURL(), { rel: node.getRel(), target: node.getTarget(), title: node.getTitle() }),
    withKlass: StudioLinkNode,
  },
  TableNode,
  TableRowNode,
  TableCellNode,
  CodeNode,
  CodeHighlightNode,
  HorizontalRuleNode,
  ImageNode,
  CalloutNode,
  PartBreakNode,
];

/** Their types and those of Lexical itself, as they stand in documents; `UNDEFINED` is what Yjs calls a root. */
export const studioTypes: ReadonlySet<string> = new Set([
  'UNDEFINED',
  'paragraph',
  'text',
  'tab',
  'linebreak',
  ...studioNodes.flatMap((node) => ('replace' in node ? [] : [node.getType()])),
]);
