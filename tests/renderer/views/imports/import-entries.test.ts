import { describe, expect, test } from 'vitest';
import type { ImportProgress } from '../../../../shared/contract/areas/content.ts';
import { asId } from '../../../../shared/ids.ts';
import {
  afterEvent,
  afterStop,
  type ImportEntry,
  toBatches,
} from '../../../../renderer/views/imports/import-entries.ts';

const entry = (id: number, fileName: string, bytes = 10): ImportEntry => ({
  id,
  fileName,
  bytes,
  state: { kind: 'waiting' },
});

describe('files of an import', () => {
  test('travel together up to the limit, a big one alone', () => {
    const entries = [entry(0, 'a', 40), entry(1, 'b', 50), entry(2, 'c', 20), entry(3, 'd', 500), entry(4, 'e', 1)];
    expect(toBatches(entries, 100)).toEqual([[0, 1], [2], [3], [4]]);
  });

  test('files that are not sent take no room', () => {
    const unsent: ImportEntry = { ...entry(0, 'leer', 0), state: { kind: 'unsent', reason: 'nothing' } };
    expect(toBatches([unsent, entry(1, 'b')], 100)).toEqual([[1]]);
  });

  test('two files of one name are told apart by their order', () => {
    const masterId = asId('master', 'm1');
    const imported: ImportProgress = {
      kind: 'imported',
      fileName: 'a.md',
      masterId,
      title: 'A',
      wordCount: 3,
      images: 0,
      notes: [],
    };
    const refused = { kind: 'refused', fileName: 'a.md', code: 'empty', detail: '' } as const;
    const first = afterEvent([entry(0, 'a.md'), entry(1, 'a.md')], [0, 1], imported);
    const both = afterEvent(first, [0, 1], refused);
    expect(both.map(({ state }) => state.kind)).toEqual(['imported', 'refused']);
  });

  test('an event of one call does not touch files of another', () => {
    const working = { kind: 'progress', fileName: 'a.md', step: 'reading', done: 0, of: 1 } as const;
    const after = afterEvent([entry(0, 'a.md'), entry(1, 'a.md')], [1], working);
    expect(after.map(({ state }) => state.kind)).toEqual(['waiting', 'working']);
  });

  test('stopping gives up what has not ended and keeps what has', () => {
    const refused = { kind: 'refused', fileName: 'a', code: 'empty', detail: '' } as const;
    const after = afterStop(afterEvent([entry(0, 'a'), entry(1, 'b')], [0, 1], refused));
    expect(after.map(({ state }) => state.kind)).toEqual(['refused', 'stopped']);
  });
});
