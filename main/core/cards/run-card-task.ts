import { runWorker } from '../files/run-worker.ts';
import { workerFile } from '../files/worker-file.ts';
import type { CardAnswer, CardTask } from './card-task.ts';

/** A card takes a fifth of a second; three hundred of them about a minute. */
const limits = { waitingMs: 300_000, heapMegabytes: 1_024 };

/** Makes the files in a worker. Throws `CANCELLED`. */
export async function runCardTask(task: CardTask, signal?: AbortSignal): Promise<readonly Uint8Array[]> {
  const file = workerFile('../cards/worker.ts', 'card-worker.js');
  const answer = await runWorker<CardAnswer>(file, task, limits, signal);
  if (answer.kind === 'made') return answer.files;
  throw new Error(answer.message);
}
