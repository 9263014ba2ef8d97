import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import type { ImportedContent } from './imported-content.ts';
import { importLimits, type ImportLimits } from './limits.ts';
import type { Pasted } from './paste.ts';
import type { ImportSource, ImportStep } from './read-content.ts';
import type { WorkerAnswer, WorkerTask } from './worker.ts';

export interface ReadForImportOptions {
  readonly signal?: AbortSignal;
  readonly limits?: Partial<ImportLimits>;
  readonly onStep?: (step: ImportStep) => void;
}

/**
 * Reads a foreign file into plain data, in a worker that is stopped when it takes too long, needs too much memory or is
 * no longer wanted. Nothing is written. Throws `IMPORT_REFUSED` (codes: `shared/texts/imports.ts`) or `CANCELLED`.
 */
export async function readForImport(
  file: { readonly fileName: string; readonly bytes: Uint8Array } & ReadForImportOptions,
): Promise<ImportedContent> {
  const { fileName, bytes } = file;
  return readInWorker({ kind: 'file', fileName, bytes }, fileName, bytes.byteLength, file);
}

/** The same for a clipboard: HTML of Word, Google Docs or a web page, or plain text. */
export async function readPasteForImport(pasted: Pasted & ReadForImportOptions): Promise<ImportedContent> {
  const { text, html } = pasted;
  const source: ImportSource = { kind: 'paste', pasted: html === undefined ? { text } : { text, html } };
  return readInWorker(source, '', text.length + (html?.length ?? 0), pasted);
}

async function readInWorker(
  source: ImportSource,
  fileName: string,
  size: number,
  options: ReadForImportOptions,
): Promise<ImportedContent> {
  const limits = { ...importLimits, ...options.limits };
  if (options.signal?.aborted === true) throw new Failure('CANCELLED');
  if (size > limits.fileBytes) {
    const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
    const detail = `${megabytes(size)} > ${megabytes(limits.fileBytes)}`;
    throw new Failure('IMPORT_REFUSED', { fileName, code: 'too-large', detail });
  }
  options.onStep?.('reading');
  const task: WorkerTask = { source, limits };
  const worker = new Worker(workerFile(), {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  try {
    return await answered(worker, fileName, limits, options);
  } finally {
    await worker.terminate();
  }
}

/** `worker.ts` in the source tree; the build's entry `worker.js`, beside the bundle or above its chunks. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('worker.ts', import.meta.url);
  const beside = new URL('worker.js', import.meta.url);
  // By its path: it lies in the archive of a packed program, where only paths are looked up.
  return existsSync(fileURLToPath(beside)) ? beside : new URL('../worker.js', import.meta.url);
}

function answered(
  worker: Worker,
  fileName: string,
  limits: ImportLimits,
  options: ReadForImportOptions,
): Promise<ImportedContent> {
  const { promise, resolve, reject } = Promise.withResolvers<ImportedContent>();
  const refuse = (code: string, detail: string) => reject(new Failure('IMPORT_REFUSED', { fileName, code, detail }));
  const cancel = () => reject(new Failure('CANCELLED'));
  const watch = watchTime(worker, limits, (detail) => refuse('timeout', detail));
  options.signal?.addEventListener('abort', cancel, { once: true });
  worker.on('message', (message: WorkerAnswer) => {
    if (message.kind === 'step') {
      if (message.step === 'converting') watch.begin(message.computedMs);
      options.onStep?.(message.step);
    } else if (message.kind === 'content') resolve(message.content);
    else refuse(message.code, message.detail);
  });
  worker.on('messageerror', () => refuse('damaged', 'answer'));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation/i.test(error.message);
    refuse(isMemory ? 'memory' : 'damaged', isMemory ? '' : error.message.slice(0, 120));
  });
  worker.on('exit', (code) => refuse('damaged', `exit ${code}`));
  return promise.finally(() => {
    watch.stop();
    options.signal?.removeEventListener('abort', cancel);
  });
}

const lookEvery = 100;

interface Watch {
  /** The reading begins; so much has been computed to get there. */
  begin(computedMs: number): void;
  stop(): void;
}

/**
 * Calls back once the worker has computed or waited too long. Computing time is what counts: on a busy machine a good
 * file takes longer by the clock, and a hostile one still costs no more.
 */
function watchTime(worker: Worker, limits: ImportLimits, onTooLong: (detail: string) => void): Watch {
  let most = limits.startingMs;
  const waiting = setTimeout(() => onTooLong(`${limits.waitingMs} ms`), limits.waitingMs);
  const looking = setInterval(() => {
    worker.cpuUsage().then(
      ({ user, system }) => {
        if ((user + system) / 1_000 > most) onTooLong(`${limits.computingMs} ms`);
      },
      () => undefined, // it has just ended; its answer or its exit tells the rest
    );
  }, lookEvery);
  return {
    begin: (computedMs) => {
      most = computedMs + limits.computingMs;
    },
    stop: () => {
      clearTimeout(waiting);
      clearInterval(looking);
    },
  };
}
