import type { FormatFamily, Loss, OutFormat, Refusal } from '../formats/out-format.ts';
import type { Language } from '../model/common.ts';
import { cmsLossSentence, formatsCmsTexts } from './formats-cms.ts';
import { formatsMailTexts } from './formats-mail.ts';
import { schedulerSentence, schedulerTexts } from './formats-schedulers.ts';
import { type TextKey, type Texts, translate } from './texts.ts';

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

/** Words of a format or, for what several schedulers share, of schedulers; null where there are none. */
function words(format: NamedFormat, language: Language, about: string): string | null {
  const area = texts[format.family];
  const keys = [`formats.${format.id}.${about}`, `formats.scheduler.${about}`, `${about}.${format.id}`];
  const key = keys.find((one) => Object.hasOwn(area[language], one));
  return key === undefined ? null : translate(area, language, key); // looked up in the table just now
}

/** As its makers write it, else as this program calls it. */
export function formatName(format: NamedFormat, language: Language): string {
  return format.name ?? words(format, language, 'name') ?? format.id;
}

/** What comes out and where it goes; empty where the name says it. */
export function formatAbout(format: NamedFormat, language: Language): string {
  return words(format, language, 'about') ?? '';
}

export function settingLabel(format: NamedFormat, id: string, language: Language): string {
  return words(format, language, id) ?? id;
}

export function settingHelp(format: NamedFormat, id: string, language: Language): string {
  return words(format, language, `${id}.help`) ?? '';
}

export function choiceLabel(format: NamedFormat, id: string, choice: string, language: Language): string {
  return words(format, language, `${id}.${choice}`) ?? choice;
}

/** What a format did not carry over, or why it wrote nothing. */
export function lossSentence(format: NamedFormat, loss: Loss | Refusal, language: Language): string {
  switch (format.family) {
    case 'scheduler':
    case 'calendar':
      return schedulerSentence(loss, language);
    case 'cms':
      return cmsLossSentence(loss, language);
    case 'newsletter':
    case 'feed':
    case 'paper':
      return translate(
        formatsMailTexts,
        language,
        // Codes are checked where a loss is made; see `shared/formats/mail-losses.ts`.
        `${'kind' in loss ? 'refusal' : 'loss'}.${loss.code}` as TextKey<typeof formatsMailTexts>,
        loss.params,
      );
  }
}
