import { describe, expect, test } from 'vitest';
import { knownZone, localMoment, momentInWords, shortMoment } from '../../../shared/packages/moments.ts';

describe('moments of a package', () => {
  test.each([
    ['2026-11-30T07:30:00.000Z', 'Europe/Berlin', '2026-11-30T08:30:00+01:00'],
    ['2026-07-01T22:30:00.000Z', 'Europe/Berlin', '2026-07-02T00:30:00+02:00'],
    ['2026-11-30T07:30:00.000Z', 'America/St_Johns', '2026-11-30T04:00:00-03:30'],
    ['2026-11-30T07:30:00.000Z', 'Asia/Kathmandu', '2026-11-30T13:15:00+05:45'],
    ['2026-12-31T23:59:59.999Z', 'UTC', '2026-12-31T23:59:59+00:00'],
  ])('%s in %s is %s', (iso, zone, local) => {
    expect(localMoment(iso, zone)).toBe(local);
    expect(Date.parse(local)).toBe(Math.floor(Date.parse(iso) / 1000) * 1000);
  });

  test('speaks both languages without words of Intl', () => {
    expect(momentInWords('2026-03-29T01:30:00.000Z', 'Europe/Berlin', 'de')).toBe('Sonntag, 29. März 2026, 03:30 Uhr');
    expect(momentInWords('2026-03-29T01:30:00.000Z', 'Europe/Berlin', 'en')).toBe('Sunday 29 March 2026, 03:30');
    expect(shortMoment('2026-11-30T07:30:00.000Z', 'Europe/Berlin', 'de')).toBe('Mo 30.11. 08:30');
    expect(shortMoment('2026-11-30T07:30:00.000Z', 'Europe/Berlin', 'en')).toBe('Mon 30 Nov 08:30');
  });

  test('falls back to UTC for a zone this machine does not know', () => {
    expect(knownZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(knownZone('Mars/Olympus')).toBe('UTC');
  });
});
