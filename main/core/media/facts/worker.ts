import { parentPort, workerData } from 'node:worker_threads';
import { asRefusal } from '../../import/limits.ts';
import type { FactAnswer, FactTask } from './media-facts.ts';

const task = workerData as FactTask; // given by `readFacts`, which alone starts this file

/** Each kind loads only what it needs. */
async function answer(): Promise<FactAnswer> {
  try {
    switch (task.kind) {
      case 'playable': {
        const { readPlayable } = await import('./read-playable.ts');
        return { kind: 'facts', facts: await readPlayable(task.path) };
      }
      case 'pdf': {
        const { readPdf } = await import('./read-pdf.ts');
        return { kind: 'facts', facts: await readPdf(task.path) };
      }
      case 'drawing': {
        const { drawPicture } = await import('./draw-picture.ts');
        return { kind: 'drawn', png: await drawPicture(task.path, task.mostBytes) };
      }
    }
  } catch (error) {
    const { code, detail } = asRefusal(error);
    return { kind: 'refused', code, detail };
  }
}

parentPort?.postMessage(await answer());
