import { Worker } from 'node:worker_threads';
import { Failure } from '../../failure.ts';
import { workerFile } from '../../files/worker-file.ts';
import { factLimits, type FactAnswer, type FactLimits, type FactTask } from './media-facts.ts';

const lookEvery = 200;

/**
 * Looks at a foreign file in a worker, which is stopped when it computes or waits too long, needs too much memory or is no longer
 * wanted. Throws `IMPORT_REFUSED` (codes: `shared/texts/imports.ts`) or `CANCELLED`.
 */
export async function readFacts(
  task: FactTask,
  fileName: string,
  signal?: AbortSignal,
  limits: FactLimits = factLimits,
): Promise<Exclude<FactAnswer, { kind: 'refused' }>> {
  if (signal?.aborted === true) throw new Failure('CANCELLED');
  const { promise, resolve, reject } = Promise.withResolvers<FactAnswer>();
  const refuse = (code: string, detail: string): void => resolve({ kind: 'refused', code, detail });
  const cancel = (): void => reject(new Failure('CANCELLED'));
  const worker = new Worker(workerFile('../media/facts/worker.ts', 'media-worker.js'), {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  const waiting = setTimeout(() => refuse('timeout', `${limits.waitingMs} ms`), limits.waitingMs);
  const looking = setInterval(() => {
    worker.cpuUsage().then(
      ({ user, system }) => {
        if ((user + system) / 1_000 > limits.computingMs) refuse('timeout', `${limits.computingMs} ms`);
      },
      () => undefined, // it has just ended; its answer or its exit tells the rest
    );
  }, lookEvery);
  signal?.addEventListener('abort', cancel, { once: true });
  worker.on('message', (message: FactAnswer) => resolve(message));
  worker.on('messageerror', () => refuse('damaged', 'answer'));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation/i.test(error.message);
    refuse(isMemory ? 'memory' : 'damaged', isMemory ? '' : error.message.slice(0, 120));
  });
  worker.on('exit', (code) => refuse('damaged', `exit ${code}`));
  try {
    const answer = await promise;
    if (answer.kind !== 'refused') return answer;
    throw new Failure('IMPORT_REFUSED', { fileName, code: answer.code, detail: answer.detail });
  } finally {
    clearTimeout(waiting);
    clearInterval(looking);
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
