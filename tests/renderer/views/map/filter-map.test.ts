import { expect, test } from 'vitest';
import { audienceWords, groupsOf } from '../../../../renderer/views/map/bar/filter-options.ts';
import { filterMap, isNarrowed } from '../../../../renderer/views/map/filter-map.ts';
import { type MapFilter, mapFilterSchema } from '../../../../shared/model/map-views.ts';
import type { z } from 'zod';
import { someChannel, someLink, someMap } from './some-map.ts';

const filter = (fields: z.input<typeof mapFilterSchema>): MapFilter => mapFilterSchema.parse(fields);
const map = someMap(
  [
    someChannel('blog', { platformId: 'wordpress', audience: 'Bauherren, Architekten', ownerId: 'p1' }),
    someChannel('mast', { language: 'en', audience: 'Handwerk' }),
    someChannel('tube', { platformId: 'youtube', brand: 'Holzwerk' }),
    someChannel('old', { archivedAt: '2026-02-01T00:00:00.000Z' }),
  ],
  [someLink('mast', 'blog', { kind: 'post', state: 'planned' }), someLink('tube', 'blog'), someLink('blog', 'old')],
);
const shown = (fields: z.input<typeof mapFilterSchema>): string[] =>
  filterMap(map, filter(fields)).nodes.map(({ id }) => id);

test('an open filter shows all but the archive, and no link that leads there', () => {
  const all = filterMap(map, filter({}));
  expect(all.nodes.map(({ id }) => id)).toEqual(['blog', 'mast', 'tube']);
  expect(all.edges.map(({ id }) => id)).toEqual(['mast-blog', 'tube-blog']);
  expect(all.hidden).toBe(0);
  expect(isNarrowed(filter({}))).toBe(false);
});

test('each part of the filter narrows, and says how many it keeps back', () => {
  expect(shown({ platformIds: ['youtube'] })).toEqual(['tube']);
  expect(shown({ languages: ['en'] })).toEqual(['mast']);
  expect(shown({ ownerIds: ['p1'] })).toEqual(['blog']);
  expect(shown({ audience: 'architekten' })).toEqual(['blog']);
  expect(shown({ text: 'HOLZ werk' })).toEqual(['tube']);
  expect(filterMap(map, filter({ languages: ['en'] })).hidden).toBe(2);
  expect(isNarrowed(filter({ languages: ['en'] }))).toBe(true);
});

test('links with only one end shown are not shown', () => {
  expect(filterMap(map, filter({ languages: ['en'] })).edges).toEqual([]);
});

test('a kind or state of link leaves those channels that have such a link', () => {
  expect(shown({ kinds: ['post'] })).toEqual(['blog', 'mast']);
  expect(shown({ states: ['active'] })).toEqual(['blog', 'tube']);
});

test('target groups are offered one by one, the chosen one always', () => {
  expect(audienceWords(map.nodes, '')).toEqual(['Architekten', 'Bauherren', 'Handwerk']);
  expect(audienceWords(map.nodes, 'Azubis')).toContain('Azubis');
});

test('only channels with a value fall into groups', () => {
  expect(groupsOf(map.nodes, 'brand')).toEqual(['Holzwerk']);
  expect(groupsOf(map.nodes, 'language')).toEqual(['de', 'en']);
  expect(groupsOf(map.nodes, 'none')).toEqual([]);
});
