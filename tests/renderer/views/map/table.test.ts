import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonValues } from '../../../../renderer/views/map/fields/common-values.ts';
import { besideIn } from '../../../../renderer/views/map/table/editing.ts';
import { linkCounts, sortRows } from '../../../../renderer/views/map/table/sort-rows.ts';
import { someLink } from './some-map.ts';

const valueOf = (row: string | number | null): string | number | null => row;

test('rows are sorted as words, with figures in them as figures, and what is empty last either way', () => {
  const rows = ['Kanal 10', '', 'Ähre', 'Kanal 9', null, 'zuletzt'];
  const sort = (descending: boolean): unknown => sortRows(rows, { by: 'x', descending }, valueOf, 'de');
  expect(sort(false)).toEqual(['Ähre', 'Kanal 9', 'Kanal 10', 'zuletzt', '', null]);
  expect(sort(true)).toEqual(['zuletzt', 'Kanal 10', 'Kanal 9', 'Ähre', '', null]);
});

test('figures are sorted as figures and equal rows keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.nat(3), at: fc.nat() })), fc.boolean(), (rows, descending) => {
      const sorted = sortRows(rows, { by: 'key', descending }, (row) => row.key, 'de');
      for (const key of [0, 1, 2, 3]) {
        expect(sorted.filter((row) => row.key === key)).toEqual(rows.filter((row) => row.key === key));
      }
      const keys = sorted.map((row) => row.key);
      expect(descending ? keys.toReversed() : keys).toEqual(rows.map((row) => row.key).toSorted());
    }),
  );
});

test('a link both ways leaves and arrives at either end', () => {
  const counts = linkCounts([someLink('a', 'b'), someLink('b', 'c', { bothWays: true })]);
  expect(Object.fromEntries(counts)).toEqual({
    a: { out: 1, into: 0 },
    b: { out: 1, into: 2 },
    c: { out: 1, into: 1 },
  });
});

test('Tab goes through the fields of a row and out at its ends', () => {
  const columns = ['name', 'role', 'owner'];
  expect(besideIn(columns, { row: 'a', column: 'name' }, 1)).toEqual({ row: 'a', column: 'role' });
  expect(besideIn(columns, { row: 'a', column: 'owner' }, 1)).toBeNull();
  expect(besideIn(columns, { row: 'a', column: 'name' }, -1)).toBeNull();
});

test('several at once show what all have in common', () => {
  expect(commonValues([])).toEqual({});
  const goals = (): string[] => ['shop'];
  expect(
    commonValues([
      { role: 'hub', goals: goals(), brand: 'A' },
      { role: 'hub', goals: goals(), brand: 'B' },
    ]),
  ).toEqual({
    role: 'hub',
    goals: ['shop'],
  });
});
