import type { Drawing } from '../../../shared/drawing/shapes.ts';
import type { Language } from '../../../shared/model/common.ts';
import type { FontFile } from '../files/map-fonts.ts';
import type { CardPicture } from './card-pictures.ts';

/** What has to be known to make cards; plain, so that a worker can be given it. */
interface CommonTask {
  readonly drawings: readonly Drawing[];
  readonly pictures: ReadonlyMap<string, CardPicture>;
  readonly fonts: readonly FontFile[];
}

export interface PngTask extends CommonTask {
  readonly kind: 'png';
  /** XMP of each card; empty for none. */
  readonly xmp: readonly string[];
}

export interface PdfTask extends CommonTask {
  readonly kind: 'pdf';
  readonly title: string;
  readonly language: Language;
  /** Stands in the file as its date, ISO 8601: of the state, not of the making. */
  readonly day: string;
}

export type CardTask = PngTask | PdfTask;

/** One file for each card, or one for all. */
export type CardAnswer =
  | { readonly kind: 'made'; readonly files: readonly Uint8Array[] }
  | { readonly kind: 'failed'; readonly message: string };
