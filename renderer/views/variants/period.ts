import { z } from 'zod';
import { assertNever } from '../../../shared/assert-never.ts';
import { momentOfWallTime, wallClock } from '../../../shared/zoned-time.ts';

/** Periods that people name without a calendar. Weeks begin on Monday. */
export const periodSchema = z.enum(['today', 'week', 'next-week', 'month', 'past']);
export type Period = z.infer<typeof periodSchema>;

const day = 24 * 60 * 60 * 1000;

/** The moments a period begins and ends at in a zone; `past` has no beginning. */
export function periodBounds(period: Period, now: Date, timeZone: string): { from?: string; to?: string } {
  const today = dateIn(now, timeZone);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
  const at = (date: number): string => new Date(momentOfWallTime(date, timeZone)).toISOString();
  switch (period) {
    case 'today':
      return { from: at(today), to: before(at(today + day)) };
    case 'week':
      return { from: at(monday), to: before(at(monday + 7 * day)) };
    case 'next-week':
      return { from: at(monday + 7 * day), to: before(at(monday + 14 * day)) };
    case 'month': {
      const date = new Date(today);
      const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
      const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
      return { from: at(first), to: before(at(next)) };
    }
    case 'past':
      return { to: now.toISOString() };
    default:
      return assertNever(period);
  }
}

/** Both ends of the list's period are inclusive. */
function before(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString();
}

/** The calendar date of a moment in a zone, as midnight UTC of that date. */
function dateIn(moment: Date, timeZone: string): number {
  const { year, month, day: date } = wallClock(moment, timeZone);
  return Date.UTC(year, month - 1, date);
}

/** When the day `days` after a date (`YYYY-MM-DD`) begins in a zone. */
export function startOfDate(date: string, days: number, timeZone: string): Date {
  return new Date(momentOfWallTime(Date.parse(`${date}T00:00:00Z`) + days * day, timeZone));
}
