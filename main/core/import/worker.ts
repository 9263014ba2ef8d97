import { parentPort, workerData } from 'node:worker_threads';
import type { ImportedContent } from './imported-content.ts';
import { asRefusal, type ImportLimits } from './limits.ts';
import { readContent, type ImportSource, type ImportStep } from './read-content.ts';

/** What the worker is started with. */
export interface WorkerTask {
  readonly source: ImportSource;
  readonly limits: ImportLimits;
}

export type WorkerAnswer =
  /** `computedMs`: computing time of the worker so far. */
  | { readonly kind: 'step'; readonly step: ImportStep; readonly computedMs: number }
  | { readonly kind: 'content'; readonly content: ImportedContent }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

const { source, limits } = workerData as WorkerTask; // given by `readForImport`, which alone starts this file

function answer(message: WorkerAnswer, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function computedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

try {
  const content = await readContent(source, limits, (step) => answer({ kind: 'step', step, computedMs: computedMs() }));
  const buffers = new Set(content.images.map((image) => image.bytes.buffer));
  answer(
    { kind: 'content', content },
    [...buffers].filter((buffer) => buffer instanceof ArrayBuffer),
  );
} catch (error) {
  const { code, detail } = asRefusal(error);
  answer({ kind: 'refused', code, detail });
}
