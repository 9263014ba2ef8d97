import { assertNever } from '../assert-never.ts';
import type { BlockKind, Formatting } from '../platforms/platform-profile.ts';
import { inlineText } from './inline-text.ts';
import { linesToInlines } from './from-plain-text.ts';
import { listMarker } from './plain-text.ts';
import type { Block, Inline, ListBlock, Mark, RichText, TableBlock, TextInline } from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

/**
 * Reduces a text to what a platform can show. Headings become lines (bold where bold exists), lists lines with a marker,
 * tables "name: value" lines, named links "words (address)"; pictures and dividers the text cannot carry are left out.
 * Part breaks and passages stay. What the platform shows anyway comes back unchanged.
 */
export function flatten(richText: RichText, formatting: Formatting): RichText {
  return { blocks: richText.blocks.flatMap((block) => flattenBlock(block, formatting)) };
}

function flattenBlock(block: Block, formatting: Formatting): Block[] {
  const shows = (kind: BlockKind) => formatting.blocks.includes(kind);
  const inlines = (children: readonly Inline[]) => flattenInlines(children, formatting);
  const asParagraph = (children: readonly Inline[]): Block => ({ kind: 'paragraph', children, ...passageOf(block) });
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, children: inlines(block.children) }];
    case 'heading': {
      if (shows('heading')) return [{ ...block, children: inlines(block.children) }];
      const children = inlines(block.children);
      return [asParagraph(formatting.marks.includes('bold') ? children.map(inBold) : children)];
    }
    case 'quote':
    case 'callout': {
      const children = inlines(block.children);
      return [shows(block.kind) ? { ...block, children } : asParagraph(children)];
    }
    case 'list': {
      const kind = block.listKind === 'check' ? 'check-list' : 'list';
      if (shows(kind)) return [flattenItems(block, formatting)];
      return [asParagraph(listLines(block, formatting, ''))];
    }
    case 'table':
      return [shows('table') ? flattenCells(block, formatting) : asParagraph(tableLines(block, formatting))];
    case 'code':
      return [shows('code') ? block : asParagraph(linesToInlines(block.text))];
    case 'image':
    case 'divider':
      return shows(block.kind) ? [block] : [];
    case 'part-break':
      return [block];
    case 'unknown':
      return [];
    default:
      return assertNever(block);
  }
}

function passageOf(block: Block): Pick<Block, 'passage'> {
  return block.passage === undefined ? {} : { passage: block.passage };
}

function inBold(inline: Inline): Inline {
  const bold = (text: TextInline): TextInline => ({
    ...text,
    marks: ['bold', ...(text.marks ?? []).filter((mark) => mark !== 'bold')],
  });
  if (inline.kind === 'text') return bold(inline);
  return inline.kind === 'link' ? { ...inline, children: inline.children.map(bold) } : inline;
}

function flattenInlines(children: readonly Inline[], formatting: Formatting): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.kind === 'line-break') return [child];
    if (child.kind === 'text') return [keepMarks(child, formatting.marks)];
    const words = child.children.map((text) => keepMarks(text, formatting.marks));
    const url = safeUrl(child.url);
    if (url === null) return words;
    if (formatting.namedLinks) return [{ ...child, url, children: words }];
    const shown = url.replace(/^mailto:/iu, '');
    if (sameAddress(inlineText(words), shown)) return [{ kind: 'text', text: shown }];
    return [...words, { kind: 'text', text: ` (${shown})` }];
  });
}

/** Whether the words of a link are its address already, with or without scheme and last slash. */
function sameAddress(words: string, url: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^https?:\/\/(?:www\.)?/iu, '')
      .replace(/^www\./iu, '')
      .replace(/\/$/u, '');
  return words.trim() === '' || bare(words).toLowerCase() === bare(url).toLowerCase();
}

function keepMarks(text: TextInline, allowed: readonly Mark[]): TextInline {
  const marks = (text.marks ?? []).filter((mark) => allowed.includes(mark));
  return marks.length > 0 ? { kind: 'text', text: text.text, marks } : { kind: 'text', text: text.text };
}

function flattenItems(list: ListBlock, formatting: Formatting): ListBlock {
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      children: flattenInlines(item.children, formatting),
      ...(item.nested === undefined ? {} : { nested: flattenItems(item.nested, formatting) }),
    })),
  };
}

function listLines(list: ListBlock, formatting: Formatting, indent: string): Inline[] {
  return list.items.flatMap((item, index): Inline[] => {
    const marker = indent + listMarker(list, index, item.checked === true, indent !== '');
    const line: Inline[] = [{ kind: 'text', text: marker }, ...flattenInlines(item.children, formatting)];
    const nested =
      item.nested === undefined || item.nested.items.length === 0
        ? []
        : listLines(item.nested, formatting, `${indent}  `);
    return [
      ...(index === 0 ? [] : [{ kind: 'line-break' as const }]),
      ...line,
      ...(nested.length === 0 ? [] : [{ kind: 'line-break' as const }, ...nested]),
    ];
  });
}

function flattenCells(table: TableBlock, formatting: Formatting): TableBlock {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      cells: row.cells.map((cell) => ({ ...cell, children: flattenInlines(cell.children, formatting) })),
    })),
  };
}

/** Two columns give "name: value"; more give "name: column value, column value" with the words of the header row. */
function tableLines(table: TableBlock, formatting: Formatting): Inline[] {
  const text = (children: readonly Inline[]) =>
    inlineText(flattenInlines(children, formatting)).replace(/\s+/gu, ' ').trim();
  const rows = table.rows.map((row) => row.cells.map((cell) => text(cell.children)));
  const hasHead = table.rows.length > 1 && (table.rows[0]?.cells.every((cell) => cell.header) ?? false);
  const head = hasHead ? (rows[0] ?? []) : [];
  const lines = rows.slice(hasHead ? 1 : 0).map(([name = '', ...values]) => {
    const named = values.map((value, index) => {
      const column = values.length > 1 ? (head[index + 1] ?? '') : '';
      return value === '' || column === '' ? value : `${column} ${value}`;
    });
    const rest = named.filter((value) => value !== '').join(', ');
    return rest === '' ? name : name === '' ? rest : `${name}: ${rest}`;
  });
  return linesToInlines(lines.filter((line) => line !== '').join('\n'));
}
