import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import { workerFile } from '../files/worker-file.ts';
import type { MapAnswer, MapTask } from './map-task.ts';

/** Waiting time and memory of one task. A map of thousands of channels is written in seconds; reading one takes less. */
const limits = { compose: 180_000, read: 30_000, heapMegabytes: 1_024 };

/**
 * Lays out, draws, writes or reads in a worker, so that a large map never holds up the rest; it is stopped when it takes too
 * long or is no longer wanted. Throws `CANCELLED`, and `IMPORT_REFUSED` for a file that cannot be read.
 */
export async function runMapTask(task: MapTask, fileName: string, signal?: AbortSignal): Promise<MapAnswer> {
  if (signal?.aborted === true) throw new Failure('CANCELLED');
  const { promise, resolve, reject } = Promise.withResolvers<MapAnswer>();
  const refuse = (code: string, detail: string): void => {
    if (task.kind === 'read') reject(new Failure('IMPORT_REFUSED', { fileName, code, detail }));
    else reject(new Error(`The map was not written: ${code} ${detail}`));
  };
  const worker = new Worker(workerFile('../map/worker.ts', 'map-worker.js'), {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  let answer: MapAnswer | null = null;
  const cancel = (): void => reject(new Failure('CANCELLED'));
  const waiting = setTimeout(() => refuse('timeout', `${limits[task.kind]} ms`), limits[task.kind]);
  signal?.addEventListener('abort', cancel, { once: true });
  worker.on('message', (message: MapAnswer) => {
    answer = message;
  });
  worker.on('messageerror', () => refuse('damaged', 'answer'));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    refuse(isMemory ? 'memory' : 'damaged', isMemory ? '' : error.message.slice(0, 200));
  });
  // A worker that has answered ends by itself: what it loaded is left in order. Only one that is not wanted is stopped.
  worker.on('exit', (code) => (answer === null ? refuse('damaged', `exit ${code}`) : resolve(answer)));
  try {
    return await promise;
  } finally {
    clearTimeout(waiting);
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
