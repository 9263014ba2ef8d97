import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';
import { arrange, type LayoutInput, type Positions } from '../../../../shared/map-layout/arrange.ts';

/**
 * Finds places for cards in a worker of its own, which ends with it: an interrupted one is killed. Rejects with an
 * `AbortError` when `signal` is aborted.
 */
export async function arrangeCards(input: LayoutInput, signal: AbortSignal): Promise<Positions> {
  signal.throwIfAborted();
  const elk = new ELK({
    workerFactory: () => new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' }),
  });
  const interrupted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }); // an abort's reason is a DOMException
  });
  try {
    const run = (graph: ElkNode): Promise<ElkNode> => Promise.race([elk.layout(graph), interrupted]);
    return await arrange(input, run);
  } finally {
    elk.terminateWorker();
    interrupted.catch(() => undefined);
  }
}
