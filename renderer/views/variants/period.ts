import { z } from 'zod';
import { assertNever } from '../../../shared/assert-never.ts';

/** Periods that people name without a calendar. Weeks begin on Monday. */
export const periodSchema = z.enum(['today', 'week', 'next-week', 'month', 'past']);
export type Period = z.infer<typeof periodSchema>;

const day = 24 * 60 * 60 * 1000;

/** The moments a period begins and ends at in a zone; `past` has no beginning. */
export function periodBounds(period: Period, now: Date, timeZone: string): { from?: string; to?: string } {
  const today = dateIn(now, timeZone);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
  const at = (date: number): string => startOf(date, timeZone).toISOString();
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
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return Date.parse(`${parts.format(moment)}T00:00:00Z`);
}

/** When a calendar date begins in a zone. The offset is read twice, because it may change on that very day. */
function startOf(date: number, timeZone: string): Date {
  let guess = date - offsetAt(date, timeZone);
  guess = date - offsetAt(guess, timeZone);
  return new Date(guess);
}

function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  );
  return local - Math.floor(moment / 1000) * 1000;
}

/** When the day `days` after a date (`YYYY-MM-DD`) begins in a zone. */
export function startOfDate(date: string, days: number, timeZone: string): Date {
  return startOf(Date.parse(`${date}T00:00:00Z`) + days * day, timeZone);
}
