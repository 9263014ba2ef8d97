import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, graphemeStart, listGraphemes } from '../../../shared/platforms/counting/graphemes.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import { measureText, type TextRange } from '../../../shared/platforms/measure-text.ts';
import type { Limit, PlatformProfile, UnitId } from '../../../shared/platforms/platform-profile.ts';

const profile = (id: string) => findProfile(id) as PlatformProfile; // every id here is in the table
const limitOf = (unit: UnitId, value: number): Limit => ({
  unit,
  value,
  source: 'test',
  checkedAt: '2026-11-23',
  confidence: 'H',
});

const piece = fc.constantFrom(
  'Haus',
  'Grüße ',
  'ß',
  '…',
  '漢字',
  'שלום',
  'مرحبا',
  'नमस्ते',
  'กำ',
  '7',
  '.',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\t',
  'e\u0301',
  'u\u0308',
  'https://example.com/weg ',
  'example.com',
  '@anna@social.example ',
  '#Holz ',
  '😀',
  '👍🏽',
  '👨‍👩‍👧‍👦',
  '🇩🇪',
  '🇩',
  '1️⃣',
  '🙂‍↔️',
  '\ud83d',
  '\u200d',
  '\u0301',
  'か\u3099',
  '각',
  '\u1100\u1161',
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const boundaries = (text: string): Set<number> => {
  let at = 0;
  return new Set([0, ...listGraphemes(text).map((cluster) => (at += cluster.length))]);
};
const isInside = (text: string) => (range: TextRange) =>
  range.start >= 0 && range.start <= range.end && range.end <= text.length;

describe('counting graphemes', () => {
  it('counts and cuts as Intl.Segmenter does, whatever the mixture', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, budget) => {
        const clusters = listGraphemes(text);
        const { count, overAt } = countGraphemes(text, 0, text.length, budget);
        expect(count).toBe(clusters.length);
        expect(overAt).toBe(count > budget ? clusters.slice(0, budget).join('').length : null);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the start of the cluster at any index', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), (text, index) => {
        const starts = [...boundaries(text)].filter((start) => start <= Math.min(index, text.length));
        expect(graphemeStart(text, index)).toBe(Math.max(...starts));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('measuring a text', () => {
  it('keeps every range inside the text and begins what is over at a grapheme boundary, on every platform', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...profiles), fc.integer({ min: 1, max: 30 }), (text, base, budget) => {
        const max = base.text.max.map((limit) => ({ ...limit, value: budget }));
        const measured = measureText({ ...base, text: { ...base.text, max } }, text);
        const { counted, over, refused, links, mentions, hashtags } = measured;
        expect([...counted, ...over, ...refused, ...links, ...mentions, ...hashtags].every(isInside(text))).toBe(true);
        for (const found of [...links, ...mentions, ...hashtags])
          expect(text.slice(found.start, found.end)).toBe(found.text);
        const starts = boundaries(text);
        for (const range of over) expect(starts.has(range.start)).toBe(true);
        expect(over.length > 0).toBe(measured.measures.some((one) => one.remaining < 0));
      }),
      { numRuns: 1500 },
    );
  });

  it('lets what comes before the overflow pass', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom<UnitId>('x-weighted', 'mastodon', 'grapheme', 'utf8', 'codepoint', 'utf16', 'threads'),
        fc.integer({ min: 1, max: 40 }),
        (text, unit, budget) => {
          const [over] = measureText([limitOf(unit, budget)], text).over;
          fc.pre(over !== undefined && !/[./:@#]/.test(text));
          expect(measureText([limitOf(unit, budget)], text.slice(0, over?.start)).over).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts composed and decomposed text alike on X', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lengths = [text, text.normalize('NFC'), text.normalize('NFD')].map(
          (form) => measureText(profile('x'), form).length,
        );
        expect(new Set(lengths).size).toBe(1);
      }),
    );
  });

  it.each<UnitId>(['utf8', 'codepoint', 'utf16', 'unspecified'])('adds up piece by piece in %s', (unit) => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const length = (text: string) => measureText([limitOf(unit, 1)], text).length;
        // A surrogate pair that the join makes is one character, not two.
        fc.pre(!/[\ud800-\udbff]$/.test(one) || !/^[\udc00-\udfff]/.test(other));
        expect(length(one + other)).toBe(length(one) + length(other));
      }),
    );
  });

  it.each<UnitId>(['x-weighted', 'mastodon', 'grapheme', 'threads'])('adds up across a blank in %s', (unit) => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const length = (text: string) => measureText([limitOf(unit, 1)], text).length;
        fc.pre(!one.endsWith('\ud83d') && !/^[\u0301\u200d]/.test(other));
        expect(length(`${one} x ${other}`)).toBe(length(`${one} `) + length(`x ${other}`));
      }),
    );
  });

  it('marks what counts differently', () => {
    const counted = (id: string, text: string) =>
      measureText(profile(id), text).counted.map((one) => [one.kind, text.slice(one.start, one.end), one.counts]);
    expect(counted('x', 'Mehr: example.com 👨‍👩‍👧 漢字')).toEqual([
      ['link', 'example.com', 23],
      ['emoji', '👨‍👩‍👧', 2],
      ['wide', '漢字', 4],
    ]);
    expect(counted('mastodon', '@anna@social.example https://example.com')).toEqual([
      ['mention', '@anna@social.example', 5],
      ['link', 'https://example.com', 23],
    ]);
    expect(counted('threads', 'Hallo 😀')).toEqual([['emoji', '😀', 4]]);
    expect(counted('bluesky', 'Hallo 😀')).toEqual([]);
  });

  it('places entities in the text as typed, even if it is decomposed', () => {
    const text = 'Ko\u0308ln gru\u0308ßt #Du\u0308sseldorf auf example.com';
    const { hashtags, links } = measureText(profile('x'), text);
    expect([...hashtags, ...links].map((one) => text.slice(one.start, one.end))).toEqual([
      '#Du\u0308sseldorf',
      'example.com',
    ]);
  });

  it('begins an overflow before the address that no longer fits, not inside it', () => {
    const text = `${'a'.repeat(270)} https://example.com/a`;
    expect(measureText(profile('x'), text).over).toEqual([{ start: 271, end: text.length }]);
  });

  it('gives Bluesky two limits, of which bytes may be the tighter one', () => {
    const { measures, length, unit } = measureText(profile('bluesky'), '👨‍👩‍👧‍👦'.repeat(121));
    expect([length, unit]).toEqual([121, 'grapheme']);
    expect(measures.map((one) => [one.unit, one.remaining])).toEqual([
      ['grapheme', 179],
      ['utf8', -25],
    ]);
  });

  it('takes the caption limit as soon as there are pictures', () => {
    expect(measureText(profile('telegram'), 'a'.repeat(2000), { hasImages: true })).toMatchObject({
      limit: 1024,
      valid: false,
    });
    expect(measureText(profile('telegram'), 'a'.repeat(2000))).toMatchObject({ limit: 4096, valid: true });
  });

  it('does not count the mentions that X fills in for a reply', () => {
    expect(measureText(profile('x'), '@anna @bo Danke', { uncountedPrefix: 10 }).length).toBe(5);
  });

  it('follows the address length of the own server', () => {
    const own = {
      ...profile('mastodon'),
      text: {
        ...profile('mastodon').text,
        urlLength: { value: 30, source: 'server', checkedAt: '2026-11-23', confidence: 'M' as const },
      },
    };
    expect(measureText(own, 'https://example.com').length).toBe(30);
  });

  it('counts words and lines', () => {
    expect(measureText([limitOf('words', 3)], 'Ein Haus – aus Holz').measures[0]).toMatchObject({
      length: 4,
      over: { start: 15, end: 19 },
    });
    expect(measureText([limitOf('lines', 2)], 'a\nb\nc').measures[0]).toMatchObject({
      length: 3,
      over: { start: 4, end: 5 },
    });
  });
});
