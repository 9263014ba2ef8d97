import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import { measureText } from '../../../shared/platforms/measure-text.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { noLinks } from '../../../shared/platforms/variant-links.ts';
import { flatten } from '../../../shared/rich-text/flatten.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { addParameters } from '../../../shared/tracking/add-parameters.ts';
import { trackBody, trackContent } from '../../../shared/tracking/track-content.ts';
import { splitContent } from '../../../shared/adaptation/split-content.ts';
import { doc, p } from '../../builders/rich-text.ts';
import { variantContent } from '../../builders/variant-content.ts';

const added = '?utm_source=test&utm_medium=social';
const track = (address: string): string =>
  address.includes('holz.de')
    ? addParameters(address, [
        { name: 'utm_source', value: 'test' },
        { name: 'utm_medium', value: 'social' },
      ])
    : address;

function profile(id: string): PlatformProfile {
  const found = findProfile(id);
  if (found === null) throw new Error(id);
  return found;
}

const link = (url: string, words: string) =>
  ({ kind: 'link', url, children: [{ kind: 'text', text: words }] }) as const;

describe('links that grow at the hand-over', () => {
  const text = 'Mehr: https://holz.de/termine und https://fremd.de/a.';

  it('count with what they grow by, where addresses count by their length', () => {
    for (const id of ['bluesky', 'linkedin', 'facebook']) {
      const plain = measureText(profile(id), text);
      const grown = measureText(profile(id), text, { track });
      expect(grown.length, id).toBe(plain.length + added.length);
      expect(grown.growth, id).toBe(added.length);
    }
  });

  it('count nothing more where every address counts the same, or where nobody can follow them', () => {
    for (const id of ['x', 'mastodon', 'instagram']) {
      const grown = measureText(profile(id), text, { track });
      expect(grown, id).toEqual(measureText(profile(id), text));
    }
  });

  it('are still found where they stand in the text as it is', () => {
    const { links, counted } = measureText(profile('bluesky'), text, { track });
    expect(links.map((one) => text.slice(one.start, one.end))).toEqual([
      'https://holz.de/termine',
      'https://fremd.de/a',
    ]);
    for (const { start, end } of counted) expect(end).toBeLessThanOrEqual(text.length + Number(start > end));
  });

  it('make a text too long that was not, and say so where it runs over', () => {
    const bluesky = profile('bluesky');
    const words = `${'a'.repeat(260)} https://holz.de/termine`;
    const content = variantContent('bluesky', doc(p(words)));
    const context = { handle: '', others: [], links: noLinks };
    const codes = (findings: ReturnType<typeof checkVariant>) => findings.map(({ code }) => code);
    expect(codes(checkVariant(bluesky, content, context))).not.toContain('text-too-long');
    const found = checkVariant(bluesky, content, { ...context, track }).find(({ code }) => code === 'text-too-long');
    expect(found?.params).toMatchObject({ length: 284 + added.length, limit: 300 });
    expect(found?.place).toMatchObject({ kind: 'text', end: words.length });
    const place = found?.place;
    expect(place?.kind === 'text' && place.start < place.end).toBe(true);
  });

  it('are cut into parts that fit then', () => {
    const bluesky = profile('bluesky');
    const body = doc(
      p(`${'Satz eins ist da. '.repeat(15)}Mehr: https://holz.de/termine. ${'Noch ein Satz. '.repeat(20)}`),
    );
    const split = splitContent(body, { profile: bluesky, language: 'de', track });
    const content = trackContent(variantContent('bluesky', split), bluesky, track);
    const findings = checkVariant(bluesky, content, { handle: '', others: [], links: noLinks });
    expect(findings.map(({ code }) => code)).not.toContain('text-too-long');
    expect(JSON.stringify(content.body)).toContain(added);
  });
});

const pieces = fc.constantFrom(
  'Wort ',
  '. ',
  ' (',
  ') ',
  '🪵 ',
  'https://holz.de/a',
  'https://holz.de/a?b=1#c',
  'www.holz.de/x',
  'holz.de',
  'https://fremd.de/a ',
  '\n',
  '@holz.de ',
);
const inline = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((words) => words.join('')),
  fc.constantFrom(
    link('https://holz.de/a', 'hier'),
    link('https://holz.de/a/', 'https://holz.de/a'),
    link('https://fremd.de', 'dort'),
  ),
);
const bodies: fc.Arbitrary<RichText> = fc
  .array(fc.array(inline, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((blocks) => doc(...blocks.map((words) => p(...words.flatMap((word) => [word, ' '])))));

describe('what is counted', () => {
  it('is what is handed over, on every platform', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...profiles.map(({ id }) => id)), (body, id) => {
        const target = profile(id);
        const sent = (text: RichText): string => plainText(flatten(text, target.text.formatting.value));
        const counted = measureText(target, sent(body), { track });
        const handed = measureText(target, sent(trackBody(body, target, track)));
        expect(counted.measures.map(({ length }) => length)).toEqual(handed.measures.map(({ length }) => length));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same when it is handed over twice', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...profiles.map(({ id }) => id)), (body, id) => {
        const target = profile(id);
        const once = trackBody(body, target, track);
        expect(trackBody(once, target, track)).toEqual(once);
      }),
    );
  });
});
