import type { Block, Inline, ListBlock, RichText } from './rich-text.ts';

/** Changes inline content one by one, everywhere in a text. What `change` leaves as it is keeps its blocks the same values. */
export function mapInlines(body: RichText, change: (inline: Inline) => Inline): RichText {
  const blocks = mapped(body.blocks, (block) => mapBlock(block, change));
  return blocks === body.blocks ? body : { blocks };
}

function mapBlock(block: Block, change: (inline: Inline) => Inline): Block {
  if (block.kind === 'list') return mapList(block, change);
  if (block.kind === 'table') {
    const rows = mapped(block.rows, (row) => {
      const cells = mapped(row.cells, (cell) => {
        const children = mapped(cell.children, change);
        return children === cell.children ? cell : { ...cell, children };
      });
      return cells === row.cells ? row : { cells };
    });
    return rows === block.rows ? block : { ...block, rows };
  }
  if (!('children' in block)) return block;
  const children = mapped(block.children, change);
  return children === block.children ? block : { ...block, children };
}

function mapList(list: ListBlock, change: (inline: Inline) => Inline): ListBlock {
  const items = mapped(list.items, (item) => {
    const children = mapped(item.children, change);
    const nested = item.nested === undefined ? undefined : mapList(item.nested, change);
    if (children === item.children && nested === item.nested) return item;
    return { ...item, children, ...(nested === undefined ? {} : { nested }) };
  });
  return items === list.items ? list : { ...list, items };
}

/** The same array where nothing in it has changed. */
function mapped<T>(values: readonly T[], change: (value: T) => T): readonly T[] {
  const next = values.map(change);
  return next.every((value, index) => value === values[index]) ? values : next;
}
