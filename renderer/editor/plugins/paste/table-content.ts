import type { Element } from 'hast';
import type { TableBlock, TableCell, TableRow } from '../../../../shared/rich-text/rich-text.ts';
import { inlineContent } from './inline-content.ts';

function rowsOf(element: Element, inHead: boolean): { readonly row: Element; readonly inHead: boolean }[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [{ row: child, inHead }];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child, child.tagName === 'thead') : [];
  });
}

function cellsOf(row: Element, inHead: boolean): TableCell[] {
  return row.children
    .filter((child) => child.type === 'element')
    .filter((child) => child.tagName === 'td' || child.tagName === 'th')
    .flatMap((cell) => {
      const own = { header: inHead || cell.tagName === 'th', children: inlineContent(cell.children) };
      const span = Math.min(Math.max(Number(cell.properties.colSpan ?? 1) || 1, 1), 50);
      return [own, ...Array.from({ length: span - 1 }, () => ({ header: own.header, children: [] }))];
    });
}

/** A table of data; null for one with a single column or row of cells, which pages use for layout. */
export function tableFromElement(element: Element): TableBlock | null {
  const rows: TableRow[] = rowsOf(element, false).map(({ row, inHead }) => ({ cells: cellsOf(row, inHead) }));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length < 1 || width < 2) return null;
  const level = rows.map(({ cells }) => ({
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => ({ header: false, children: [] }))],
  }));
  return { kind: 'table', rows: level };
}
