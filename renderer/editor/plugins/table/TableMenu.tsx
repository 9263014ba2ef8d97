import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableColumnIndexFromTableCellNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  TableCellHeaderStates,
} from '@lexical/table';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { $getSelection, $isRangeSelection } from 'lexical';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';

function $cellAtSelection(): ReturnType<typeof $getTableCellNodeFromLexicalNode> {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $getTableCellNodeFromLexicalNode(selection.anchor.getNode()) : null;
}

function $toggleHeader(direction: 'row' | 'column'): void {
  const cell = $cellAtSelection();
  if (cell === null) return;
  const table = $getTableNodeFromLexicalNodeOrThrow(cell);
  const on = direction === 'row' ? TableCellHeaderStates.ROW : TableCellHeaderStates.COLUMN;
  const isHeader = cell.hasHeaderState(on);
  if (direction === 'row') $setTableRowIsHeader(table, $getTableRowIndexFromTableCellNode(cell), !isHeader);
  else $setTableColumnIsHeader(table, $getTableColumnIndexFromTableCellNode(cell), !isHeader);
}

function $deleteTable(): void {
  const cell = $cellAtSelection();
  if (cell === null) return;
  const table = $getTableNodeFromLexicalNodeOrThrow(cell);
  table.selectPrevious();
  table.remove();
}

const tools = [
  ['tableRowAbove', () => $insertTableRowAtSelection(false)],
  ['tableRowBelow', () => $insertTableRowAtSelection(true)],
  ['tableColumnBefore', () => $insertTableColumnAtSelection(false)],
  ['tableColumnAfter', () => $insertTableColumnAtSelection(true)],
  ['tableHeaderRow', () => $toggleHeader('row')],
  ['tableHeaderColumn', () => $toggleHeader('column')],
  ['tableDeleteRow', $deleteTableRowAtSelection],
  ['tableDeleteColumn', $deleteTableColumnAtSelection],
  ['tableDelete', $deleteTable],
] as const;

/** Rows, columns and header of the table in which the cursor stands. */
export function TableMenu(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  return (
    <Menu position="bottom-start">
      <Tooltip label={t('tableMenu')}>
        <Menu.Target>
          <ActionIcon aria-label={t('tableMenu')} onMouseDown={(event) => event.preventDefault()}>
            <IconTable size={17} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {tools.map(([key, $run]) => (
          <Menu.Item
            key={key}
            onClick={() => {
              editor.update(() => void $run());
              editor.focus();
            }}
          >
            {t(key)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
