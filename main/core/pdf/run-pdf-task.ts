import { Refusal } from '../import/limits.ts';
import { runWorker, WorkerEnded } from '../files/run-worker.ts';
import { workerFile } from '../files/worker-file.ts';
import { pdfLimits, type PdfLimits } from './pdf-limits.ts';
import type { PdfAnswer, PdfTask, PdfWork } from './pdf-task.ts';

type Answer<Kind extends PdfAnswer['kind']> = Extract<PdfAnswer, { kind: Kind }>;
interface Answers {
  readonly text: Answer<'text'>;
  readonly draw: Answer<'drawn'>;
}

/**
 * Reads or draws a PDF in a worker of its own, which ends with it: a hostile file costs what `limits` allow and takes nothing along.
 * Runs from the core and from within other workers. Throws `Refusal` and `CANCELLED`.
 */
export async function runPdfTask<Kind extends PdfTask['kind']>(
  task: Extract<PdfTask, { kind: Kind }>,
  signal?: AbortSignal,
  limits: Partial<PdfLimits> = {},
): Promise<Answers[Kind]> {
  const work: PdfWork = { ...task, limits: { ...pdfLimits, ...limits } };
  let answer: PdfAnswer;
  try {
    answer = await runWorker<PdfAnswer>(workerFile('../pdf/worker.ts', 'pdf-worker.js'), work, work.limits, signal);
  } catch (error) {
    if (error instanceof WorkerEnded) throw new Refusal(error.code, error.detail);
    throw error;
  }
  if (answer.kind === 'refused') throw new Refusal(answer.code, answer.detail);
  return answer as Answers[Kind]; // the worker answers each kind with its own
}
