import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.ts';

/** What one piece of work may cost. */
export interface WorkerLimits {
  readonly waitingMs: number;
  readonly heapMegabytes: number;
}

/** A worker that gave no answer: too long, too much memory, or a defect. */
export class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded';
  readonly code: 'timeout' | 'memory' | 'damaged';
  readonly detail: string;

  constructor(code: WorkerEnded['code'], detail: string) {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Runs one piece of work in a worker of its own, which is stopped when it takes too long or is no longer wanted; `Answer` is what
 * the script at `file` posts once. Throws `CANCELLED` and `WorkerEnded`.
 */
export async function runWorker<Answer>(
  file: URL,
  task: unknown,
  { waitingMs, heapMegabytes }: WorkerLimits,
  signal?: AbortSignal,
): Promise<Answer> {
  if (signal?.aborted === true) throw new Failure('CANCELLED');
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const end = (code: WorkerEnded['code'], detail: string): void => reject(new WorkerEnded(code, detail));
  const worker = new Worker(file, {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  let answer: { readonly value: Answer } | null = null;
  const cancel = (): void => reject(new Failure('CANCELLED'));
  const waiting = setTimeout(() => end('timeout', `${waitingMs} ms`), waitingMs);
  signal?.addEventListener('abort', cancel, { once: true });
  worker.on('message', (value: Answer) => {
    answer = { value };
  });
  worker.on('messageerror', () => end('damaged', 'answer'));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    end(isMemory ? 'memory' : 'damaged', isMemory ? '' : error.message.slice(0, 200));
  });
  // A worker that has answered ends by itself: what it loaded is left in order. Only one that is not wanted is stopped.
  worker.on('exit', (code) => (answer === null ? end('damaged', `exit ${code}`) : resolve(answer.value)));
  try {
    return await promise;
  } finally {
    clearTimeout(waiting);
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
