import { Failure } from '../failure.ts';
import type { ImportRefusalCode } from '../../../shared/texts/imports.ts';

/** How much an import may cost. Everything foreign is read within these; tests pass smaller ones. */
export interface ImportLimits {
  /** Size of the file as it comes. */
  readonly fileBytes: number;
  /** Length of a text (Markdown, plain, one HTML or XML part), in UTF-16 units. */
  readonly textLength: number;
  /** HTML may carry its images in itself. */
  readonly htmlLength: number;
  readonly zipEntries: number;
  /** All entries of an archive that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked size by packed size of one entry, counted once it is over a megabyte. */
  readonly zipRatio: number;
  /** Elements inside each other in XML and HTML. */
  readonly depth: number;
  readonly images: number;
  readonly imageBytes: number;
  readonly imagePixels: number;
  /** Computing time of the reading, in milliseconds; on an idle machine the same as waiting time. */
  readonly computingMs: number;
  /** Computing time until the reader of the format is loaded and the file is recognised. */
  readonly startingMs: number;
  /** Waiting time, for a worker that waits or a machine that is busy. */
  readonly waitingMs: number;
  readonly heapMegabytes: number;
}

export const importLimits: ImportLimits = {
  fileBytes: 100 * 1024 * 1024,
  textLength: 5_000_000,
  htmlLength: 60_000_000,
  zipEntries: 5_000,
  unpackedBytes: 400 * 1024 * 1024,
  zipRatio: 200,
  depth: 400,
  images: 500,
  imageBytes: 50 * 1024 * 1024,
  imagePixels: 100_000_000,
  computingMs: 1_300,
  startingMs: 1_500,
  waitingMs: 30_000,
  heapMegabytes: 512,
};

/** Thrown while reading; the entry gives it the file's name and makes it the `Failure` of the contract. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ImportRefusalCode;
  readonly detail: string;

  constructor(code: ImportRefusalCode, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** Runs a reader outside the worker: its refusal becomes the failure of the contract. */
export function refusing<T>(fileName: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const refusal = asRefusal(error);
    throw new Failure('IMPORT_REFUSED', { fileName, code: refusal.code, detail: refusal.detail });
  }
}

/** A reader that met something it did not expect says "damaged", never more than the kind of trouble. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) return new Refusal('too-deep', 'stack');
  const kind = error instanceof Error ? error.message : String(error);
  return new Refusal('damaged', kind.replace(/\s+/g, ' ').slice(0, 160));
}
