import { parentPort, workerData } from 'node:worker_threads';
import { MapFileRefusal } from '../../../shared/map-files/found-map.ts';
import { readMapFile } from '../../../shared/map-files/read-map-file.ts';
import { decodeText } from '../import/decode-text.ts';
import { asRefusal } from '../import/limits.ts';
import { Notes } from '../import/notes.ts';
import { composeFile } from './compose-file.ts';
import type { MapAnswer, MapTask } from './map-task.ts';

const task = workerData as MapTask; // given by `runMapTask`, which alone starts this file

async function answer(): Promise<MapAnswer> {
  if (task.kind === 'compose') {
    try {
      return { kind: 'composed', composed: await composeFile(task) };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
  try {
    return { kind: 'found', found: readMapFile(decodeText(task.bytes, new Notes())) };
  } catch (error) {
    const { code, detail } = error instanceof MapFileRefusal ? error : asRefusal(error);
    return { kind: 'refused', code: code === 'not-this-format' ? 'not-a-map' : code, detail };
  }
}

parentPort?.postMessage(await answer());
