import type { Language } from '../../model/common.ts';
import { outlineItem, type OutlineImage } from '../../packages/item-outline.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import type { PictureOfUse } from '../../packages/exporter.ts';
import type { PaperDocument } from '../out-format.ts';

/** One part of a document on paper. Headings 1 to 3 are those of the document; the text's own come below them. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly language: Language }
  | { readonly kind: 'facts'; readonly rows: readonly PaperFact[] }
  /** A block of the text of an item. */
  | { readonly kind: 'text'; readonly block: Block; readonly language: Language }
  /** Small words about what stands above or below them. */
  | { readonly kind: 'note'; readonly text: string; readonly language: Language }
  /** One of several, with a bullet. */
  | { readonly kind: 'line'; readonly text: string; readonly language: Language }
  | ({ readonly kind: 'picture' } & PictureOfUse)
  | SignatureBlock
  | { readonly kind: 'page-break' };

export interface PaperFact {
  readonly label: string;
  readonly value: string;
  /** Of the value. */
  readonly language: Language;
}

/** Boxes to tick, room for changes, and lines to write on. */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly choices: readonly string[];
  readonly changes: string;
  readonly lines: readonly string[];
  readonly language: Language;
}

/** Levels of the document itself, above those of the texts in it. */
export const headingsAbove = 3;

/** Bytes of pictures by `paperPictureKey`, as JPEG, or as PNG where transparency or sharp edges may matter: all that DOCX and PDF both hold. */
export type PaperPictures = ReadonlyMap<string, Uint8Array>;

/** The pictures that the writers of a document need, each once. */
export function paperPictures({ items }: PaperDocument): PictureOfUse[] {
  const pictures = items.flatMap((item) => outlineItem(item).images.map(paperPicture));
  return [...new Map(pictures.map((picture) => [paperPictureKey(picture), picture])).values()];
}

/** One file may be shown by several items, each in a crop of its own. */
export function paperPictureKey({ mediaId, spec }: PictureOfUse): string {
  return JSON.stringify([mediaId, spec]);
}

/** The picture as the item shows it, in a format that paper takes; the bytes that a platform allows do not bind it. */
export function paperPicture({ spec, image }: OutlineImage): PictureOfUse {
  const { mediaId, mediaType, decorative, caption, credit } = image;
  const format = mediaType === 'image/jpeg' ? 'jpeg' : 'png';
  const alt = decorative ? '' : image.alt;
  return { mediaId, spec: { ...spec, format, maxBytes: null }, xmp: '', alt, decorative, caption, credit };
}
