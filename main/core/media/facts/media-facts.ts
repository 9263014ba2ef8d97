import type { Media } from '../../../../shared/model/media.ts';

/** What is read from a file of the library before it is taken in. */
export type MediaFacts = Pick<
  Media,
  'mediaType' | 'width' | 'height' | 'frames' | 'transparent' | 'playback' | 'pages' | 'fingerprint'
>;

/** How much the look at one file may cost. Everything foreign is read within these; tests pass smaller ones. */
export interface FactLimits {
  /** Computing time, milliseconds. */
  readonly computingMs: number;
  /** Waiting time, for a disk that is slow or a machine that is busy. */
  readonly waitingMs: number;
  readonly heapMegabytes: number;
  /** A vector drawing is read whole. */
  readonly drawingBytes: number;
}

export const factLimits: FactLimits = {
  computingMs: 10_000,
  waitingMs: 60_000,
  heapMegabytes: 256,
  drawingBytes: 5 * 1024 * 1024,
};

/** A file as it goes into the worker; only its path travels, never its bytes. */
export type FactTask =
  | { readonly kind: 'playable'; readonly path: string }
  | { readonly kind: 'pdf'; readonly path: string }
  | { readonly kind: 'drawing'; readonly path: string; readonly mostBytes: number };

export type FactAnswer =
  | { readonly kind: 'facts'; readonly facts: MediaFacts }
  /** A drawing as a PNG. */
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

/** What a file that is none of the others has. */
export const noFacts: Omit<MediaFacts, 'mediaType'> = {
  width: null,
  height: null,
  frames: null,
  transparent: null,
  playback: null,
  pages: null,
  fingerprint: null,
};
