import { describe, expect, it } from 'vitest';
import { formatFor } from '../../renderer/format.ts';

const german = formatFor('de', 'Europe/Berlin');
const english = formatFor('en', 'Europe/Berlin');
const now = new Date('2026-11-26T09:00:00.000Z');

describe('values as people write them', () => {
  it('shows moments in the zone of the workspace', () => {
    expect(german.time('2026-07-01T22:30:00.000Z')).toBe('00:30');
    expect(formatFor('en', 'America/New_York').time('2026-07-01T22:30:00.000Z')).toBe('18:30');
  });

  it('counts days by the calendar, not by 24 hours', () => {
    expect(german.relative('2026-11-26T23:30:00.000Z', now)).toBe('morgen');
    expect(german.relative('2026-11-25T22:00:00.000Z', now)).toBe('gestern');
    expect(english.relative('2026-11-28T06:00:00.000Z', now)).toBe('in 2 days');
  });

  it('counts minutes and hours of today', () => {
    expect(german.relative('2026-11-26T08:57:00.000Z', now)).toBe('vor 3 Minuten');
    expect(english.relative('2026-11-26T06:00:00.000Z', now)).toBe('3 hours ago');
    expect(german.relative('2026-11-26T08:59:50.000Z', now)).toBe('jetzt');
  });

  it('writes numbers and sizes in the language', () => {
    expect(german.number(12_345)).toBe('12.345');
    expect(german.number(0.5, 2)).toBe('0,5');
    expect(german.bytes(1_400_000)).toBe('1,4 MB');
    expect(english.bytes(0)).toBe('0 byte');
    expect(german.list(['A', 'B', 'C'])).toBe('A, B und C');
  });
});
