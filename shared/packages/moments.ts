import type { Language } from '../model/common.ts';
import { wallClock, wallTime } from '../zoned-time.ts';

const weekdays = {
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a clock in `timeZone` shows it, ISO 8601 with that clock's offset: `2026-11-30T08:30:00+01:00`. */
export function localMoment(iso: string, timeZone: string): string {
  const moment = new Date(iso);
  const w = wallClock(moment, timeZone);
  const offset = Math.round((wallTime(moment, timeZone) - Math.floor(moment.getTime() / 1000) * 1000) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const clock = `${two(w.hour)}:${two(w.minute)}:${two(w.second)}`;
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${String(w.year).padStart(4, '0')}-${two(w.month)}-${two(w.day)}T${clock}${zone}`;
}

/** The calendar day of a moment in `timeZone`, `YYYY-MM-DD`. */
export function dayOf(iso: string, timeZone: string): string {
  return localMoment(iso, knownZone(timeZone)).slice(0, 10);
}

/**
 * A moment in words: `Montag, 30. November 2026, 08:30 Uhr`. Words are ours and not those of `Intl`, whose
 * spaces and abbreviations change between versions: the same state has to give the same bytes.
 */
export function momentInWords(iso: string, timeZone: string, language: Language): string {
  const w = wallClock(new Date(iso), timeZone);
  const weekday = weekdays[language][new Date(Date.UTC(w.year, w.month - 1, w.day)).getUTCDay()] ?? '';
  const month = months[language][w.month - 1] ?? '';
  const time = `${two(w.hour)}:${two(w.minute)}`;
  return language === 'de'
    ? `${weekday}, ${w.day}. ${month} ${w.year}, ${time} Uhr`
    : `${weekday} ${w.day} ${month} ${w.year}, ${time}`;
}

/** `Mo 30.11. 08:30`, for lists. */
export function shortMoment(iso: string, timeZone: string, language: Language): string {
  const w = wallClock(new Date(iso), timeZone);
  const weekday = (weekdays[language][new Date(Date.UTC(w.year, w.month - 1, w.day)).getUTCDay()] ?? '').slice(
    0,
    language === 'de' ? 2 : 3,
  );
  const time = `${two(w.hour)}:${two(w.minute)}`;
  const month = (months[language][w.month - 1] ?? '').slice(0, 3);
  return language === 'de' ? `${weekday} ${w.day}.${w.month}. ${time}` : `${weekday} ${w.day} ${month} ${time}`;
}

/** The zone itself, or UTC where this machine does not know it. */
export function knownZone(timeZone: string): string {
  try {
    wallClock(0, timeZone);
    return timeZone;
  } catch {
    return 'UTC'; // A zone of a newer tz database: times in UTC are right, only less handy.
  }
}
