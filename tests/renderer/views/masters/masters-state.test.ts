import { expect, test } from 'vitest';
import {
  isNarrowed,
  mastersStateSchema,
  openFilters,
  toListInput,
} from '../../../../renderer/views/masters/masters-state.ts';

const start = mastersStateSchema.parse({});

test('a search is in order of relevance until somebody sorts it', () => {
  const searching = { ...start, text: 'Holz' };
  expect(toListInput(searching, false)).toMatchObject({ sort: 'relevance', filter: { text: 'Holz', place: 'active' } });
  expect(toListInput(searching, true)).toMatchObject({ sort: 'updatedAt' });
});

test('the place is no filter, everything else is', () => {
  expect(isNarrowed({ ...start, place: 'trash' })).toBe(false);
  const narrowed = { ...start, states: ['ready' as const], tag: 'Holzbau' };
  expect(isNarrowed(narrowed)).toBe(true);
  expect(isNarrowed({ ...narrowed, ...openFilters })).toBe(false);
});
