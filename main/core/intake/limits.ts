import { importLimits, type ImportLimits } from '../import/limits.ts';

/** How much taking over a stock may cost. The stock may be large; one step of it may not. */
export interface IntakeLimits extends ImportLimits {
  /** Bytes of a stream between two parts of it (elements, texts): a longer one is a trap. */
  readonly partBytes: number;
  /** Computing time for one batch, in milliseconds. */
  readonly batchMs: number;
  /** Waiting time for one batch, on a busy machine or a slow disk. */
  readonly batchWaitingMs: number;
  /** Things and bytes of text after which a batch is handed over. */
  readonly batchItems: number;
  readonly batchLength: number;
  /** A JSON file is read as a whole. */
  readonly jsonBytes: number;
  /** Files of a folder or an archive. */
  readonly files: number;
  /** Folders inside each other. */
  readonly folderDepth: number;
  /** Things in one stock. */
  readonly items: number;
}

export const intakeLimits: IntakeLimits = {
  ...importLimits,
  fileBytes: 64 * 1024 * 1024,
  zipEntries: 100_000,
  unpackedBytes: 8 * 1024 ** 3,
  depth: 400,
  partBytes: 8 * 1024 * 1024,
  batchMs: 15_000,
  batchWaitingMs: 120_000,
  batchItems: 50,
  batchLength: 1_000_000,
  jsonBytes: 128 * 1024 * 1024,
  files: 100_000,
  folderDepth: 40,
  items: 200_000,
};
