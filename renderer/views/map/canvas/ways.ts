import type { DrawnLink } from '../../../../shared/map-drawing/shown-map.ts';

/** The cards to which links lead from a card, each once; a link both ways leads on from either end. */
export function waysFrom(links: readonly DrawnLink[], id: string): string[] {
  const ends = links.flatMap(({ edge, from, to }) => {
    if (from.id === id) return [to.id];
    return to.id === id && edge.bothWays ? [from.id] : [];
  });
  return [...new Set(ends)];
}

/** The way after the one that was taken last time, beginning again after the last one; null where none leads on. */
export function nextWay(ways: readonly string[], taken: string | undefined): string | null {
  const before = taken === undefined ? -1 : ways.indexOf(taken);
  return ways[(before + 1) % Math.max(1, ways.length)] ?? null;
}
