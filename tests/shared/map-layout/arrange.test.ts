import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../../shared/map-drawing/measures.ts';
import { arrange, keepMiddle, type LayoutInput, type Positions } from '../../../shared/map-layout/arrange.ts';
import { placeNew } from '../../../shared/map-layout/place-new.ts';

const elk = new ELK();
const run = (graph: ElkNode): Promise<ElkNode> => elk.layout(graph);

/** A map in which each card links to the next, and every third to the first. */
function someMap(count: number, groups: readonly string[] = ['']): LayoutInput {
  const cards = Array.from({ length: count }, (_, at) => ({ id: `c${at}`, group: groups[at % groups.length] ?? '' }));
  const links = cards.flatMap(({ id }, at) => [
    ...(at + 1 < count ? [{ id: `n${at}`, fromId: id, toId: `c${at + 1}` }] : []),
    ...(at > 0 && at % 3 === 0 ? [{ id: `b${at}`, fromId: id, toId: 'c0' }] : []),
  ]);
  return { cards, links };
}

/** Pairs of cards that cover each other. */
function covering(positions: Positions): string[] {
  const all = Object.entries(positions);
  return all.flatMap(([id, a], at) =>
    all
      .slice(at + 1)
      .filter(([, b]) => Math.abs(a.x - b.x) < measures.card.width && Math.abs(a.y - b.y) < measures.card.height)
      .map(([other]) => `${id} ${other}`),
  );
}

describe('arranging', () => {
  it.each([1, 2, 18, 60, 200])('gives each of %i cards a place of its own', async (count) => {
    const places = await arrange(someMap(count), run);
    expect(Object.keys(places)).toHaveLength(count);
    expect(covering(places)).toEqual([]);
  });

  it('finds the same places each time', async () => {
    expect(await arrange(someMap(30), run)).toEqual(await arrange(someMap(30), run));
  });

  it('gives cards without links a place too, and ignores links into nothing', async () => {
    const places = await arrange(
      {
        cards: [
          { id: 'a', group: '' },
          { id: 'b', group: '' },
        ],
        links: [
          { id: 'l', fromId: 'a', toId: 'gone' },
          { id: 'm', fromId: 'a', toId: 'a' },
        ],
      },
      run,
    );
    expect(covering(places)).toEqual([]);
    expect(await arrange({ cards: [], links: [] }, run)).toEqual({});
  });

  it('keeps the cards of a group together, apart from those of others', async () => {
    const input = someMap(24, ['Nord', 'Süd', '']);
    const places = await arrange(input, run);
    const boxes = ['Nord', 'Süd', ''].map((group) => {
      const own = input.cards.filter((card) => card.group === group).map(({ id }) => places[id]!);
      const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
    const apart = (a: (typeof boxes)[0], b: (typeof boxes)[0]): boolean =>
      a.right + measures.card.width < b.left ||
      b.right + measures.card.width < a.left ||
      a.bottom + measures.card.height < b.top ||
      b.bottom + measures.card.height < a.top;
    expect([apart(boxes[0]!, boxes[1]!), apart(boxes[0]!, boxes[2]!), apart(boxes[1]!, boxes[2]!)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(covering(places)).toEqual([]);
  });

  it('lays a part of the map where it was', () => {
    const before = { a: { x: 1000, y: 500 }, b: { x: 1200, y: 700 }, other: { x: 0, y: 0 } };
    expect(keepMiddle({ a: { x: -50, y: 0 }, b: { x: 50, y: 0 } }, before)).toEqual({
      a: { x: 1050, y: 600 },
      b: { x: 1150, y: 600 },
    });
  });
});

describe('placing new cards', () => {
  it('puts a card beside what it is linked to', async () => {
    const input = someMap(40);
    const placed = await arrange(input, run);
    const { fresh } = placeNew(['fresh'], [{ id: 'l', fromId: 'fresh', toId: 'c7' }], placed);
    const others = Object.values(placed).map(({ x, y }) => Math.hypot(x - fresh!.x, y - fresh!.y));
    const own = Math.hypot(placed['c7']!.x - fresh!.x, placed['c7']!.y - fresh!.y);
    expect(others.filter((far) => far < own).length).toBeLessThan(8);
  });

  it('never covers what stands, however much is placed at once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -6, max: 6 })), {
          selector: String,
          maxLength: 20,
        }),
        fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }),
        (standing, pairs) => {
          const placed = Object.fromEntries(standing.map(([x, y], at) => [`c${at}`, { x: x * 300, y: y * 130 }]));
          const links = pairs.map(([from, to], at) => ({ id: `l${at}`, fromId: `c${from}`, toId: `c${to}` }));
          const ids = Array.from({ length: 30 }, (_, at) => `c${at}`);
          const fresh = placeNew(ids, links, placed);
          expect(Object.keys(fresh).toSorted()).toEqual(ids.filter((id) => !(id in placed)).toSorted());
          expect(covering({ ...placed, ...fresh })).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
