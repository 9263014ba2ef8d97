import type { FormatFamily, FormatSetting, Loss, OutFormat } from '../formats/out-format.ts';
import type { Language } from '../model/common.ts';
import { cmsLossSentence, formatsCmsTexts } from './formats-cms.ts';
import { formatsMailTexts } from './formats-mail.ts';
import { schedulerSentence, schedulerTexts } from './formats-schedulers.ts';
import { type TextKey, type Texts, translate, type TextValues } from './texts.ts';

/** What is said of a format; the program that writes it is not needed for that. */
export interface NamedFormat extends Pick<OutFormat, 'id' | 'name'> {
  readonly family: FormatFamily;
}

const texts: Readonly<Record<FormatFamily, Texts>> = {
  scheduler: schedulerTexts,
  calendar: schedulerTexts,
  cms: formatsCmsTexts,
  newsletter: formatsMailTexts,
  feed: formatsMailTexts,
  paper: formatsMailTexts,
};

/** The first of these keys that the family of a format words; null where it words none of them. */
function words(format: NamedFormat, language: Language, keys: readonly string[], values?: TextValues): string | null {
  const area = texts[format.family];
  const key = keys.find((one) => Object.hasOwn(area[language], one));
  return key === undefined ? null : translate(area, language, key as TextKey<Texts>, values);
}

/** As its makers write it, else as this program calls it. */
export function formatName(format: NamedFormat, language: Language): string {
  const { id, name } = format;
  return name ?? words(format, language, [`name.${id}`, `formats.${id}.name`]) ?? id;
}

/** What comes out and where it goes; empty where the name says it. */
export function formatAbout(format: NamedFormat, language: Language): string {
  return words(format, language, [`formats.${format.id}.about`, `about.${format.id}`]) ?? '';
}

export function settingLabel(format: NamedFormat, { id }: FormatSetting, language: Language): string {
  return words(format, language, [`formats.${format.id}.${id}`, `setting.${id}`]) ?? id;
}

export function settingHelp(format: NamedFormat, { id }: FormatSetting, language: Language): string {
  return words(format, language, [`formats.${format.id}.${id}.help`, `setting.${id}.help`]) ?? '';
}

export function choiceLabel(format: NamedFormat, { id }: FormatSetting, choice: string, language: Language): string {
  const keys = [`formats.${format.id}.${id}.${choice}`, `setting.${id}.${choice}`];
  return words(format, language, keys) ?? choice;
}

/** Label of one entry of a mapping: a key of front matter by what it holds. */
export function entryLabel(format: NamedFormat, entry: string, language: Language): string {
  return words(format, language, [`formats.front-matter.${entry}`]) ?? entry;
}

/** What a format did not carry over, or why it wrote nothing. */
export function lossSentence(format: NamedFormat, loss: Loss, language: Language): string {
  switch (format.family) {
    case 'scheduler':
    case 'calendar':
      return schedulerSentence(loss, language);
    case 'cms':
      return cmsLossSentence(loss, language);
    default:
      return translate(
        formatsMailTexts,
        language,
        // Codes are checked where a loss is made; see `shared/formats/mail-losses.ts`.
        `${'kind' in loss ? 'refusal' : 'loss'}.${loss.code}` as TextKey<typeof formatsMailTexts>,
        loss.params,
      );
  }
}
