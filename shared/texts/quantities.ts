import type { Language } from '../model/common.ts';

/** Bytes as `1,2 MB`. */
export function megabytes(bytes: number, language: Language): string {
  const digits = { maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(language, digits).format(bytes / 1_000_000)} MB`;
}

/** `2026-11-30` as `30. November 2026`. */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
