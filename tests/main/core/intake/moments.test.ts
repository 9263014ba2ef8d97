import { expect, test } from 'vitest';
import { momentOf, momentOfNumber } from '../../../../main/core/intake/moments.ts';

test.each([
  ['2026-05-01T08:00:00Z', '2026-05-01T08:00:00.000Z'],
  ['2026-05-01T08:00:00.250+02:00', '2026-05-01T06:00:00.250Z'],
  ['2026-05-01 10:00:00', '2026-05-01T08:00:00.000Z'],
  ['2026-01-15', '2026-01-14T23:00:00.000Z'],
  ['01.05.2026', '2026-04-30T22:00:00.000Z'],
  ['1.5.2026, 10:30 Uhr', '2026-05-01T08:30:00.000Z'],
  ['Fri, 01 May 2026 08:00:00 +0000', '2026-05-01T08:00:00.000Z'],
  ['1 May 26 08:00 EST', '2026-05-01T13:00:00.000Z'],
  ['Fri, 1 May 2026 10:00:00 +0200 (CEST)', '2026-05-01T08:00:00.000Z'],
  // The hour that summer time skips.
  ['2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
])('%s is %s on clocks in Berlin, wherever it is read', (text, moment) => {
  expect(momentOf(text, 'Europe/Berlin')).toBe(moment);
});

test.each(['', 'bald', '0000-00-00 00:00:00', '2026-02-30', '31.04.2026', '2026-13-01', '05/01/2026', '2026', 'KW 18'])(
  '"%s" is no moment',
  (text) => {
    expect(momentOf(text, 'Europe/Berlin')).toBeNull();
  },
);

test('numbers are seconds or milliseconds since 1970', () => {
  expect(momentOfNumber(1_777_622_400)).toBe('2026-05-01T08:00:00.000Z');
  expect(momentOfNumber(1_777_622_400_000)).toBe('2026-05-01T08:00:00.000Z');
  expect(momentOfNumber(Number.NaN)).toBeNull();
});
