import { finishingOrder } from './finishing-order.ts';
import type { ReaderGraph } from './reader-graph.ts';

const root = -1;

/**
 * For each channel: which others lose every way to all of the targets when it is gone. These are the channels that it
 * dominates in the reversed graph, seen from one root before all targets (Cooper, Harvey, Kennedy: "A Simple, Fast
 * Dominance Algorithm", 2001). Channels without a way to a target are in none.
 */
export function cutOffBy(reader: ReaderGraph, targets: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const order = finishingOrder(reader, targets);
  const place = new Map(order.map((id, index) => [id, index]));
  const isTarget = new Set(targets);
  const above = order.map((id) => [
    ...(isTarget.has(id) ? [root] : []),
    ...reader.graph.outNeighbors(id).flatMap((next) => place.get(next) ?? []),
  ]);
  return below(order, immediateDominators(above));
}

/** By place in the order of finishing; the root, which stands last of all, is -1. */
function immediateDominators(above: readonly (readonly number[])[]): number[] {
  const last = above.length;
  const dominators: (number | undefined)[] = Array.from({ length: last });
  dominators[last] = last;
  const up = (at: number): number => dominators[at] ?? last;
  const meet = (left: number, right: number): number => {
    let [a, b] = [left, right];
    while (a !== b) {
      while (a < b) a = up(a);
      while (b < a) b = up(b);
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let at = last - 1; at >= 0; at -= 1) {
      let found: number | undefined;
      for (const one of above[at] ?? []) {
        const from = one === root ? last : one;
        if (dominators[from] === undefined) continue;
        found = found === undefined ? from : meet(found, from);
      }
      if (found !== undefined && dominators[at] !== found) {
        dominators[at] = found;
        changed = true;
      }
    }
  }
  return Array.from({ length: last }, (_, at) => up(at));
}

function below(order: readonly string[], dominators: readonly number[]): Map<string, string[]> {
  const all = new Map<string, string[]>(order.map((id) => [id, []]));
  order.forEach((id, index) => {
    for (let at = dominators[index] ?? order.length; at < order.length; at = dominators[at] ?? order.length)
      all.get(order[at] ?? '')?.push(id);
  });
  for (const ids of all.values()) ids.sort();
  return all;
}
