import { describe, expect, it } from 'vitest';
import { splitContent } from '../../../shared/adaptation/split-content.ts';
import { applyFix } from '../../../shared/platforms/apply-fix.ts';
import { checkVariant, type CheckContext } from '../../../shared/platforms/check-variant.ts';
import { fieldText } from '../../../shared/platforms/counted-fields.ts';
import type { Finding } from '../../../shared/platforms/finding.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { noLinks } from '../../../shared/platforms/variant-links.ts';
import type { VariantContent } from '../../../shared/platforms/variant-content.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { splitParts } from '../../../shared/rich-text/parts.ts';
import { findingSentence, fixLabel } from '../../../shared/texts/findings.ts';
import { doc, link, p, partBreak } from '../../builders/rich-text.ts';
import { variantContent } from '../../builders/variant-content.ts';
import { linkExamples } from './link-examples.ts';
import { filmAndDocumentExamples } from './film-and-document-examples.ts';
import { styleAndMediaExamples } from './style-and-media-examples.ts';
import { textAndFieldExamples } from './text-and-field-examples.ts';

const profile = (id: string) => findProfile(id) as PlatformProfile; // every id here is in the table
const long = (count: number) => 'a'.repeat(count);
const alone: CheckContext = { handle: '@holzwerk', others: [], links: noLinks };
const check = (content: VariantContent, context = alone, own = profile(content.platformId)) =>
  checkVariant(own, content, context);

const examples = [...textAndFieldExamples, ...styleAndMediaExamples, ...filmAndDocumentExamples, ...linkExamples];

function placeText(content: VariantContent, finding: Finding): string | null {
  const { place } = finding;
  if (place.kind === 'text') {
    const part = splitParts(content.body)[place.part];
    return part ? plainText(part).slice(place.start, place.end) : null;
  }
  if (place.kind !== 'field') return null;
  return fieldText(content.fields[place.fieldId]).slice(place.start, place.end);
}

describe('checking a variant', () => {
  it.each(examples)(
    '$severity $code: $sentence',
    ({ code, severity, content, context, profile: own, text, sentence }) => {
      const found = check(content, context, own).filter((one) => one.code === code);
      expect(found).toHaveLength(1);
      const [finding] = found;
      if (!finding) return;
      expect(finding.severity).toBe(severity);
      expect(findingSentence(finding, 'de')).toBe(sentence);
      if (text !== undefined) expect(placeText(content, finding)).toBe(text);
    },
  );

  it.each(examples)('$code says something else in English', ({ code, content, context, profile: own, sentence }) => {
    const finding = check(content, context, own).find((one) => one.code === code);
    const english = finding ? findingSentence(finding, 'en') : '';
    expect(english).not.toContain('{{where');
    expect(english.length).toBeGreaterThan(10);
    expect(english).not.toBe(sentence);
  });

  it.each(examples.filter(({ code }) => code !== 'part-unfinished'))(
    '$code: each of its fixes removes it',
    ({ content, code, context }) => {
      const own = profile(content.platformId);
      for (const finding of check(content, context).filter((one) => one.code === code)) {
        for (const fix of finding.fixes) {
          expect(fixLabel(fix, 'de').length).toBeGreaterThan(5);
          expect(fixLabel(fix, 'en')).not.toBe(fixLabel(fix, 'de'));
          const fixed = applyFix(content, fix, own, splitContent);
          expect(checkVariant(own, fixed, context ?? alone).map((one) => one.code)).not.toContain(code);
        }
      }
    },
  );

  it('has an example for every code that the checks can give, and words for each', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const folder = new URL('../../../shared/platforms/checks/', import.meta.url);
    const source = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const codes = new Set(
      [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)]
        .map((match) => match[1])
        .filter((code) => examples.some((one) => one.code === code)),
    );
    const written = new Set([...source.matchAll(/finding\(\s*'([^']+)'/g)].map((match) => match[1]));
    for (const code of written) expect([code, codes.has(code)]).toEqual([code, true]);
  });

  it('finds nothing to say about a plain post', () => {
    const text = 'Das neue Dach der Werkstatt ist fertig. Es trägt 48 Solarmodule und kommt ohne Stahl aus.';
    for (const id of [
      'x',
      'mastodon',
      'bluesky',
      'threads',
      'linkedin',
      'facebook',
      'telegram',
      'whatsapp',
      'xing',
      'google-business',
    ]) {
      expect([id, check(variantContent(id, text)).map((one) => one.code)]).toEqual([id, []]);
    }
  });

  it('never blocks on weak evidence', () => {
    for (const { content, context } of examples) {
      for (const own of profiles) {
        for (const finding of checkVariant(own, content, context ?? alone)) {
          // What the workspace's own map promises is no rule of a platform and rests on nothing else.
          if (finding.code === 'promised-link-missing') continue;
          if (finding.severity === 'blocking') expect(['H', 'H2', 'M']).toContain(finding.basis?.confidence);
        }
      }
    }
  });

  it('gives one finding where Bluesky breaks both of its limits', () => {
    const found = check(variantContent('bluesky', '👨‍👩‍👧‍👦'.repeat(301)));
    expect(found.filter((one) => one.code === 'text-too-long')).toHaveLength(1);
  });

  it('counts the content warning with the first part of a Mastodon thread only', () => {
    const content = variantContent('mastodon', doc(p(long(495)), partBreak(), p(long(495))), {
      fields: { contentWarning: 'Spinnen' },
    });
    expect(
      check(content)
        .filter((one) => one.code === 'text-too-long')
        .map((one) => one.params),
    ).toMatchObject([{ part: 1, over: 2 }]);
  });

  it('counts the address of a named link where the platform writes it out', () => {
    const content = variantContent(
      'bluesky',
      doc(p(long(290), ' ', link('https://example.com/a', 'hier'), ' und weiter')),
    );
    expect(check(content).find((one) => one.code === 'text-too-long')?.params).toMatchObject({ length: 330 });
  });

  it('splits what is too long into a thread by its fix', () => {
    const content = variantContent('x', 'Das ist ein Satz mit Inhalt. '.repeat(20));
    const fix = check(content).find((one) => one.code === 'text-too-long')?.fixes[0];
    expect(fix).toEqual({ kind: 'split-thread' });
    if (!fix) return;
    const parts = splitParts(applyFix(content, fix, profile('x'), splitContent).body);
    expect(parts.length).toBeGreaterThan(1);
  });
});
