import type { ReaderGraph } from './reader-graph.ts';

/**
 * Channels with a way to one of the targets, in the order in which a depth-first search backwards from them leaves each.
 * Without recursion: a chain of channels may be longer than the stack.
 */
export function finishingOrder({ graph }: ReaderGraph, targets: Iterable<string>): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const target of targets) {
    if (seen.has(target) || !graph.hasNode(target)) continue;
    seen.add(target);
    const stack = [{ id: target, next: graph.inNeighbors(target), at: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.next[top.at];
      top.at += 1;
      if (id === undefined) {
        order.push(top.id);
        stack.pop();
      } else if (!seen.has(id)) {
        seen.add(id);
        stack.push({ id, next: graph.inNeighbors(id), at: 0 });
      }
    }
  }
  return order;
}
