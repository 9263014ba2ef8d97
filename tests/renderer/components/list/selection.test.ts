import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearSelection,
  emptySelection,
  extendTo,
  moveCursor,
  selectAll,
  targets,
  toggle,
} from '../../../../renderer/components/list/selection.ts';

const keyAt = (index: number): string | undefined => (index >= 0 && index < 20 ? `k${index}` : undefined);

describe('selection', () => {
  test('moving the cursor chooses nothing', () => {
    expect(moveCursor(emptySelection, 4)).toMatchObject({ cursor: 4, keys: new Set() });
  });

  test('a range grows and shrinks from its anchor', () => {
    const started = toggle(emptySelection, 3, keyAt);
    const grown = extendTo(started, 6, keyAt);
    expect([...grown.keys]).toEqual(['k3', 'k4', 'k5', 'k6']);
    expect([...extendTo(grown, 4, keyAt).keys]).toEqual(['k3', 'k4']);
    expect([...extendTo(grown, 1, keyAt).keys]).toEqual(['k3', 'k1', 'k2']);
  });

  test('a second range keeps what was chosen before it', () => {
    const first = extendTo(toggle(emptySelection, 0, keyAt), 1, keyAt);
    const second = extendTo(toggle(first, 10, keyAt), 11, keyAt);
    expect([...second.keys]).toEqual(['k0', 'k1', 'k10', 'k11']);
  });

  test('toggling twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 19 })), fc.integer({ min: 0, max: 19 }), (indices, index) => {
        const before = indices.reduce((selection, at) => toggle(selection, at, keyAt), emptySelection);
        const after = toggle(toggle(before, index, keyAt), index, keyAt);
        expect(new Set(after.keys)).toEqual(new Set(before.keys));
      }),
    );
  });

  test('a row whose page is not loaded cannot be chosen', () => {
    expect(toggle(emptySelection, 99, keyAt)).toBe(emptySelection);
    expect([...extendTo(moveCursor(emptySelection, 18), 25, keyAt).keys]).toEqual(['k18', 'k19']);
  });

  test('everything and nothing', () => {
    const all = selectAll(moveCursor(emptySelection, 2), 20, keyAt);
    expect(all.keys.size).toBe(20);
    expect(clearSelection(all)).toMatchObject({ cursor: 2, keys: new Set() });
  });

  test('an action applies to the choice, or else to the row under the cursor', () => {
    expect(targets(moveCursor(emptySelection, 5), keyAt)).toEqual(['k5']);
    expect(targets(toggle(moveCursor(emptySelection, 5), 7, keyAt), keyAt)).toEqual(['k7']);
    expect(targets(emptySelection, keyAt)).toEqual([]);
  });
});
