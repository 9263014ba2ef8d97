import type { Language } from '../model/common.ts';
import type { SubtitleFinding } from '../subtitles/check-subtitles.ts';
import { defineTexts, translate } from './texts.ts';

/** One sentence per code of a finding about subtitles. */
export const subtitleTexts = defineTexts('subtitles', {
  de: {
    'too-fast': 'Zu schnell zu lesen: {{value}} Zeichen je Sekunde, höchstens {{limit}}.',
    'line-too-long': 'Die längste Zeile hat {{value}} Zeichen, höchstens {{limit}}.',
    'too-many-lines': '{{value}} Zeilen zugleich, höchstens {{limit}}.',
    'too-short': 'Nur {{value}} s zu sehen, mindestens {{limit}} s.',
    'too-long': '{{value}} s lang zu sehen, höchstens {{limit}} s.',
    overlap: 'Beginnt {{value}} s, bevor der vorige Untertitel endet.',
    'gap-too-small':
      'Nur {{value}} s nach dem vorigen: Das flackert. Entweder anschließen oder mindestens {{limit}} s lassen.',
    'out-of-order': 'Beginnt vor dem vorigen Untertitel: Die Reihenfolge stimmt nicht.',
    'after-end': 'Endet bei {{value}} s, das Video schon bei {{limit}} s.',
  },
  en: {
    'too-fast': 'Too fast to read: {{value}} characters a second, at most {{limit}}.',
    'line-too-long': 'The longest line has {{value}} characters, at most {{limit}}.',
    'too-many-lines': '{{value}} lines at once, at most {{limit}}.',
    'too-short': 'Shown for only {{value}} s, at least {{limit}} s.',
    'too-long': 'Shown for {{value}} s, at most {{limit}} s.',
    overlap: 'Begins {{value}} s before the last subtitle ends.',
    'gap-too-small':
      'Only {{value}} s after the last one: that flickers. Either join them or leave at least {{limit}} s.',
    'out-of-order': 'Begins before the last subtitle: the order is wrong.',
    'after-end': 'Ends at {{value}} s, the video already at {{limit}} s.',
  },
});

const inMilliseconds: ReadonlySet<SubtitleFinding['code']> = new Set([
  'too-short',
  'too-long',
  'overlap',
  'gap-too-small',
  'after-end',
]);

/** The finding as one sentence, times in seconds. */
export function describeSubtitleFinding({ code, params }: SubtitleFinding, language: Language): string {
  const number = (value: number): string => {
    const shown = inMilliseconds.has(code) ? Math.round(value / 10) / 100 : value;
    return language === 'de' ? String(shown).replace('.', ',') : String(shown);
  };
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, number(value)]));
  return translate(subtitleTexts, language, code, values);
}
