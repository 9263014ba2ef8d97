import type { Language } from '../shared/model/common.ts';

/** Writes values for people. Moments are ISO 8601 in UTC; they are shown in the zone of the workspace. */
export interface Format {
  /** `Do, 26. Nov. 2026`; the year only where it is not this year's. */
  date(moment: string): string;
  /** `09:12` */
  time(moment: string): string;
  /** Day and time. */
  moment(moment: string): string;
  /** `vor 3 Minuten`, `morgen`, `in 2 Tagen`; a date when it is more than three weeks off. */
  relative(moment: string, now?: Date): string;
  number(value: number, digits?: number): string;
  /** `1,4 MB` */
  bytes(value: number): string;
  percent(share: number): string;
  /** `A, B und C` */
  list(items: readonly string[]): string;
}

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const minute = 60_000;
const hour = 60 * minute;

const made = new Map<string, Format>();

/** The same one for the same language and zone: making the formats of `Intl` takes longer than using them a thousand times. */
export function formatFor(language: Language, timeZone: string): Format {
  const key = `${language} ${timeZone}`;
  const present = made.get(key);
  if (present !== undefined) return present;
  const format = makeFormat(language, timeZone);
  made.set(key, format);
  return format;
}

function makeFormat(language: Language, timeZone: string): Format {
  const locale = locales[language];
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', timeZone };
  const dayFormat = new Intl.DateTimeFormat(locale, day);
  const dayYearFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const timeFormat = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const yearFormat = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });

  const date = (moment: string): string => {
    const at = new Date(moment);
    const thisYear = yearFormat.format(at) === yearFormat.format(new Date());
    return thisYear ? dayFormat.format(at) : dayYearFormat.format(at);
  };
  const time = (moment: string): string => timeFormat.format(new Date(moment));
  const numberFormats = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    const format = numberFormats.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    numberFormats.set(digits, format);
    return format.format(value);
  };

  return {
    date,
    time,
    number,
    moment: (moment) => `${date(moment)}, ${time(moment)}`,
    relative: (moment, now = new Date()) => {
      const difference = new Date(moment).getTime() - now.getTime();
      const size = Math.abs(difference);
      if (size < minute) return relativeFormat.format(0, 'second');
      if (size < hour) return relativeFormat.format(Math.trunc(difference / minute), 'minute');
      const days = daysBetween(now, new Date(moment), timeZone);
      if (days === 0) return relativeFormat.format(Math.trunc(difference / hour), 'hour');
      return Math.abs(days) <= 21 ? relativeFormat.format(days, 'day') : date(moment);
    },
    bytes: (value) => {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const power = Math.min(3, value < 1 ? 0 : Math.floor(Math.log10(value) / 3));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: units[power] ?? 'byte',
        maximumFractionDigits: power === 0 ? 0 : 1,
      }).format(value / 1000 ** power);
    },
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: (items) => listFormat.format(items),
  };
}

/** Calendar days from `from` to `to` in the zone: what people mean by "tomorrow". */
function daysBetween(from: Date, to: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  return Math.round((Date.parse(parts.format(to)) - Date.parse(parts.format(from))) / (24 * hour));
}
