import { describe, expect, it } from 'vitest';
import { applyOverrides, overrideProblem } from '../../../shared/platforms/apply-overrides.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import { listFacts } from '../../../shared/platforms/list-facts.ts';
import { measureText } from '../../../shared/platforms/measure-text.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { asId } from '../../../shared/ids.ts';
import type { ProfileOverride } from '../../../shared/model/profile-overrides.ts';
import { choiceLabel, fieldLabel, fieldTexts, textLabel } from '../../../shared/texts/fields.ts';
import { findingTexts } from '../../../shared/texts/findings.ts';
import {
  confidenceName,
  factLabel,
  factValueText,
  platformName,
  platformTexts,
} from '../../../shared/texts/platforms.ts';
import { unitHelp, unitName, unitTexts } from '../../../shared/texts/units.ts';

const profile = (id: string) => findProfile(id) as PlatformProfile; // every id here is in the table
const ids =
  'x x-premium mastodon bluesky threads linkedin linkedin-article facebook instagram instagram-carousel instagram-story instagram-reel youtube youtube-shorts tiktok pinterest xing google-business whatsapp telegram reddit medium wordpress ghost newsletter rss podcast press-release website intranet print event email-signature custom'.split(
    ' ',
  );

const override = (
  path: string,
  value: ProfileOverride['value'],
  more: Partial<ProfileOverride> = {},
): ProfileOverride => ({
  id: asId('override', 'o1'),
  platformId: 'xing',
  channelId: null,
  path,
  value,
  reason: 'Im Editor gemessen',
  by: 'Mara',
  at: '2026-12-01T09:00:00.000Z',
  ...more,
});

describe('the profiles', () => {
  it('cover every platform once', () => {
    expect(profiles.map((one) => one.id).sort()).toEqual([...ids].sort());
    expect(findProfile('nirgends')).toBeNull();
    expect(findProfile('custom:intern')?.id).toBe('custom:intern');
  });

  it('carry source, day and confidence with each value', () => {
    for (const one of profiles) {
      const facts = listFacts(one);
      expect(facts.length).toBeGreaterThan(15);
      expect(new Set(facts.map((fact) => fact.path)).size).toBe(facts.length);
      for (const fact of facts) {
        expect(fact.source).not.toBe('');
        expect(fact.checkedAt).toMatch(/^2026-\d\d-\d\d$/);
        expect(fact.checkedAt <= one.version).toBe(true);
      }
    }
  });

  it('say so where nothing is known', () => {
    const facts = profiles.flatMap(listFacts);
    for (const fact of facts.filter(
      (one) => one.source === 'assumption of this project' || one.source === 'no source found',
    )) {
      expect(fact.confidence).toBe('U');
    }
  });

  it.each([
    ['x', 280, 'H'],
    ['x-premium', 25_000, 'H'],
    ['mastodon', 500, 'H'],
    ['bluesky', 300, 'H'],
    ['threads', 500, 'H'],
    ['linkedin', 3000, 'H2'],
    ['linkedin-article', 125_000, 'H2'],
    ['facebook', 63_206, 'L'],
    ['instagram', 2200, 'H2'],
    ['youtube', 5000, 'H2'],
    ['tiktok', 2200, 'H2'],
    ['pinterest', 800, 'H'],
    ['xing', 2000, 'U'],
    ['google-business', 1500, 'L'],
    ['whatsapp', 4096, 'U'],
    ['telegram', 4096, 'H'],
    ['reddit', 40_000, 'H'],
    ['podcast', 4000, 'L'],
  ])('give %s a text of %i with confidence %s', (id, value, confidence) => {
    expect(profile(id).text.max[0]).toMatchObject({ value, confidence });
  });

  it('have words for every value, field, choice and unit in both languages', () => {
    for (const one of profiles) {
      for (const language of ['de', 'en'] as const) {
        for (const fact of listFacts(one)) {
          expect([fact.path, factLabel(fact.path, language)]).not.toEqual([fact.path, fact.path]);
          expect(factValueText(fact.path, fact.value, language)).not.toMatch(/object|undefined|^value\./);
          expect(confidenceName(fact.confidence, language)).not.toBe(fact.confidence);
          if (fact.unit !== null) {
            expect(unitName(fact.unit, language)).not.toBe(
              fact.unit === 'words' || fact.unit === 'lines' ? '' : fact.unit,
            );
            expect(unitHelp(fact.unit, language)).not.toBe('');
          }
        }
        for (const field of one.fields) {
          expect(fieldLabel(field.id, language)).not.toBe(field.id);
          for (const choice of field.choices ?? []) expect(choiceLabel(field.id, choice, language)).not.toBe(choice);
        }
        expect(platformName(one, language)).not.toBe(one.id);
        expect(textLabel(one, language)).not.toBe('');
      }
    }
  });

  it('speak both languages completely', () => {
    for (const { de, en } of [fieldTexts, findingTexts, platformTexts, unitTexts]) {
      expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
      for (const [key, german] of Object.entries<string>(de)) {
        const values = (text: string | undefined) =>
          [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
        expect([key, values((en as Record<string, string>)[key])]).toEqual([key, values(german)]); // keys are equal, see above
        expect(german).not.toMatch(/!/);
      }
    }
  });

  it('show values as people write them', () => {
    expect(factValueText('text.max.0', 1500, 'de')).toBe('1.500');
    expect(factValueText('images.maxBytes', 5_000_000, 'en')).toBe('5 MB');
    expect(factValueText('images.recommended.0', { width: 1080, height: 1350 }, 'de')).toBe('1.080 × 1.350');
    expect(factValueText('images.formats', ['image/jpeg'], 'de')).toBe('JPEG');
    expect(factValueText('text.forbidden', '<>', 'de')).toBe('< >');
    expect(factLabel('text.max.1', 'de')).toBe('Höchstlänge des Textes (2)');
    expect(factLabel('fields.title.max.0', 'de')).toBe('Titel: Höchstlänge');
  });
});

describe('overriding values', () => {
  it('replaces one value and nothing else, with the reason as its source', () => {
    const changed = applyOverrides(profile('xing'), [override('text.max.0', 1200)]);
    expect(changed.text.max[0]).toMatchObject({
      value: 1200,
      unit: 'unspecified',
      source: 'Im Editor gemessen',
      checkedAt: '2026-12-01',
      confidence: 'M',
    });
    expect(changed.version).toBe('2026-12-01');
    expect(measureText(changed, 'a'.repeat(1201)).valid).toBe(false);
    expect(listFacts(changed).filter((fact, i) => fact.value !== listFacts(profile('xing'))[i]?.value)).toHaveLength(1);
    expect(profile('xing').text.max[0]?.value).toBe(2000);
  });

  it('reaches fields by their id, and lets later ones win', () => {
    const changed = applyOverrides(profile('youtube'), [
      override('fields.title.max.0', 90),
      override('fields.title.max.0', 80),
    ]);
    expect(changed.fields.find((field) => field.id === 'title')?.max[0]?.value).toBe(80);
  });

  it('fills in what nobody knows', () => {
    const changed = applyOverrides(profile('wordpress'), [
      override('text.max.0', 9000),
      override('hashtags.max', 3),
      override('images.altText', 100),
    ]);
    expect(changed.text.max[0]).toMatchObject({ value: 9000, unit: 'unspecified' });
    expect(changed.hashtags.max?.value).toBe(3);
    expect(applyOverrides(profile('xing'), [override('images.altText', 100)]).images.altText).toMatchObject({
      value: 100,
      unit: 'unspecified',
    });
  });

  it('can set every listed value to itself, and nothing else', () => {
    for (const one of profiles) {
      for (const fact of listFacts(one)) {
        if (fact.value !== null) expect(overrideProblem(one, { path: fact.path, value: fact.value })).toBeNull();
        expect(overrideProblem(one, { path: fact.path, value: { no: 'such' } })).toBe('wrong-kind');
      }
      expect(overrideProblem(one, { path: 'text.nothing', value: 1 })).toBe('unknown-path');
      expect(overrideProblem(one, { path: 'hashtags.place', value: 'oben' })).toBe('wrong-kind');
      expect(overrideProblem(one, { path: 'hashtags.place', value: 'end' })).toBeNull();
    }
  });

  it('leaves out what no longer fits instead of breaking the profile', () => {
    expect(applyOverrides(profile('xing'), [override('text.gone', 1), override('text.max.0', 'viel')])).toBe(
      profile('xing'),
    );
  });
});
