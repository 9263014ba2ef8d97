import type { ReaderGraph } from './reader-graph.ts';

/** Forwards counts the steps from the sources, backwards the steps to the nearest of them. */
export type Direction = 'forwards' | 'backwards';

/**
 * Steps between the sources and every channel that has a way, in order of distance. `within` keeps the search on
 * channels it is true of.
 */
export function distances(
  { graph }: ReaderGraph,
  sources: Iterable<string>,
  direction: Direction,
  within: (id: string) => boolean = () => true,
): Map<string, number> {
  const steps = new Map<string, number>();
  for (const id of sources) if (graph.hasNode(id) && within(id)) steps.set(id, 0);
  // A map yields what is set while it is walked: it is its own queue.
  for (const [id, step] of steps) {
    const meet = (next: string): void => {
      if (!steps.has(next) && within(next)) steps.set(next, step + 1);
    };
    if (direction === 'forwards') graph.forEachOutNeighbor(id, meet);
    else graph.forEachInNeighbor(id, meet);
  }
  return steps;
}
