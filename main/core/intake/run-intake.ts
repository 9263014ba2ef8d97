import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import { workerFile } from '../files/worker-file.ts';
import type { IntakeAnswer, IntakeTask, StockFacts } from './worker-messages.ts';

export type Batch = Extract<IntakeAnswer, { kind: 'batch' }>;

/**
 * Reads a stock in a worker, batch by batch: the next is read when `onBatch` is done with the last. The worker is stopped when a batch
 * takes too long or too much memory, or nobody wants it any more. Throws `IMPORT_REFUSED` or `CANCELLED`.
 */
export async function runIntake(
  task: IntakeTask,
  onBatch: (batch: Batch) => Promise<void> | void,
  signal?: AbortSignal,
): Promise<StockFacts> {
  throwIfCancelled(signal);
  const reading = new Reading(task);
  const cancel = (): void => reading.fail(new Failure('CANCELLED'));
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      // Batch by batch on purpose: what is read waits for what is written.
      // eslint-disable-next-line no-await-in-loop
      const answer = await reading.next();
      if (answer.kind === 'end') return answer.facts;
      if (answer.kind === 'refused') throw reading.refused(answer.code, answer.detail);
      // eslint-disable-next-line no-await-in-loop
      await onBatch(answer);
      throwIfCancelled(signal);
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    await reading.stop();
  }
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Failure('CANCELLED');
}

const lookEvery = 200;

/** A worker may fail between two batches, when nobody waits: the next call throws it. */
function askedOnce(): PromiseWithResolvers<IntakeAnswer> {
  const asked = Promise.withResolvers<IntakeAnswer>();
  asked.promise.catch(() => undefined);
  return asked;
}

/** One worker and the batch that is asked of it. */
class Reading {
  readonly #worker: Worker;
  readonly #task: IntakeTask;
  #asked = askedOnce();
  #failure: Failure | null = null;

  constructor(task: IntakeTask) {
    this.#task = task;
    this.#worker = new Worker(workerFile('../intake/worker.ts', 'intake-worker.js'), {
      workerData: task,
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: task.limits.heapMegabytes,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
    });
    this.#worker.on('message', (answer: IntakeAnswer) => this.#asked.resolve(answer));
    this.#worker.on('messageerror', () => this.fail(this.refused('damaged', 'answer')));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation/i.test(error.message);
      this.fail(this.refused(isMemory ? 'memory' : 'damaged', isMemory ? '' : error.message.slice(0, 120)));
    });
    this.#worker.on('exit', (code) => this.fail(this.refused('damaged', `exit ${code}`)));
  }

  refused(code: string, detail: string): Failure {
    return new Failure('IMPORT_REFUSED', { fileName: basename(this.#task.place), code, detail });
  }

  /** Ends the batch that is asked, and every later one, with the first failure there was. */
  fail(failure: Failure): void {
    this.#failure ??= failure;
    this.#asked.reject(this.#failure);
  }

  async next(): Promise<IntakeAnswer> {
    if (this.#failure !== null) throw this.#failure;
    this.#asked = askedOnce();
    const unwatch = this.#watch();
    try {
      this.#worker.postMessage('next');
      return await this.#asked.promise;
    } finally {
      unwatch();
    }
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Computing time is what counts, from the first look on: a busy machine must not refuse a good stock. */
  #watch(): () => void {
    const { batchMs, batchWaitingMs } = this.#task.limits;
    const tooLong = (ms: number): void => this.fail(this.refused('timeout', `${ms} ms`));
    const waiting = setTimeout(() => tooLong(batchWaitingMs), batchWaitingMs);
    let before: number | null = null;
    const looking = setInterval(() => {
      this.#worker.cpuUsage().then(
        ({ user, system }) => {
          const now = (user + system) / 1_000;
          before ??= now;
          if (now - before > batchMs) tooLong(batchMs);
        },
        () => undefined, // it has just ended; its answer or its exit tells the rest
      );
    }, lookEvery);
    return () => {
      clearTimeout(waiting);
      clearInterval(looking);
    };
  }
}
