import type { MediaId, PassageId } from '../ids.ts';

/**
 * Rich text as a plain value: what recipes, checks, exporters and importers read and write.
 * The editor and the documents hold the same as Lexical nodes; `lexical-json.ts` converts both ways without loss.
 */
export interface RichText {
  readonly blocks: readonly Block[];
}

/** One paragraph-level part. `passage` names the block in a master; in a variant the master block it descends from. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | QuoteBlock
  | ListBlock
  | TableBlock
  | ImageBlock
  | DividerBlock
  | CalloutBlock
  | CodeBlock
  | PartBreakBlock
  | UnknownBlock;

interface Passage {
  readonly passage?: PassageId;
}

export interface ParagraphBlock extends Passage {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface HeadingBlock extends Passage {
  readonly kind: 'heading';
  /** 1 is the largest heading inside a text; the title of a master is a field, not a heading. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

export interface QuoteBlock extends Passage {
  readonly kind: 'quote';
  readonly children: readonly Inline[];
}

export type ListKind = 'bullet' | 'number' | 'check';

export interface ListBlock extends Passage {
  readonly kind: 'list';
  readonly listKind: ListKind;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly children: readonly Inline[];
  /** Only in check lists. */
  readonly checked?: boolean;
  readonly nested?: ListBlock;
}

export interface TableBlock extends Passage {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly header: boolean;
  readonly children: readonly Inline[];
}

export interface ImageBlock extends Passage {
  readonly kind: 'image';
  readonly mediaId: MediaId;
  /** Empty means: not written yet, unless `decorative`. */
  readonly alt: string;
  readonly caption: string;
  readonly decorative: boolean;
}

export interface DividerBlock extends Passage {
  readonly kind: 'divider';
}

export interface CalloutBlock extends Passage {
  readonly kind: 'callout';
  readonly tone: 'note' | 'tip' | 'warning';
  readonly children: readonly Inline[];
}

export interface CodeBlock extends Passage {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}

/** Ends a part of a thread or a page of a carousel; only in variants. */
export interface PartBreakBlock extends Passage {
  readonly kind: 'part-break';
}

/** A block of a newer version of the program: kept as it came. */
export interface UnknownBlock extends Passage {
  readonly kind: 'unknown';
  readonly type: string;
  readonly json: unknown;
}

export type Inline = TextInline | LinkInline | LineBreakInline;

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** In this order wherever several apply, so that equal text is an equal value. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'code';

export interface LinkInline {
  readonly kind: 'link';
  readonly url: string;
  readonly children: readonly TextInline[];
}

export interface LineBreakInline {
  readonly kind: 'line-break';
}

export const emptyRichText: RichText = { blocks: [] };
