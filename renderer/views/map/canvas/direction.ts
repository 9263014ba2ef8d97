import type { MapPosition } from '../../../../shared/model/map-views.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The card one gets to by an arrow key: ahead in that direction, and rather straight ahead than aside. Null at the edge. */
export function nextInDirection(
  from: MapPosition,
  cards: Iterable<readonly [id: string, place: MapPosition]>,
  direction: Direction,
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of cards) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = direction === 'left' || direction === 'right' ? Math.abs(dy) : Math.abs(dx);
    // what lies more than twice as far aside as ahead is not in that direction
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 1.5;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}

/**
 * All cards from the top left to the bottom right. Arrows go to the nearest card and can pass by one that always has a
 * nearer rival; in this order each has its turn.
 */
export function readingOrder(cards: Iterable<readonly [id: string, place: MapPosition]>): string[] {
  return [...cards].toSorted(([, a], [, b]) => a.x + 2 * a.y - (b.x + 2 * b.y)).map(([id]) => id);
}

/** Where one begins: the card furthest to the top left. */
export function firstCard(cards: Iterable<readonly [id: string, place: MapPosition]>): string | null {
  return readingOrder(cards)[0] ?? null;
}
