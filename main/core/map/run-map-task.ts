import { Failure } from '../failure.ts';
import { runWorker, WorkerEnded } from '../files/run-worker.ts';
import { workerFile } from '../files/worker-file.ts';
import type { MapAnswer, MapTask } from './map-task.ts';

/** Waiting time and memory of one task. A map of thousands of channels is written in seconds; reading one takes less. */
const limits = { compose: 180_000, read: 30_000, heapMegabytes: 1_024 };

/**
 * Lays out, draws, writes or reads in a worker, so that a large map never holds up the rest; it is stopped when it takes too
 * long or is no longer wanted. Throws `CANCELLED`, and `IMPORT_REFUSED` for a file that cannot be read.
 */
export async function runMapTask(task: MapTask, fileName: string, signal?: AbortSignal): Promise<MapAnswer> {
  const file = workerFile('../map/worker.ts', 'map-worker.js');
  const cost = { waitingMs: limits[task.kind], heapMegabytes: limits.heapMegabytes };
  try {
    return await runWorker<MapAnswer>(file, task, cost, signal);
  } catch (error) {
    if (!(error instanceof WorkerEnded)) throw error;
    const { code, detail } = error;
    if (task.kind === 'read') throw new Failure('IMPORT_REFUSED', { fileName, code, detail });
    throw new Error(`The map was not written: ${code} ${detail}`, { cause: error });
  }
}
