import { measures } from '../map-drawing/measures.ts';
import type { MapPosition } from '../model/map-views.ts';
import type { LayoutLink, Positions } from './arrange.ts';

/** Distance from one card's middle to the next one's beside and below it. */
const step = { x: measures.card.width + 48, y: measures.card.height + 44 };

/**
 * Places for cards that have none, beside what they are linked to, on free paper; nothing that stands is moved.
 * Those with most links to placed cards go first, so that chains of new cards grow from what is there.
 */
export function placeNew(ids: readonly string[], links: readonly LayoutLink[], placed: Positions): Positions {
  const standing = new Map<string, MapPosition>(Object.entries(placed));
  const taken = new TakenPaper(standing.values());
  const neighbours = neighboursOf(links);
  const fresh: Record<string, MapPosition> = {};
  const waiting = new Set(ids.filter((id) => !standing.has(id)));
  while (waiting.size > 0) {
    const id = mostLinked(waiting, neighbours, standing);
    const near = (neighbours.get(id) ?? []).flatMap((other) => standing.get(other) ?? []);
    const spot = taken.freeSpot(near.length > 0 ? middle(near) : taken.below());
    waiting.delete(id);
    standing.set(id, spot);
    taken.add(spot);
    fresh[id] = spot;
  }
  return fresh;
}

function neighboursOf(links: readonly LayoutLink[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const present = found.get(from);
    if (present === undefined) found.set(from, [to]);
    else present.push(to);
  };
  for (const { fromId, toId } of links) {
    add(fromId, toId);
    add(toId, fromId);
  }
  return found;
}

function mostLinked(
  waiting: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  standing: ReadonlyMap<string, MapPosition>,
): string {
  let [best = ''] = waiting;
  let most = -1;
  for (const id of waiting) {
    const count = (neighbours.get(id) ?? []).filter((other) => standing.has(other)).length;
    if (count > most) [best, most] = [id, count];
  }
  return best;
}

function middle(places: readonly MapPosition[]): MapPosition {
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  };
}

/** Where cards lie, by squares of the size of a step: whether a spot is free is seen without looking at all. */
class TakenPaper {
  readonly #squares = new Map<string, MapPosition[]>();
  #lowest: MapPosition | null = null;
  #left = 0;

  constructor(places: Iterable<MapPosition>) {
    for (const place of places) this.add(place);
  }

  add(place: MapPosition): void {
    const key = this.#key(place.x, place.y);
    const present = this.#squares.get(key);
    if (present === undefined) this.#squares.set(key, [place]);
    else present.push(place);
    if (this.#lowest === null) this.#left = place.x;
    else this.#left = Math.min(this.#left, place.x);
    if (this.#lowest === null || place.y > this.#lowest.y) this.#lowest = place;
  }

  /** Under everything, at its left edge: where a card goes that is linked to nothing. */
  below(): MapPosition {
    return this.#lowest === null ? { x: 0, y: 0 } : { x: this.#left, y: this.#lowest.y + step.y };
  }

  /** The free spot nearest to a wish, looked for in widening rings. */
  freeSpot(wish: MapPosition): MapPosition {
    for (let ring = 0; ; ring += 1) {
      const spots = ringOf(wish, ring).filter((spot) => this.#isFree(spot));
      if (spots.length > 0) return spots.reduce((a, b) => (distance(a, wish) <= distance(b, wish) ? a : b));
    }
  }

  #isFree({ x, y }: MapPosition): boolean {
    const [column, row] = [Math.floor(x / step.x), Math.floor(y / step.y)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        const near = this.#squares.get(`${column + dx} ${row + dy}`) ?? [];
        if (near.some((place) => Math.abs(place.x - x) < step.x && Math.abs(place.y - y) < step.y)) return false;
      }
    }
    return true;
  }

  #key(x: number, y: number): string {
    return `${Math.floor(x / step.x)} ${Math.floor(y / step.y)}`;
  }
}

function distance(a: MapPosition, b: MapPosition): number {
  return Math.hypot((a.x - b.x) / step.x, (a.y - b.y) / step.y);
}

/** Spots around a point, half a step apart. */
function ringOf({ x, y }: MapPosition, ring: number): MapPosition[] {
  const spots: MapPosition[] = [];
  for (let column = -ring; column <= ring; column += 1) {
    for (let row = -ring; row <= ring; row += 1) {
      if (Math.max(Math.abs(column), Math.abs(row)) !== ring) continue;
      spots.push({ x: Math.round(x + (column * step.x) / 2), y: Math.round(y + (row * step.y) / 2) });
    }
  }
  return spots;
}
