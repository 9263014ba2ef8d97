import { useMemo } from 'react';
import type { Language } from '../shared/model/common.ts';
import { type TextKey, type Texts, type TextValues, translate } from '../shared/texts/texts.ts';
import { type Format, formatFor } from './format.ts';
import { useLocale } from './language.ts';

export type Translate<T extends Texts> = (key: TextKey<T>, values?: TextValues) => string;

/** The words of one area in the interface language: `const t = useTexts(texts); t('title')`. */
export function useTexts<T extends Texts>(texts: T): Translate<T> {
  const language = useLocale((locale) => locale.language);
  return useMemo(() => (key, values) => translate(texts, language, key, values), [texts, language]);
}

export function useLanguage(): Language {
  return useLocale((locale) => locale.language);
}

/** Dates, numbers and sizes as the interface language writes them, in the workspace's time zone. */
export function useFormat(): Format {
  const { language, timeZone } = useLocale();
  return useMemo(() => formatFor(language, timeZone), [language, timeZone]);
}
