import { momentOfWallTime } from '../../../shared/zoned-time.ts';

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s*Uhr)?$/i;
/** RFC 822 and 2822, as feeds and mails write it. */
const mail =
  /^(?:[A-Za-z]{2,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,4})?(?:\s*\(.*\))?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones that RFC 822 names, in minutes. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/**
 * A date of a foreign file as a moment (ISO 8601, UTC, milliseconds), or null where it says nothing. Never `Date.parse`: its answer for
 * a date without a zone depends on the machine. Without a zone the clock of `timeZone` is meant.
 */
export function momentOf(text: string, timeZone: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.startsWith('0000')) return null;
  return fromIso(trimmed, timeZone) ?? fromGerman(trimmed, timeZone) ?? fromMail(trimmed, timeZone);
}

/** Seconds or milliseconds since 1970, as JSON files count. */
export function momentOfNumber(value: number): string | null {
  return asMoment(value < 100_000_000_000 ? value * 1000 : value);
}

function fromIso(text: string, timeZone: string): string | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone] = match;
  const wall = wallOf([year, month, day, hour, minute, second]);
  if (wall === null) return null;
  return asMoment(inZone(wall, zone, timeZone) + Math.trunc(Number(`0.${fraction}`) * 1000));
}

function fromGerman(text: string, timeZone: string): string | null {
  const match = german.exec(text);
  if (match === null) return null;
  const [, day, month, year, hour = '0', minute = '0', second = '0'] = match;
  const wall = wallOf([year, month, day, hour, minute, second]);
  return wall === null ? null : asMoment(inZone(wall, undefined, timeZone));
}

function fromMail(text: string, timeZone: string): string | null {
  const match = mail.exec(text);
  if (match === null) return null;
  const [, day, name = '', year = '', hour, minute, second = '0', zone] = match;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const full = year.length === 2 ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
  const wall = wallOf([full, String(month), day, hour, minute, second]);
  return wall === null ? null : asMoment(inZone(wall, zone, timeZone));
}

type Digits = string | undefined;

/** What the clock shows as if it hung in Greenwich; null for a day that no calendar has. */
function wallOf(parts: readonly [Digits, Digits, Digits, Digits, Digits, Digits]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  if (month < 1 || month > 12 || hour > 24 || minute > 59 || second > 60 || year < 1900) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? wall : null;
}

function inZone(wall: number, zone: string | undefined, timeZone: string): number {
  if (zone === undefined) return momentOfWallTime(wall, timeZone);
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const minutes =
    offset === null
      ? (zones[zone.toLowerCase()] ?? 0)
      : (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  return wall - minutes * 60_000;
}

function asMoment(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  return year < 1900 || year > 9999 ? null : date.toISOString();
}
