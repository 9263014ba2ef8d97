import { distances } from './distances.ts';
import { finishingOrder } from './finishing-order.ts';
import type { ReaderGraph } from './reader-graph.ts';

/** Sets of channels of which each can be reached from each other, by Kosaraju's two searches. Single channels are sets too. */
export function strongComponents(reader: ReaderGraph): string[][] {
  const placed = new Set<string>();
  const order = finishingOrder(
    reader,
    reader.nodes.map(({ id }) => id),
  );
  return order.toReversed().flatMap((id) => {
    if (placed.has(id)) return [];
    const component = [...distances(reader, [id], 'forwards', (other) => !placed.has(other)).keys()];
    for (const member of component) placed.add(member);
    return [component];
  });
}
