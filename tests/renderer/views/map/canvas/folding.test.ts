import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ShownMap, shownMap, type Showing } from '../../../../../shared/map-drawing/shown-map.ts';
import { mapFilterSchema } from '../../../../../shared/model/map-views.ts';
import { someChannel, someLink, someMap } from '../some-map.ts';

const map = someMap(
  [
    someChannel('blog', { brand: 'Werk' }),
    someChannel('news', { brand: 'Werk' }),
    someChannel('mast', { brand: 'Azubis' }),
    someChannel('site'),
  ],
  [
    someLink('mast', 'blog'),
    someLink('mast', 'news'),
    someLink('blog', 'news'),
    someLink('blog', 'site', { id: 'standing' }),
    someLink('blog', 'site', { id: 'post', kind: 'post' }),
    someLink('site', 'blog'),
  ],
);
const positions = { blog: { x: 0, y: 0 }, news: { x: 200, y: 100 }, mast: { x: -300, y: 0 }, site: { x: 500, y: 50 } };
const show = (fields: Partial<Showing>): ShownMap =>
  shownMap({ map, positions, filter: mapFilterSchema.parse({}), groupBy: 'brand', folded: {}, ...fields });
const drawn = ({ links }: ShownMap): string[] => links.map(({ from, to, count }) => `${from.id} > ${to.id} ${count}`);

test('a folded group is one card amid its channels, and carries them', () => {
  const { cards, groups } = show({ folded: { Werk: true } });
  const folded = cards.filter((card) => card.folded);
  expect(folded.map(({ group, centre }) => ({ group, centre }))).toEqual([
    { group: 'Werk', centre: { x: 100, y: 50 } },
  ]);
  expect(folded[0]?.members.map(({ id }) => id)).toEqual(['blog', 'news']);
  expect(cards.map(({ id }) => id)).not.toContain('blog');
  expect([...groups.keys()]).toEqual(['Azubis']);
});

test('links of a folded group are gathered by direction; those within it are not drawn', () => {
  expect(drawn(show({ folded: { Werk: true } }))).toEqual([
    'mast > group Werk 2',
    'group Werk > site 2',
    'site > group Werk 1',
  ]);
});

test('several links between the same two take lanes of their own, each way', () => {
  const lanes = show({}).links.map(({ edge, lane }) => [edge.id, lane]);
  expect(lanes).toContainEqual(['standing', 0]);
  expect(lanes).toContainEqual(['post', 1]);
  expect(lanes).toContainEqual(['site-blog', 0]);
});

test('channels without a group cannot be folded, and without grouping nothing is', () => {
  expect(show({ folded: { '': true } }).cards.every((card) => !card.folded)).toBe(true);
  expect(show({ groupBy: 'none', folded: { Werk: true } }).cards).toHaveLength(4);
});

const brands = ['', 'Werk', 'Azubis', 'Messe'];
const anyMap = fc.array(fc.constantFrom(...brands), { minLength: 1, maxLength: 8 }).chain((given) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(given.length - 1), fc.nat(given.length - 1)), { maxLength: 24, selector: String })
    .map((ends) =>
      someMap(
        given.map((brand, index) => someChannel(`c${index}`, { brand })),
        ends.filter(([from, to]) => from !== to).map(([from, to]) => someLink(`c${from}`, `c${to}`)),
      ),
    ),
);

test('whatever is folded, each channel stands on one card and no link between two cards is lost', () => {
  fc.assert(
    fc.property(anyMap, fc.subarray(brands), (any, closed) => {
      const folded = Object.fromEntries(closed.map((brand) => [brand, true]));
      const { cards, links } = show({ map: any, positions: {}, folded });
      expect(cards.flatMap(({ members }) => members.map(({ id }) => id)).toSorted()).toEqual(
        any.nodes.map(({ id }) => id).toSorted(),
      );
      const cardOf = new Map(cards.flatMap((card) => card.members.map(({ id }) => [id, card] as const)));
      const between = any.edges.filter(({ fromId, toId }) => cardOf.get(fromId) !== cardOf.get(toId));
      expect(links.reduce((sum, { count }) => sum + count, 0)).toBe(between.length);
    }),
  );
});
