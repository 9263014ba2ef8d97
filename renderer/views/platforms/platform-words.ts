import { useMemo } from 'react';
import type { JsonValue, Language } from '../../../shared/model/common.ts';
import type { PlatformProfile, ProfileFamily } from '../../../shared/platforms/platform-profile.ts';
import { choiceLabel, fieldLabel } from '../../../shared/texts/fields.ts';
import { factNote, sourceName } from '../../../shared/texts/fact-notes.ts';
import { factLabel, factValueText, platformName, unitHelp, unitName } from '../../../shared/texts/platforms.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { useLanguage } from '../../texts.ts';
import { platformsTexts } from './texts.ts';

/** Names of platforms and of what their profiles hold, in the language of the interface. */
export interface PlatformWords {
  readonly platform: (profile: Pick<PlatformProfile, 'id' | 'name'>) => string;
  readonly family: (family: ProfileFamily) => string;
  readonly field: (fieldId: string) => string;
  readonly choice: (fieldId: string, choice: string) => string;
  readonly fact: (path: string) => string;
  /** The value of a fact with its unit: `500 Zeichen`, `ja`, `JPEG, PNG`. */
  readonly value: (path: string, value: JsonValue, unit: string | null) => string;
  /** What is said beside a fact. */
  readonly note: (note: string) => string;
  /** Where a fact is from. */
  readonly source: (source: string) => string;
  /** A length with its unit. */
  readonly length: (count: number, unit: string) => string;
  /** How a unit counts, in one sentence. */
  readonly unitHelp: (unit: string) => string;
}

export function usePlatformWords(): PlatformWords {
  const language = useLanguage();
  return useMemo(() => platformWords(language), [language]);
}

function platformWords(language: Language): PlatformWords {
  const number = new Intl.NumberFormat(language);
  return {
    platform: (profile) => platformName(profile, language),
    family: (family) => translate(platformsTexts, language, `family.${family}`),
    field: (fieldId) => fieldLabel(fieldId, language),
    choice: (fieldId, choice) => choiceLabel(fieldId, choice, language),
    fact: (path) => factLabel(path, language),
    value: (path, value, unit) => {
      // a value that is a sentence is worded like a note
      const text = factNote(factValueText(path, value, language), language);
      return unit === null || typeof value !== 'number' ? text : `${text} ${unitName(unit, language, value)}`;
    },
    note: (note) => factNote(note, language),
    source: (source) => sourceName(source, language),
    length: (count, unit) => `${number.format(count)} ${unitName(unit, language, count)}`,
    unitHelp: (unit) => unitHelp(unit, language),
  };
}
