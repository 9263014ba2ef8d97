import type { MediaId } from '../../ids.ts';
import type { Language } from '../../model/common.ts';
import { outlineItem, type OutlineImage } from '../../packages/item-outline.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import type { FormatPicture, PaperDocument } from '../out-format.ts';

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
  | ({ readonly kind: 'picture' } & FormatPicture)
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

/** Pictures by medium, as JPEG, or as PNG where transparency or sharp edges may matter: all that DOCX and PDF both hold. */
export type PaperPictures = ReadonlyMap<MediaId, Uint8Array>;

/** The pictures that the writers of a document need, each once. */
export function paperPictures({ items }: PaperDocument): FormatPicture[] {
  const pictures = new Map<MediaId, FormatPicture>();
  for (const item of items) {
    for (const image of outlineItem(item).images) {
      if (!pictures.has(image.image.mediaId)) pictures.set(image.image.mediaId, paperPicture(image));
    }
  }
  return [...pictures.values()];
}

export function paperPicture({ image }: OutlineImage): FormatPicture {
  const { mediaId, mediaType, decorative, caption, credit } = image;
  const format = mediaType === 'image/jpeg' ? 'jpeg' : 'png';
  return { mediaId, format, alt: decorative ? '' : image.alt, decorative, caption, credit };
}
