import { parentPort, workerData } from 'node:worker_threads';
import { FontSet } from '../drawing/font-set.ts';
import type { CardAnswer, CardTask } from './card-task.ts';

const task = workerData as CardTask; // given by `runCardTask`, which alone starts this file

async function answer(): Promise<CardAnswer> {
  const fonts = new FontSet(task.fonts);
  try {
    if (task.kind === 'pdf') {
      const { writeCardsPdf } = await import('./write-cards-pdf.ts');
      return { kind: 'made', files: [await writeCardsPdf(task, fonts)] };
    }
    const { writeCardPng } = await import('./write-card-png.ts');
    const files: Uint8Array[] = [];
    // One after the other: each holds its pixels in memory.
    for (const [index, drawing] of task.drawings.entries()) {
      files.push(await writeCardPng(drawing, task.pictures, fonts, task.xmp[index] ?? ''));
    }
    return { kind: 'made', files };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.postMessage(await answer());
