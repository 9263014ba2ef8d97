import type { Element, ElementContent } from 'hast';
import { hast } from './odt-reader.ts';
import type { XmlElement } from './xml.ts';

/** Sheets end in thousands of repeated empty cells; a text's table has a few. */
const mostRepeats = 50;

/** A table as its HTML would be. */
export function odtTable(table: XmlElement, read: (cell: XmlElement) => ElementContent[]): Element {
  const head: Element[] = [];
  const body: Element[] = [];
  const collect = (parent: XmlElement, into: Element[]): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'table:table-header-rows') collect(child, head);
      else if (child.name === 'table:table-rows' || child.name === 'table:table-row-group') collect(child, into);
      else if (child.name === 'table:table-row') into.push(...rowsOf(child, read, into === head));
    }
  };
  collect(table, body);
  return hast('table', [...(head.length === 0 ? [] : [hast('thead', head)]), hast('tbody', body)]);
}

function rowsOf(row: XmlElement, read: (cell: XmlElement) => ElementContent[], isHead: boolean): Element[] {
  const cells = row.children.flatMap((cell): Element[] => {
    if (typeof cell === 'string' || cell.name !== 'table:table-cell') return []; // covered cells belong to their merged one
    const children = read(cell);
    const properties = {
      colSpan: Number(cell.attributes['table:number-columns-spanned'] ?? 1),
      rowSpan: Number(cell.attributes['table:number-rows-spanned'] ?? 1),
    };
    const repeats = children.length === 0 ? 1 : repeatsOf(cell, 'table:number-columns-repeated');
    return Array.from({ length: repeats }, () => hast(isHead ? 'th' : 'td', children, properties));
  });
  const isEmpty = cells.every((cell) => cell.children.length === 0);
  return Array.from({ length: isEmpty ? 1 : repeatsOf(row, 'table:number-rows-repeated') }, () => hast('tr', cells));
}

function repeatsOf(element: XmlElement, name: string): number {
  const count = Number.parseInt(element.attributes[name] ?? '1', 10);
  return Number.isFinite(count) ? Math.min(mostRepeats, Math.max(1, count)) : 1;
}
