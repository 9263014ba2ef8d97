import { parentPort, workerData } from 'node:worker_threads';
import { asRefusal } from '../import/limits.ts';
import { PdfMemory } from './pdfium.ts';
import type { PdfAnswer, PdfWork } from './pdf-task.ts';

const work = workerData as PdfWork; // given by `runPdfTask`, which alone starts this file

async function answer(): Promise<PdfAnswer> {
  try {
    if (work.kind === 'text') {
      const { readText } = await import('./read-text.ts');
      return { kind: 'text', text: await readText(work.bytes, work.limits) };
    }
    const { drawPages } = await import('./draw-pages.ts');
    return { kind: 'drawn', ...(await drawPages(work.bytes, work.pages, work.width, work.limits)) };
  } catch (error) {
    const isMemory =
      error instanceof PdfMemory || (error instanceof Error && /memory|unreachable|aborted/i.test(error.message));
    if (isMemory) return { kind: 'refused', code: 'memory', detail: '' };
    const { code, detail } = asRefusal(error);
    return { kind: 'refused', code, detail };
  }
}

parentPort?.postMessage(await answer());
