import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmChanges } from '../../../../main/core/session/calm-changes.ts';
import type { ChangeEvent } from '../../../../shared/contract/areas/studio.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const change = (id: string, typed: boolean): ChangeEvent => ({
  kind: 'records-changed',
  typed,
  changes: [{ collection: 'masters', ids: [id] }],
});

function follow(): { readonly told: ChangeEvent[]; readonly calm: ReturnType<typeof calmChanges> } {
  const told: ChangeEvent[] = [];
  return { told, calm: calmChanges((event) => told.push(event)) };
}

test('the first key is told at once, those after it together, each record once', () => {
  const { told, calm } = follow();
  for (const id of ['a', 'a', 'b', 'a']) calm.push(change(id, true));
  expect(told).toEqual([change('a', true)]);
  vi.advanceTimersByTime(999);
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(told.slice(1)).toEqual([
    { kind: 'records-changed', typed: true, changes: [{ collection: 'masters', ids: ['a', 'b'] }] },
  ]);
  vi.advanceTimersByTime(5000);
  expect(told).toHaveLength(2);
});

test('a command is told at once, after what was typed before it', () => {
  const { told, calm } = follow();
  calm.push(change('a', true));
  calm.push(change('b', true));
  calm.push(change('c', false));
  calm.push({ kind: 'storage-recovered' });
  expect(told).toEqual([change('a', true), change('b', true), change('c', false), { kind: 'storage-recovered' }]);
});

test('nothing is told to somebody who has left', () => {
  const { told, calm } = follow();
  calm.push(change('a', true));
  calm.push(change('b', true));
  calm.stop();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([change('a', true)]);
});
