import { $createHorizontalRuleNode, $isHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  CODE,
  type ElementTransformer,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  STRIKETHROUGH,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableNode,
  TableCellHeaderStates,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table';
import { $createParagraphNode, $createTextNode } from 'lexical';
import type { Capabilities } from '../../capabilities.ts';

/** `---` and a blank draw a divider. */
const divider: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  regExp: /^(---|\*\*\*|___)\s$/,
  triggerOnEnter: true,
  export: (node) => ($isHorizontalRuleNode(node) ? '---' : null),
  replace: (parent, _children, _match, isImport) => {
    const rule = $createHorizontalRuleNode();
    if (isImport || parent.getNextSibling() !== null) parent.replace(rule);
    else parent.insertBefore(rule);
    rule.selectNext();
  },
};

function $row(cells: readonly string[], header: boolean): TableRowNode {
  const row = $createTableRowNode();
  for (const text of cells) {
    const cell = $createTableCellNode(header ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS);
    const paragraph = $createParagraphNode();
    if (text !== '') paragraph.append($createTextNode(text));
    row.append(cell.append(paragraph));
  }
  return row;
}

/** `| Name | Preis |` and a blank open a table with that header row. */
const table: ElementTransformer = {
  type: 'element',
  dependencies: [TableNode, TableRowNode, TableCellNode],
  regExp: /^\|([^|]+(?:\|[^|]+)+)\|\s$/,
  triggerOnEnter: true,
  export: (node) => ($isTableNode(node) ? node.getTextContent() : null),
  replace: (parent, _children, match) => {
    const cells = (match[1] ?? '').split('|').map((cell) => cell.trim());
    const body = $row(
      cells.map(() => ''),
      false,
    );
    const grid = $createTableNode().append($row(cells, true), body);
    if (parent.getNextSibling() === null) parent.insertAfter($createParagraphNode());
    parent.replace(grid);
    body.selectStart();
  },
};

/** Markdown that turns into formatting while typing: only what the text may hold. */
export function shortcutsFor({ blocks, marks, namedLinks }: Capabilities): Transformer[] {
  const has = (condition: boolean, ...transformers: readonly Transformer[]): readonly Transformer[] =>
    condition ? transformers : [];
  return [
    ...has(blocks.includes('heading'), HEADING),
    ...has(blocks.includes('quote'), QUOTE),
    ...has(blocks.includes('check-list'), CHECK_LIST),
    ...has(blocks.includes('list'), UNORDERED_LIST, ORDERED_LIST),
    ...has(blocks.includes('divider'), divider),
    ...has(blocks.includes('table'), table),
    ...has(blocks.includes('code'), CODE),
    ...has(marks.includes('code'), INLINE_CODE),
    ...has(marks.includes('bold') && marks.includes('italic'), BOLD_ITALIC_STAR, BOLD_ITALIC_UNDERSCORE),
    ...has(marks.includes('bold'), BOLD_STAR, BOLD_UNDERSCORE),
    ...has(marks.includes('italic'), ITALIC_STAR, ITALIC_UNDERSCORE),
    ...has(marks.includes('strike'), STRIKETHROUGH),
    ...has(namedLinks, LINK),
  ];
}
