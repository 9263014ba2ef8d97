import { describe, expect, test } from 'vitest';
import { cmsFormats } from '../../../../shared/formats/cms/index.ts';
import type { Language } from '../../../../shared/model/common.ts';
import { cmsLossSentence, formatsCmsTexts } from '../../../../shared/texts/formats-cms.ts';
import { article, formatInput, formatOptions, letter, page, press, written } from './cms-items.ts';

const languages: readonly Language[] = ['de', 'en'];
const words = (language: Language, key: string): string | undefined =>
  (formatsCmsTexts[language] as Readonly<Record<string, string>>)[key]; // any key may be asked for

describe.each(languages)('words in %s', (language) => {
  test.each(cmsFormats)('$id has a name, a word about it, and words for each setting', (format) => {
    const keys = [
      `formats.${format.id}.about`,
      ...(format.name === null ? [`formats.${format.id}.name`] : []),
      ...format.settings.flatMap(({ id, choices = [], kind, initial }) => [
        `formats.${format.id}.${id}`,
        ...choices.map((choice) => `formats.${format.id}.${id}.${choice}`),
        ...(kind === 'mapping' && id === 'keys'
          ? Object.keys(initial ?? {}).map((name) => `formats.front-matter.${name}`)
          : []),
      ]),
    ];
    expect(keys.filter((key) => words(language, key) === undefined)).toEqual([]);
  });

  test.each(cmsFormats)('$id says its losses and refusals in whole sentences', (format) => {
    const { losses } = written(format, [article(), page, letter, press], { release: 'scheduled' });
    const late = format.write(
      formatInput([article(), article({ fields: { title: ' ' } })]),
      formatOptions({
        release: 'scheduled',
        now: '2027-01-01T00:00:00.000Z',
        mediaBase: 'x',
        settings: { keys: { title: 'a b' } },
      }),
    );
    const refusals = late.kind === 'refused' ? late.refusals : [];
    for (const loss of [...losses, ...refusals]) {
      const sentence = cmsLossSentence(loss, language);
      expect(sentence).toMatch(/^["„“A-ZÄÖÜ0-9].*\.$/u);
      expect(sentence).not.toMatch(/\{\{|loss\.|refusal\./u);
    }
    expect(losses.length).toBeGreaterThan(0);
  });
});

test('fields are named as the interface names them', () => {
  const loss = { code: 'fields-left-out', params: { fields: 'contact senderName' }, variantId: null };
  expect(cmsLossSentence(loss, 'de')).toBe('Nicht übernommen: Kontakt, Absendername. Bei Bedarf von Hand eintragen.');
});
