import { beforeAll, describe, expect, test } from 'vitest';
import type { CardFonts } from '../../../main/core/cards/card-fonts.ts';
import { cardFindingCodes, type CardFindingCode } from '../../../shared/cards/card-finding.ts';
import { checkCard, type PictureTone } from '../../../shared/cards/check-cards.ts';
import { checkSet } from '../../../shared/cards/check-set.ts';
import { contrastOf } from '../../../shared/cards/contrast.ts';
import { deliveredTemplates } from '../../../shared/cards/delivered-templates.ts';
import type { CardPage } from '../../../shared/model/card-pages.ts';
import type { CardTemplate } from '../../../shared/model/card-templates.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { describeCardFinding, templateName } from '../../../shared/texts/cards.ts';
import { asId } from '../../../shared/ids.ts';
import { cardPage, cardTemplate, laidOut, testFonts } from '../../builders/cards.ts';

let fonts: CardFonts;
beforeAll(async () => {
  fonts = await testFonts();
});

const picture = { mediaId: asId('media', 'foto'), crop: null };
const plain = (value: number): PictureTone => ({ width: 12, height: 15, rgb: new Uint8Array(12 * 15 * 3).fill(value) });

interface Case {
  readonly page?: Partial<CardPage>;
  readonly template?: Partial<CardTemplate>;
  readonly tone?: PictureTone;
  readonly pictureGone?: boolean;
  readonly enlarged?: number;
}

function found({ page = { text: 'Holz' }, template = {}, tone, pictureGone = false, enlarged = 1 }: Case) {
  const { look, layout } = laidOut(cardPage(page), fonts.measures, { template: cardTemplate(template) });
  return checkCard(
    { page: cardPage(page), layout, tone: tone ?? null, pictureGone, enlarged },
    0,
    look,
    fonts.measures,
  );
}

const profile = (id: string): PlatformProfile => findProfile(id) as PlatformProfile; // in the table
const set = (
  id: string,
  as: 'pictures' | 'document',
  count: number,
  size = { width: 1080, height: 1350 },
  logoGone = false,
) => checkSet(profile(id), size, as, count, logoGone);

const cases: Readonly<Record<CardFindingCode, () => ReturnType<typeof found>>> = {
  'card-text-too-long': () => found({ page: { text: 'viel Text '.repeat(400) } }),
  'card-text-too-small': () => found({ page: { text: 'viel Text '.repeat(200) }, template: { smallestText: 20 } }),
  'card-contrast-low': () => found({ template: { text: '#999999', background: '#ffffff' } }),
  'card-font-lacks-sign': () => found({ page: { text: 'Servus 👋 שלום' } }),
  'card-too-many-pages': () => set('linkedin', 'document', 301),
  'card-too-few-pages': () => set('instagram-carousel', 'pictures', 1),
  'card-page-empty': () => found({ page: { heading: ' ', text: '\n' } }),
  'card-picture-missing': () => found({ template: { withPicture: true } }),
  'card-logo-missing': () => set('linkedin', 'pictures', 3, undefined, true),
  'card-picture-enlarged': () => found({ page: { text: 'Holz', picture }, enlarged: 1.9 }),
  'card-ratio-refused': () => set('threads', 'pictures', 3, { width: 4096, height: 320 }),
  'card-documents-not-taken': () => set('mastodon', 'document', 3),
};

test.each(cardFindingCodes)('%s is found, and said in both languages with its numbers', (code) => {
  const findings = cases[code]();
  const finding = findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`${code} is not among ${JSON.stringify(findings)}`);
  const [german, english] = [describeCardFinding(finding, 'de'), describeCardFinding(finding, 'en')];
  expect(german).not.toBe(english);
  for (const words of [german, english]) expect(words).not.toMatch(/\{\{|card-|undefined/u);
});

test('a page that can be read has no finding', () => {
  expect(found({ page: { heading: 'Holz', text: 'Es trocknet sich selbst.' } })).toEqual([]);
});

describe('contrast', () => {
  test('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('over a picture is judged by the part that is nearest to the letters, under the scrim', () => {
    const light = { withPicture: true, tone: 'ink', scrim: 0.2 } as const;
    const codes = (tone: PictureTone, scrim: number) =>
      found({ page: { text: 'Holz', picture }, template: { ...light, scrim }, tone }).map(({ code }) => code);
    expect(codes(plain(0), 0.2)).toEqual([]);
    expect(codes(plain(255), 0.2)).toContain('card-contrast-low');
    expect(codes(plain(255), 0.85)).toEqual([]);
    // One light spot below the words is enough, one beside them is not.
    const below = plain(0);
    below.rgb.fill(255, (7 * 12 + 1) * 3, (7 * 12 + 2) * 3);
    expect(codes(below, 0.2)).toContain('card-contrast-low');
    const beside = plain(0);
    beside.rgb.fill(255, 0, 12 * 3);
    expect(codes(beside, 0.2)).toEqual([]);
  });

  test('of delivered templates holds over a white picture and with the brand that nobody has set', () => {
    for (const template of deliveredTemplates) {
      const page = { heading: 'Holz', text: 'Es trocknet sich selbst. '.repeat(6), picture };
      const findings = found({ page, template, ...(template.withPicture ? { tone: plain(255) } : {}) });
      expect([template.name, findings.map(({ code }) => code)]).toEqual([template.name, []]);
    }
  });
});

test('delivered templates have a name in each language, and a changed one keeps the name it was given', () => {
  for (const template of deliveredTemplates) {
    expect(templateName(template, 'de')).not.toBe(template.name);
    expect(templateName({ ...template, name: 'Unsere' }, 'en')).toBe('Unsere');
  }
});
