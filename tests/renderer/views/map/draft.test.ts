import { beforeEach, expect, test } from 'vitest';
import {
  draftChanges,
  draftPlaces,
  endDraft,
  rebaseDraft,
  startDraft,
  stepThroughDraft,
  tryOut,
  useDraft,
} from '../../../../renderer/views/map/draft.ts';
import { draftMarks } from '../../../../renderer/views/map/draft-marks.ts';
import { useMapStore } from '../../../../renderer/views/map/map-store.ts';
import type { MapChangeInput } from '../../../../shared/contract/areas/map.ts';
import { someChannel, someLink, someMap } from './some-map.ts';

const map = someMap(['a', 'b'], [someLink('a', 'b')]);
const rename = (id: string, name: string): MapChangeInput => ({
  kind: 'change',
  collection: 'channels',
  id,
  fields: { name },
});
const names = (): string[] | undefined => useMapStore.getState().draft?.nodes.map(({ name }) => name);

beforeEach(() => endDraft());

test('what is tried out shows on the draft and leaves the map alone', () => {
  startDraft(map);
  tryOut({ label: 'um', changes: [rename('a', 'Anna')] });
  expect(names()).toEqual(['Anna', 'b']);
  expect(map.nodes[0]?.name).toBe('a');
  expect(draftChanges()).toEqual([rename('a', 'Anna')]);
});

test('without a draft nothing is tried out', () => {
  expect(tryOut({ label: 'um', changes: [rename('a', 'Anna')] })).toBe(false);
  expect(stepThroughDraft('undo')).toBeNull();
});

test('the draft has undo and redo of its own, and a new step forgets what was undone', () => {
  startDraft(map);
  tryOut({ label: 'eins', changes: [rename('a', '1')] });
  tryOut({ label: 'zwei', changes: [rename('b', '2')] });
  expect(stepThroughDraft('undo')).toBe('zwei');
  expect(names()).toEqual(['1', 'b']);
  expect(stepThroughDraft('redo')).toBe('zwei');
  expect(names()).toEqual(['1', '2']);
  stepThroughDraft('undo');
  tryOut({ label: 'drei', changes: [rename('b', '3')] });
  expect(stepThroughDraft('redo')).toBeNull();
  expect(names()).toEqual(['1', '3']);
});

test('when the workspace moves on, the same steps stand on the new map', () => {
  startDraft(map);
  tryOut({ label: 'um', changes: [rename('a', 'Anna')] });
  rebaseDraft(someMap(['a', 'b', 'c'], [someLink('a', 'b')]));
  expect(names()).toEqual(['Anna', 'b', 'c']);
});

test('ending the draft gives the map back and leaves its panel', () => {
  startDraft(map);
  expect(useMapStore.getState().side).toBe('whatIf');
  endDraft();
  expect(useDraft.getState().draft).toBeNull();
  expect(useMapStore.getState()).toMatchObject({ draft: null, side: 'selection' });
});

test('places that were tried lie over those of their view alone', () => {
  const place = (viewId: string, x: number | null): MapChangeInput => ({
    kind: 'place',
    viewId,
    positions: { a: x === null ? null : { x, y: 0 } },
  });
  const steps = [place('all', 1), place('other', 5), place('all', 2)].map((change) => ({
    label: '',
    changes: [change],
  }));
  expect(draftPlaces('all', steps)).toEqual({ a: { x: 2, y: 0 } });
  expect(draftPlaces('none', steps)).toEqual({});
});

test('marks say what is new, gone and changed; the archive is gone, an equal copy is not changed', () => {
  const after = someMap(
    [someChannel('a', { archivedAt: '2026-02-01T00:00:00.000Z' }), someChannel('b', { name: 'Bea' }), 'c', 'd'],
    [someLink('a', 'b', { state: 'broken' }), someLink('b', 'c')],
  );
  const before = someMap(['a', 'b', 'd'], [someLink('a', 'b'), someLink('a', 'd')]);
  expect(Object.fromEntries(draftMarks(before, after))).toEqual({
    a: 'removed',
    b: 'changed',
    c: 'added',
    'a-b': 'changed',
    'b-c': 'added',
    'a-d': 'removed',
  });
});
