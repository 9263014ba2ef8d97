import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTime, cueTime, readCueTime } from '../../../../renderer/views/media/clock-time.ts';

test('lengths are read at a glance', () => {
  expect([0, 7_400, 65_000, 3_599_600, 3_723_000].map(clockTime)).toEqual([
    '0:00',
    '0:07',
    '1:05',
    '1:00:00',
    '1:02:03',
  ]);
});

test('times of subtitles are exact, and read back as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359_999_999 }), (milliseconds) => {
      expect(readCueTime(cueTime(milliseconds))).toBe(milliseconds);
    }),
  );
  expect([readCueTime('1:2.5'), readCueTime(' 00:01 '), readCueTime('1:00:00,25')]).toEqual([62_500, 1000, 3_600_250]);
  expect(['', '1', '1:99', 'bald', '1:2:3:4', '-1:00'].map(readCueTime)).toEqual([null, null, null, null, null, null]);
});
