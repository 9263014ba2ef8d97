/** Why a picture is not written. Words: `shared/texts/failures.ts`. */
export type RefusalCode =
  /** No picture that we read, or a damaged one. */
  | 'unreadable'
  /** SVG can act and load: it is never drawn here. */
  | 'vector'
  | 'pixels'
  /** Not even the smallest settings keep the limit of the platform. */
  | 'heavy'
  /** Took more time or memory than any good picture needs. */
  | 'costly';

/** A picture that cannot be written as asked. */
export class RenditionRefusal extends Error {
  override readonly name = 'RenditionRefusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
  }
}

/** What one picture may cost; tests pass smaller ones. */
export interface RenditionLimits {
  /** All frames of an animation together. About 12,000 × 12,000: more than any camera, far less than a bomb needs. */
  readonly pixels: number;
  /** Decoded, with all channels and their depth. */
  readonly decodedBytes: number;
  /** Of one step of sharp, which stops itself then. */
  readonly stepSeconds: number;
  /** Until the worker is stopped. */
  readonly waitingMs: number;
  readonly heapMegabytes: number;
}

export const renditionLimits: RenditionLimits = {
  pixels: 150_000_000,
  decodedBytes: 900_000_000,
  stepSeconds: 60,
  waitingMs: 240_000,
  heapMegabytes: 256,
};
