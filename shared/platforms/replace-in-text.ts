import { assertNever } from '../assert-never.ts';
import { linesToInlines } from '../rich-text/from-plain-text.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import { listMarker, plainTextMap, type PlainTextSpan } from '../rich-text/plain-text.ts';
import type { Block, Inline, ListBlock, ListItem, RichText, TableBlock, TextInline } from '../rich-text/rich-text.ts';
import { sliceInlines } from '../rich-text/slice-inlines.ts';

/** A replacement in offsets of the thing it is made in: a text, a block, a list item, inline content. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces a stretch of the plain text (`plainText` of the same value) and keeps everything around it, marks and links
 * included. New words take the marks of what they replace. Blocks that a stretch connects become one.
 */
export function replaceInText(body: RichText, start: number, end: number, text: string): RichText {
  const spans = plainTextMap(body).blocks;
  const touched = spans.filter((span) => span.start <= end && span.end >= start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return body;
  const blocks = body.blocks.flatMap((block, index): Block[] => {
    const span = spans.find((one) => one.block === index);
    if (!span || index < first.block || index > last.block) return [block];
    if (first === last) return [replaceInBlock(block, inside(span, { start, end, text }))];
    if (index === first.block) return joined(block, body.blocks[last.block], [first, last], { start, end, text });
    return [];
  });
  return { blocks };
}

function inside(span: PlainTextSpan, { start, end, text }: Replacement): Replacement {
  return { start: Math.max(0, start - span.start), end: Math.min(span.end, end) - span.start, text };
}

/** First and last block of a stretch: one block if both hold plain inline content, otherwise each is cut for itself. */
function joined(
  block: Block,
  other: Block | undefined,
  [first, last]: readonly [PlainTextSpan, PlainTextSpan],
  replacement: Replacement,
): Block[] {
  const head = { start: replacement.start - first.start, end: first.end - first.start, text: replacement.text };
  const tail = { start: 0, end: Math.max(0, replacement.end - last.start), text: '' };
  if (!other) return [replaceInBlock(block, head)];
  if (!('children' in block) || !('children' in other))
    return [replaceInBlock(block, head), replaceInBlock(other, tail)];
  const before = replaceInlines(block.children, head);
  const after = replaceInlines(other.children, tail);
  // What is left of an emptied first block takes the form of the block that goes on.
  const form = inlineText(before) === '' ? other : block;
  return [{ ...form, children: [...before, ...after] }];
}

function replaceInBlock(block: Block, replacement: Replacement): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'callout':
      return { ...block, children: replaceInlines(block.children, replacement) };
    case 'code':
      return {
        ...block,
        text: block.text.slice(0, replacement.start) + replacement.text + block.text.slice(replacement.end),
      };
    case 'list':
      return replaceInList(block, replacement, '', 0).list;
    case 'table':
      return replaceInTable(block, replacement);
    case 'image':
    case 'divider':
    case 'part-break':
    case 'unknown':
      return block;
    default:
      return assertNever(block);
  }
}

/** Inline content with a stretch of its `inlineText` replaced. */
function replaceInlines(children: readonly Inline[], { start, end, text }: Replacement): Inline[] {
  let offset = 0;
  for (const [index, child] of children.entries()) {
    const length = inlineText([child]).length;
    const isInside =
      child.kind === 'link' && start >= offset && end <= offset + length && text !== '' && !text.includes('\n');
    if (isInside) {
      const within = replaceInlines(child.children, { start: start - offset, end: end - offset, text });
      const runs = within.filter((one): one is TextInline => one.kind === 'text');
      return [...children.slice(0, index), { ...child, children: runs }, ...children.slice(index + 1)];
    }
    offset += length;
  }
  const before = sliceInlines(children, 0, start);
  const replaced = sliceInlines(children, start, end)[0];
  const marks = replaced?.kind === 'text' ? replaced.marks : undefined;
  const words = linesToInlines(text).map((one) => (one.kind === 'text' && marks ? { ...one, marks } : one));
  return [...before, ...words, ...sliceInlines(children, end, offset)];
}

/** Where the replacement falls into a piece from `offset` of this length; null if it lies elsewhere. */
function part(replacement: Replacement, offset: number, length: number): Replacement | null {
  if (replacement.end < offset || replacement.start > offset + length) return null;
  const start = Math.max(0, replacement.start - offset);
  const end = Math.min(length, replacement.end - offset);
  // Only the piece in which the stretch begins takes the new words.
  return { start, end, text: replacement.start >= offset ? replacement.text : '' };
}

function replaceInList(
  list: ListBlock,
  replacement: Replacement,
  indent: string,
  from: number,
): { list: ListBlock; end: number } {
  let offset = from;
  const items = list.items.map((item, index): ListItem => {
    if (index > 0) offset += 1;
    offset += indent.length + listMarker(list, index, item.checked === true, indent !== '').length;
    const length = inlineText(item.children).length;
    const own = part(replacement, offset, length);
    offset += length;
    const children = own ? replaceInlines(item.children, own) : item.children;
    if (!item.nested || item.nested.items.length === 0) return { ...item, children };
    const nested = replaceInList(item.nested, replacement, `${indent}  `, offset + 1);
    offset = nested.end;
    return { ...item, children, nested: nested.list };
  });
  return { list: { ...list, items }, end: offset };
}

function replaceInTable(table: TableBlock, replacement: Replacement): TableBlock {
  let offset = 0;
  const rows = table.rows.map((row, rowIndex) => {
    if (rowIndex > 0) offset += 1;
    const cells = row.cells.map((cell, index) => {
      if (index > 0) offset += 1;
      const length = inlineText(cell.children).length;
      const own = part(replacement, offset, length);
      offset += length;
      return own ? { ...cell, children: replaceInlines(cell.children, own) } : cell;
    });
    return { cells };
  });
  return { ...table, rows };
}
