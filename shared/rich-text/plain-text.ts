import type { Block, Inline, ListBlock, RichText, TableBlock } from './rich-text.ts';

export interface PlainTextOptions {
  /** Between blocks; a blank line unless told otherwise. */
  readonly separator?: string;
  /** Write alt texts of pictures as lines of their own. */
  readonly imageAlts?: boolean;
  /** Leave out "• " and "1. " before list items: for counting words and for search. */
  readonly listMarkers?: boolean;
}

/** Where a block, or one run of characters in it, lies in the plain text. UTF-16 code units, end exclusive. */
export interface PlainTextSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** `run` counts the text runs of a block in reading order, those inside links, items and cells too. */
export interface PlainTextRun extends PlainTextSpan {
  readonly run: number;
}

export interface PlainTextMap {
  readonly text: string;
  /** One per block that shows text, in order. */
  readonly blocks: readonly PlainTextSpan[];
  readonly runs: readonly PlainTextRun[];
}

/** The readable words of a text: blocks apart by a blank line, list items on lines of their own with their marker. */
export function plainText(richText: RichText, options: PlainTextOptions = {}): string {
  return plainTextMap(richText, options).text;
}

/** `plainText` with the way back: which block, and which run of it, a stretch of the text came from. */
export function plainTextMap(richText: RichText, options: PlainTextOptions = {}): PlainTextMap {
  const writer = new PlainTextWriter(options);
  richText.blocks.forEach((block, index) => writer.block(block, index));
  return { text: writer.text, blocks: writer.blocks, runs: writer.runs };
}

/** The block that a position of the plain text belongs to; between two blocks the earlier one, null for an empty text. */
export function blockAt(map: PlainTextMap, offset: number): number | null {
  let found: number | null = null;
  for (const span of map.blocks) {
    if (found !== null && span.start > offset) break;
    found = span.block;
  }
  return found;
}

class PlainTextWriter {
  text = '';
  readonly blocks: PlainTextSpan[] = [];
  readonly runs: PlainTextRun[] = [];
  readonly #separator: string;
  readonly #imageAlts: boolean;
  readonly #markers: boolean;
  #block = 0;
  #run = 0;

  constructor(options: PlainTextOptions) {
    this.#separator = options.separator ?? '\n\n';
    this.#imageAlts = options.imageAlts ?? false;
    this.#markers = options.listMarkers ?? true;
  }

  block(block: Block, index: number): void {
    if (!this.#shows(block)) return;
    this.#block = index;
    this.#run = 0;
    if (this.blocks.length > 0) this.text += this.#separator;
    const start = this.text.length;
    this.#content(block);
    this.blocks.push({ block: index, start, end: this.text.length });
  }

  #shows(block: Block): boolean {
    if (block.kind === 'image') return this.#imageAlts && !block.decorative && block.alt !== '';
    return block.kind !== 'divider' && block.kind !== 'part-break' && block.kind !== 'unknown';
  }

  #content(block: Block): void {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'quote':
      case 'callout':
        this.#inlines(block.children);
        break;
      case 'list':
        this.#list(block, '');
        break;
      case 'table':
        this.#table(block);
        break;
      case 'code':
        this.#textRun(block.text);
        break;
      case 'image':
        this.text += block.alt;
        break;
      case 'divider':
      case 'part-break':
      case 'unknown':
        break;
    }
  }

  #list(list: ListBlock, indent: string): void {
    list.items.forEach((item, index) => {
      if (index > 0) this.text += '\n';
      if (this.#markers) this.text += indent + listMarker(list, index, item.checked === true, indent !== '');
      this.#inlines(item.children);
      if (item.nested !== undefined && item.nested.items.length > 0) {
        this.text += '\n';
        this.#list(item.nested, `${indent}  `);
      }
    });
  }

  #table(table: TableBlock): void {
    table.rows.forEach((row, rowIndex) => {
      if (rowIndex > 0) this.text += '\n';
      row.cells.forEach((cell, cellIndex) => {
        if (cellIndex > 0) this.text += '\t';
        this.#inlines(cell.children);
      });
    });
  }

  #inlines(children: readonly Inline[]): void {
    for (const child of children) {
      if (child.kind === 'line-break') this.text += '\n';
      else if (child.kind === 'text') this.#textRun(child.text);
      else for (const text of child.children) this.#textRun(text.text);
    }
  }

  #textRun(text: string): void {
    const start = this.text.length;
    this.text += text;
    this.runs.push({ block: this.#block, run: this.#run, start, end: this.text.length });
    this.#run += 1;
  }
}

/** How a list item opens where lists are only text. */
export function listMarker(list: ListBlock, index: number, checked: boolean, nested: boolean): string {
  if (list.listKind === 'number') return `${index + 1}. `;
  if (list.listKind === 'check') return checked ? '✓ ' : '☐ ';
  return nested ? '– ' : '• ';
}
