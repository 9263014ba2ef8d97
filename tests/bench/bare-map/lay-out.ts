import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';

/** Milliseconds from asking for the worker to having the places. */
export async function layOut(graph: ElkNode): Promise<number> {
  const start = performance.now();
  const elk = new ELK({
    workerFactory: () => new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' }),
  });
  const laid = await elk.layout(graph);
  const end = performance.now();
  elk.terminateWorker();
  if (laid.children?.some(({ x }) => x === undefined) !== false) throw new Error('elkjs has placed nothing');
  return end - start;
}
