import { parentPort, workerData } from 'node:worker_threads';
import type { MapAnswer, MapTask } from './map-task.ts';

const task = workerData as MapTask; // given by `runMapTask`, which alone starts this file

/** Each task loads only what it needs: reading a table needs no fonts, writing one no layout. */
async function answer(): Promise<MapAnswer> {
  if (task.kind === 'compose') {
    const { composeFile } = await import('./compose-file.ts');
    try {
      return { kind: 'composed', composed: await composeFile(task) };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
  const { readForeign } = await import('./read-foreign.ts');
  return readForeign(task.bytes);
}

parentPort?.postMessage(await answer());
