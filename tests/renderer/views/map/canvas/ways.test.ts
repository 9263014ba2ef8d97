import { expect, test } from 'vitest';
import { nextWay, waysFrom } from '../../../../../renderer/views/map/canvas/ways.ts';
import { shownMap } from '../../../../../shared/map-drawing/shown-map.ts';
import { mapFilterSchema } from '../../../../../shared/model/map-views.ts';
import { someChannel, someLink, someMap } from '../some-map.ts';

const map = someMap(
  [someChannel('blog', { brand: 'Werk' }), someChannel('news', { brand: 'Werk' }), 'mast', 'site'],
  [
    someLink('blog', 'site', { id: 'standing' }),
    someLink('blog', 'site', { id: 'post', kind: 'post' }),
    someLink('blog', 'mast'),
    someLink('news', 'blog', { bothWays: true }),
    someLink('mast', 'site'),
  ],
);
const { links } = shownMap({
  map,
  positions: {},
  filter: mapFilterSchema.parse({}),
  groupBy: 'none',
  folded: {},
});

test('ways lead to each place once, and along a link both ways from either end', () => {
  expect(waysFrom(links, 'blog')).toEqual(['site', 'mast', 'news']);
  expect(waysFrom(links, 'news')).toEqual(['blog']);
  expect(waysFrom(links, 'site')).toEqual([]);
});

test('a folded group leads on with the links of its channels', () => {
  const filter = mapFilterSchema.parse({});
  const folded = shownMap({ map, positions: {}, filter, groupBy: 'brand', folded: { Werk: true } });
  expect(waysFrom(folded.links, 'group Werk')).toEqual(['site', 'mast']);
});

test('each time the next way is taken, and after the last one the first', () => {
  expect(nextWay(['site', 'mast'], undefined)).toBe('site');
  expect(nextWay(['site', 'mast'], 'site')).toBe('mast');
  expect(nextWay(['site', 'mast'], 'mast')).toBe('site');
  expect(nextWay(['mast'], 'gone')).toBe('mast');
  expect(nextWay([], 'mast')).toBeNull();
});
