import { assertNever } from '../../../shared/assert-never.ts';
import type { Block, ListBlock } from '../../../shared/rich-text/rich-text.ts';
import { textOf } from './inline-run.ts';

/** All words of the blocks, one line a part; for size, language and emptiness, not for show. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'callout':
      return [textOf(block.children)];
    case 'list':
      return listLines(block);
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.children)));
    case 'code':
      return [block.text];
    case 'image':
      return [block.caption];
    case 'divider':
    case 'part-break':
    case 'unknown':
      return [];
    default:
      return assertNever(block);
  }
}

function listLines(list: ListBlock): string[] {
  return list.items.flatMap((item) => [
    textOf(item.children),
    ...(item.nested === undefined ? [] : listLines(item.nested)),
  ]);
}
