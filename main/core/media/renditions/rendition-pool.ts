import { Worker } from 'node:worker_threads';
import { Failure } from '../../failure.ts';
import { workerFile } from '../../files/worker-file.ts';
import { RenditionRefusal, renditionLimits, type RenditionLimits } from './limits.ts';
import type { Original } from './look-at.ts';
import type { RenderAnswer, RenderTask } from './worker.ts';

export interface PoolOptions {
  /** How many pictures are made at once. */
  readonly workers?: number;
  /** How long one worker makes do alone; in milliseconds. */
  readonly aloneMs?: number;
  readonly limits?: Partial<RenditionLimits>;
}

/** For the cores that every machine has. A third is not measurably faster, and takes 60 MB. */
const usualWorkers = 2;

/** A worker costs 100 ms of a core before it begins: as long as three small pictures take, more of them only delay the first. */
const usualAloneMs = 400;

/** What is to be made of an original, which is asked for only when a worker is free for it. */
export type RenderRequest = Omit<RenderTask, 'original'> & {
  /** The memory of bytes is taken over. */
  readonly original: () => Promise<Original>;
};

/**
 * Makes pictures in workers, one at a time in each, so that a picture that takes too long takes nobody with it: its worker is
 * stopped, and sharp stops by itself within `stepSeconds`. Starts one with the first picture, more only where that takes long.
 * `close` ends them.
 */
export class RenditionPool {
  readonly #limits: RenditionLimits;
  readonly #workers: number;
  readonly #aloneMs: number;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  /** Workers that may be at work just now. */
  #most = 1;
  #alone: NodeJS.Timeout | null = null;
  #busy = 0;
  #closed = false;

  constructor({ workers = usualWorkers, aloneMs = usualAloneMs, limits = {} }: PoolOptions = {}) {
    this.#limits = { ...renditionLimits, ...limits };
    this.#workers = workers;
    this.#aloneMs = aloneMs;
  }

  /** Starts the first worker, which takes a while, before there is a picture for it. */
  warm(): void {
    if (!this.#closed && this.#all.size === 0) this.#idle.push(this.#start());
  }

  /** The written file. Throws `RenditionRefusal`, `CANCELLED` once closed, and what `original` throws. */
  async run({ original, spec, xmp }: RenderRequest): Promise<Uint8Array> {
    await this.#turn();
    try {
      this.#requireOpen();
      const found = await original();
      this.#requireOpen();
      return await this.#give(this.#idle.pop() ?? this.#start(), { original: found, spec, xmp });
    } finally {
      this.#busy -= 1;
      this.#wake();
    }
  }

  /** Stops all workers, also those that are at work: what they were asked for is not wanted any more. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#alone ?? undefined);
    const workers = [...this.#all];
    this.#all.clear();
    this.#idle.length = 0;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  async #turn(): Promise<void> {
    while (this.#busy >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy += 1;
    if (this.#closed || this.#alone !== null) return;
    const join = (): void => {
      this.#most = this.#workers;
      this.#wake();
    };
    this.#alone = setTimeout(join, this.#aloneMs).unref();
  }

  /** As many as may be at work; each looks again whether it still may. */
  #wake(): void {
    for (const resolve of this.#waiting.splice(0, this.#most - this.#busy)) resolve();
  }

  #requireOpen(): void {
    if (this.#closed) throw new Failure('CANCELLED');
  }

  #start(): Worker {
    const worker = new Worker(workerFile('../media/renditions/worker.ts', 'rendition-worker.js'), {
      workerData: this.#limits,
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.heapMegabytes,
        // Written pictures are given back soon only where young memory is looked through often.
        maxYoungGenerationSizeMb: 4,
        stackSizeMb: 4,
      },
    });
    this.#all.add(worker);
    worker.unref(); // While it works, the program waits for it; an idle one holds up nobody's end.
    worker.on('error', () => undefined); // Told to whoever waits for it; an idle one concerns nobody.
    worker.on('exit', () => this.#forget(worker));
    return worker;
  }

  async #give(worker: Worker, task: RenderTask): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<RenderAnswer>();
    const fail = (error: NodeJS.ErrnoException): void => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(new RenditionRefusal(isMemory ? 'costly' : 'unreadable', error.message));
    };
    const ended = (): void =>
      reject(this.#closed ? new Failure('CANCELLED') : new RenditionRefusal('unreadable', 'exit'));
    const waiting = setTimeout(
      () => reject(new RenditionRefusal('costly', `${this.#limits.waitingMs} ms`)),
      this.#limits.waitingMs,
    );
    worker.on('message', resolve).on('error', fail).on('exit', ended);
    worker.ref();
    try {
      worker.postMessage(task, ownMemory(task.original));
      const answer = await promise;
      worker.unref();
      if (!this.#closed) this.#idle.push(worker);
      if (answer.kind === 'refused') throw new RenditionRefusal(answer.code, answer.detail);
      return answer.bytes;
    } catch (error) {
      // Not waited for: what sharp still does in it ends by its own limit.
      if (!this.#idle.includes(worker)) void worker.terminate();
      throw error;
    } finally {
      clearTimeout(waiting);
      worker.off('message', resolve).off('error', fail).off('exit', ended);
    }
  }

  #forget(worker: Worker): void {
    this.#all.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
  }
}

/** What can be given away without a copy. */
function ownMemory(original: Original): ArrayBuffer[] {
  if (typeof original === 'string') return [];
  const { buffer, byteLength } = original;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
