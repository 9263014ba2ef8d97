import type { ImportRefusalCode } from '../../../shared/texts/imports.ts';
import type { PdfLimits } from './pdf-limits.ts';

/** What the worker is asked; `pages` are counted from 1. */
export type PdfTask =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'draw'; readonly bytes: Uint8Array; readonly pages: readonly number[]; readonly width: number };

export type PdfWork = PdfTask & { readonly limits: PdfLimits };

/** A line of text as it stands on its page; lengths in points, `left` from the left edge, `top` and `bottom` from the lower one. */
export interface PdfLine {
  readonly text: string;
  /** Ends with a hyphen that PDFium takes for one of a divided word. */
  readonly isDivided: boolean;
  /** Height of its letters' boxes, the font's ascent and descent in them. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPageText {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  readonly pictures: number;
}

export interface PdfText {
  readonly title: string;
  readonly author: string;
  readonly pages: readonly PdfPageText[];
}

export interface DrawnPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

export type PdfAnswer =
  | { readonly kind: 'text'; readonly text: PdfText }
  | { readonly kind: 'drawn'; readonly pageCount: number; readonly pages: readonly DrawnPage[] }
  | { readonly kind: 'refused'; readonly code: ImportRefusalCode; readonly detail: string };
