import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '../../../../renderer/views/channels/reorder.ts';

test('a channel lands where it was dropped and the others close up', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
});

test('moving there and back changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
      const from = a % items.length;
      const to = b % items.length;
      expect(moved(moved(items, from, to), to, from)).toEqual(items);
    }),
  );
});
