import { analyseMap, type MapAnalysis } from '../../../shared/channel-graph/analyse-map.ts';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import { compareMaps, type MapComparison } from '../../../shared/channel-graph/compare-maps.ts';

/** What the worker is asked. `today` is the moment that a year is counted from. */
export type AnalysisRequest =
  | { readonly kind: 'analyse'; readonly map: ChannelMap; readonly today: string }
  | { readonly kind: 'compare'; readonly before: ChannelMap; readonly after: ChannelMap; readonly today: string };

/** Up to this size the map is analysed at once, within the time of a frame or two; beyond it a worker is worth the wait. */
const small = { nodes: 150, edges: 600 };

function isSmall({ nodes, edges }: ChannelMap): boolean {
  return nodes.length <= small.nodes && edges.length <= small.edges;
}

/** What is known of the map; at once for a small one, so that a what-if answers on the spot. */
export function analyse(map: ChannelMap): MapAnalysis | Promise<MapAnalysis> {
  const today = new Date().toISOString();
  if (isSmall(map)) return analyseMap(map, { today });
  return ask<MapAnalysis>({ kind: 'analyse', map, today });
}

/** What a what-if would do. */
export function compare(before: ChannelMap, after: ChannelMap): MapComparison | Promise<MapComparison> {
  const today = new Date().toISOString();
  if (isSmall(before) && isSmall(after)) return compareMaps(before, after, { today });
  return ask<MapComparison>({ kind: 'compare', before, after, today });
}

interface Line {
  readonly worker: Worker;
  busy: boolean;
  /** Ends the question under way. */
  end: (answer: { readonly data: unknown } | { readonly error: Error }) => void;
  /** The newest question behind the one under way; older ones are no longer of interest. */
  waiting: (() => void) | null;
}

const lines = new Map<AnalysisRequest['kind'], Line>();

function lineOf(kind: AnalysisRequest['kind']): Line {
  const open = lines.get(kind);
  if (open !== undefined) return open;
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  const line: Line = { worker, busy: false, end: () => undefined, waiting: null };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => line.end({ data }));
  worker.addEventListener('error', ({ message }) => {
    // a worker that broke is not asked again
    worker.terminate();
    lines.delete(kind);
    line.end({ error: new Error(message) });
  });
  lines.set(kind, line);
  return line;
}

function ask<A>(request: AnalysisRequest): Promise<A> {
  return new Promise<A>((resolve, reject) => {
    const line = lineOf(request.kind);
    const begin = (): void => {
      line.busy = true;
      line.end = (answer) => {
        line.busy = false;
        if ('error' in answer) reject(answer.error);
        else resolve(answer.data as A); // the worker answers what it was asked
        const next = line.waiting;
        line.waiting = null;
        next?.();
      };
      line.worker.postMessage(request);
    };
    if (line.busy) line.waiting = begin;
    else begin();
  });
}
