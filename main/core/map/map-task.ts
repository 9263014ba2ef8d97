import type { MapFormat } from '../../../shared/contract/areas/map.ts';
import type { FoundMap } from '../../../shared/map-files/found-map.ts';
import type { MapFile } from '../../../shared/map-files/map-file.ts';
import type { MapTheme } from '../../../shared/map-drawing/palette.ts';
import type { FontFile } from '../files/map-fonts.ts';
import type { Paper } from './write-pdf.ts';

/** What has to be known to write a view as a file; plain, so that a worker can be given it. */
export interface ComposeTask {
  readonly kind: 'compose';
  readonly format: MapFormat;
  /** Cards without a place get one. */
  readonly file: MapFile;
  readonly folded: Readonly<Record<string, boolean>>;
  readonly theme: MapTheme;
  readonly legend: boolean;
  readonly paper: Paper;
  readonly subtitle: string;
  /** Midnight of the day that stands in the file, ISO 8601. */
  readonly day: string;
  /** Empty where the format needs none. */
  readonly fonts: readonly FontFile[];
}

export interface ReadTask {
  readonly kind: 'read';
  readonly bytes: Uint8Array;
}

export type MapTask = ComposeTask | ReadTask;

export interface Composed {
  readonly bytes: Uint8Array;
  /** Pixels by unit of a picture; null for other formats. */
  readonly scale: number | null;
  /** Characters that the fonts do not have. */
  readonly missing: string;
}

export type MapAnswer =
  | { readonly kind: 'composed'; readonly composed: Composed }
  | { readonly kind: 'found'; readonly found: FoundMap }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string }
  | { readonly kind: 'failed'; readonly message: string };
