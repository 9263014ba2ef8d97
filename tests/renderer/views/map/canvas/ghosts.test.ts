import { expect, test } from 'vitest';
import { withGhosts } from '../../../../../renderer/views/map/canvas/with-ghosts.ts';
import { someChannel, someLink, someMap } from '../some-map.ts';

const base = someMap(['blog', 'mast', 'site'], [someLink('mast', 'blog'), someLink('blog', 'site')]);
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id).toSorted();

test('what a what-if takes away stays to be seen, with its links', () => {
  const tried = someMap(['blog', 'site'], [someLink('blog', 'site')]);
  const shown = withGhosts(tried, base);
  expect(ids(shown.nodes)).toEqual(['blog', 'mast', 'site']);
  expect(ids(shown.edges)).toEqual(['blog-site', 'mast-blog']);
});

test('a channel that goes into the archive is drawn as it was', () => {
  const tried = someMap(['blog', 'site', someChannel('mast', { archivedAt: '2026-02-01T00:00:00.000Z' })], base.edges);
  const shown = withGhosts(tried, base);
  expect(ids(shown.nodes)).toEqual(['blog', 'mast', 'site']);
  expect(shown.nodes.find(({ id }) => id === 'mast')?.archived).toBe(false);
});

test('what was in the archive before comes not back, and what is new is no ghost', () => {
  const before = someMap(['blog', someChannel('old', { archivedAt: '2026-02-01T00:00:00.000Z' })]);
  const shown = withGhosts(someMap(['blog', 'fresh']), before);
  expect(ids(shown.nodes)).toEqual(['blog', 'fresh']);
});

test('without a what-if, or where it takes nothing away, it is the same map', () => {
  expect(withGhosts(base, null)).toBe(base);
  expect(withGhosts(base, base)).toBe(base);
  const more = someMap(['blog', 'mast', 'site', 'fresh'], base.edges);
  expect(withGhosts(more, base)).toBe(more);
});
