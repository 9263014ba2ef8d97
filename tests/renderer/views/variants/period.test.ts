import { describe, expect, test } from 'vitest';
import { periodBounds, startOfDate } from '../../../../renderer/views/variants/period.ts';

const berlin = 'Europe/Berlin';

describe('periods', () => {
  test('today begins and ends at midnight of the workspace, not of Greenwich', () => {
    const bounds = periodBounds('today', new Date('2026-11-24T23:30:00Z'), berlin);
    expect(bounds).toEqual({ from: '2026-11-24T23:00:00.000Z', to: '2026-11-25T22:59:59.999Z' });
  });

  test('weeks begin on Monday', () => {
    const sunday = new Date('2026-11-29T12:00:00Z');
    expect(periodBounds('week', sunday, berlin).from).toBe('2026-11-22T23:00:00.000Z');
    expect(periodBounds('next-week', sunday, berlin).from).toBe('2026-11-29T23:00:00.000Z');
  });

  test('a month across the change of the clock has both offsets', () => {
    const bounds = periodBounds('month', new Date('2026-10-15T12:00:00Z'), berlin);
    expect(bounds).toEqual({ from: '2026-09-30T22:00:00.000Z', to: '2026-10-31T22:59:59.999Z' });
  });

  test('the day of the change begins at its own midnight', () => {
    expect(startOfDate('2026-03-29', 0, berlin).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDate('2026-03-29', 1, berlin).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });
});
