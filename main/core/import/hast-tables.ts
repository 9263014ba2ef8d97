import type { Element } from 'hast';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Block, Inline, ListBlock, TableCell, TableRow } from '../../../shared/rich-text/rich-text.ts';
import { hastToBlocks, type Place } from './hast-blocks.ts';
import { attribute, elementsIn, type HastNode } from './hast-tools.ts';
import type { HtmlContext } from './html-blocks.ts';
import { joinedByBreaks } from './inline-run.ts';
import { Refusal } from './limits.ts';

const mostCells = 50_000;
const widest = 100;

interface RowElement {
  readonly cells: readonly Element[];
  readonly inHead: boolean;
}

/** A table with its caption before it and its pictures behind it; tables that only lay out a page become their content. */
export function tableBlocks(table: Element, context: HtmlContext, place: Place): Block[] {
  const rows = rowsOf(table);
  const inside: Place = { ...place, wrap: 'paragraph' };
  const caption = childElements(table).find((child) => child.tagName === 'caption');
  const before = caption === undefined ? [] : hastToBlocks(caption.children, context, inside);
  if (isLayout(table, rows)) {
    context.notes.count('layout-tables');
    const content = rows.flatMap((row) => row.cells.flatMap((cell) => hastToBlocks(cell.children, context, place)));
    return [...before, ...content];
  }
  const hoisted: Block[] = [];
  const grid = gridOf(rows, (cell) => cellContent(cell, context, inside, hoisted), context);
  const isEmpty = grid.every((row) => row.cells.every((cell) => cell.children.length === 0));
  return isEmpty ? [...before, ...hoisted] : [...before, { kind: 'table', rows: grid }, ...hoisted];
}

function childElements(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

function rowsOf(table: Element): RowElement[] {
  const rows: RowElement[] = [];
  for (const child of childElements(table)) {
    const inHead = child.tagName === 'thead';
    const trs =
      child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? childElements(child) : [];
    for (const tr of trs) {
      if (tr.tagName !== 'tr') continue;
      rows.push({ cells: childElements(tr).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th'), inHead });
    }
  }
  return rows.filter((row) => row.cells.length > 0);
}

function isLayout(table: Element, rows: readonly RowElement[]): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length <= 1) return true;
  if (cells.some((cell) => cell.tagName === 'th')) return false;
  return cells.some((cell) => [...elementsIn(cell.children)].some((inner) => inner.tagName === 'table'));
}

/** Lays the cells on a grid: a merged cell stands in its first place, the others are empty. */
function gridOf(rows: readonly RowElement[], content: (cell: Element) => Inline[], context: HtmlContext): TableRow[] {
  const grid: TableCell[][] = rows.map(() => []);
  let cells = 0;
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      const wide = span(cell, 'colSpan', widest);
      const high = span(cell, 'rowSpan', rows.length - rowIndex);
      if (wide > 1 || high > 1) context.notes.count('merged-cells');
      const header = cell.tagName === 'th' || row.inHead;
      for (let down = 0; down < high; down += 1) {
        for (let right = 0; right < wide && column + right < widest; right += 1) {
          cells += 1;
          if (cells > mostCells) throw new Refusal('too-large', `> ${mostCells} table cells`);
          const children = down === 0 && right === 0 ? content(cell) : [];
          grid[rowIndex + down]![column + right] = { header, children };
        }
      }
      column += wide;
    }
  });
  const width = Math.min(widest, Math.max(0, ...grid.map((row) => row.length)));
  return grid.map((row) => ({
    cells: Array.from({ length: width }, (_, column) => row[column] ?? { header: false, children: [] }),
  }));
}

function span(cell: Element, name: string, most: number): number {
  const value = Math.floor(Number(attribute(cell, name) || 1));
  return Number.isFinite(value) ? Math.min(Math.max(1, value), Math.max(1, most)) : 1;
}

/** Everything in a cell as lines: a cell holds inline content only. */
function cellContent(cell: Element, context: HtmlContext, place: Place, hoisted: Block[]): Inline[] {
  const children: readonly HastNode[] = cell.children;
  let isStructured = false;
  const lines = hastToBlocks(children, context, place).flatMap((block): (readonly Inline[])[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.children];
      case 'heading':
      case 'quote':
      case 'callout':
        isStructured = true;
        return [block.children];
      case 'list':
        isStructured = true;
        return listLines(block, '');
      case 'code':
        isStructured = true;
        return block.text
          .split('\n')
          .map((text): Inline[] => (text === '' ? [] : [{ kind: 'text', text, marks: ['code'] }]));
      case 'table':
        context.notes.count('nested-tables');
        return block.rows.map((row) => rowLine(row));
      case 'image':
        context.notes.count('moved-images');
        hoisted.push(block);
        return [];
      case 'divider':
      case 'part-break':
      case 'unknown':
        return [];
      default:
        return assertNever(block);
    }
  });
  if (isStructured) context.notes.count('cell-structure');
  return joinedByBreaks(lines);
}

function listLines(list: ListBlock, indent: string): Inline[][] {
  return list.items.flatMap((item, index) => {
    const box = item.checked === true ? '☑ ' : '☐ ';
    const marker = list.listKind === 'number' ? `${index + 1}. ` : list.listKind === 'check' ? box : '• ';
    const own: Inline[] = [{ kind: 'text', text: indent + marker }, ...item.children];
    return [own, ...(item.nested === undefined ? [] : listLines(item.nested, `${indent}\u2003`))];
  });
}

function rowLine(row: TableRow): Inline[] {
  return row.cells.flatMap((cell, index): Inline[] =>
    index === 0 ? [...cell.children] : [{ kind: 'text', text: ' | ' }, ...cell.children],
  );
}
