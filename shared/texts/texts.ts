import { createInstance, type i18n } from 'i18next';
import type { Language } from '../model/common.ts';

/** The words of one area in both languages. Plurals end in `_one` and `_other`; values stand in `{{name}}`. */
export interface Texts<K extends string = string> {
  readonly namespace: string;
  readonly de: Readonly<Record<K, string>>;
  readonly en: Readonly<Record<K, string>>;
}

/** A key as it is asked for: without the plural ending. */
export type TextKey<T extends Texts> =
  T extends Texts<infer K> ? (K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K) : never;

export type TextValues = Readonly<Record<string, string | number>>;

let engine: i18n | null = null;

function i18nEngine(): i18n {
  if (engine === null) {
    engine = createInstance();
    // Synchronous because all texts are compiled in. React escapes on its own, files do where they are written.
    void engine.init({
      lng: 'de',
      fallbackLng: false,
      resources: {},
      interpolation: { escapeValue: false },
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
    });
  }
  return engine;
}

/** Declares the words of an area and makes them known to the engine. English must have exactly the German keys. */
export function defineTexts<const K extends string>(
  namespace: string,
  words: { readonly de: Readonly<Record<K, string>>; readonly en: Readonly<Record<NoInfer<K>, string>> },
): Texts<K> {
  i18nEngine().addResourceBundle('de', namespace, words.de, false, true);
  i18nEngine().addResourceBundle('en', namespace, words.en, false, true);
  return { namespace, ...words };
}

/** The words for a key, with values and plural filled in. A missing key gives the key itself: a test looks for those. */
export function translate<T extends Texts>(texts: T, language: Language, key: TextKey<T>, values?: TextValues): string {
  // Most words are just there: without values nothing has to be filled in.
  const words: string | undefined = texts[language][key];
  if (values === undefined && words !== undefined && !/\{\{|\$t\(/.test(words)) return words;
  // i18next's own key inference cannot see through the generic: the key is checked by the signature above.
  const fixed = i18nEngine().getFixedT(language, texts.namespace) as unknown as (
    key: string,
    values?: TextValues,
  ) => string;
  return fixed(key, values);
}
