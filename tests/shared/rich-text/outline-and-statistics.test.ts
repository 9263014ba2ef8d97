import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockWordCounter } from '../../../shared/rich-text/block-word-counter.ts';
import { countWords, readingMinutes } from '../../../shared/rich-text/count-words.ts';
import { bodyFingerprint } from '../../../shared/rich-text/fingerprint.ts';
import { headings, outline } from '../../../shared/rich-text/outline.ts';
import { sliceInlines } from '../../../shared/rich-text/slice-inlines.ts';
import { textStatistics } from '../../../shared/rich-text/text-statistics.ts';
import { arbitraryRichText } from '../../builders/arbitrary-rich-text.ts';
import { bold, doc, h1, h2, h3, image, link, ol, p, ul, withPassages } from '../../builders/rich-text.ts';

describe('outline', () => {
  const text = withPassages(doc(h2('A'), h3('A1'), p('x'), h2(' '), h1('B'), h3('B1'), h2('B2')));

  it('lists headings that have words', () => {
    expect(headings(text).map((one) => [one.block, one.level, one.text, one.passage])).toEqual([
      [0, 2, 'A', 'p1'],
      [1, 3, 'A1', 'p2'],
      [4, 1, 'B', 'p5'],
      [5, 3, 'B1', 'p6'],
      [6, 2, 'B2', 'p7'],
    ]);
  });

  it('nests them, skipped levels too', () => {
    const tree = outline(text).map((one) => [one.text, one.children.map((child) => child.text)]);
    expect(tree).toEqual([
      ['A', ['A1']],
      ['B', ['B1', 'B2']],
    ]);
  });
});

describe('text statistics', () => {
  it('count words as people do', () => {
    expect(countWords('Das 3D-Modell kostet 1.200 € – und zwar „sofort“ 👍', 'de')).toBe(8);
    expect(countWords('It’s the U.S. market, isn’t it?', 'en')).toBe(6);
    expect(countWords('', 'de')).toBe(0);
  });

  it('give minutes by language, never 0 for a text', () => {
    expect([
      readingMinutes(0, 'de'),
      readingMinutes(1, 'de'),
      readingMinutes(360, 'de'),
      readingMinutes(361, 'de'),
    ]).toEqual([0, 1, 2, 3]);
    expect(readingMinutes(460, 'en')).toBe(2);
  });

  it('count what is in a text, without list markers', () => {
    const text = doc(
      h2('Kopf'),
      p('Ein Satz. Am 3. Mai ', link('https://a.example', 'noch einer'), '.'),
      ol('eins', 'zwei'),
      image('m'),
      p('👩‍👩‍👧'),
    );
    expect(textStatistics(text, 'de')).toMatchObject({
      words: 10,
      sentences: 6,
      paragraphs: 2,
      headings: 1,
      images: 1,
      links: 1,
      readingMinutes: 1,
    });
    expect(textStatistics(doc(p('👩‍👩‍👧')), 'de').characters).toBe(1);
  });
});

describe('a counter that remembers blocks', () => {
  it('counts what the statistics count, in every state of a text', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRichText, { minLength: 1, maxLength: 5 }), (states) => {
        const count = blockWordCounter('de');
        for (const state of states) expect(count(state)).toBe(textStatistics(state, 'de').words);
      }),
    );
  });
});

describe('bodyFingerprint', () => {
  it('is the same however runs are cut, properties ordered and passages named', () => {
    const one = doc(p('Ein ', bold('Wort')), ul('a'));
    const cut = {
      blocks: [
        {
          children: [
            { text: 'Ei', kind: 'text' as const, marks: [] },
            { kind: 'text' as const, text: 'n ' },
            bold('Wo'),
            bold('rt'),
            bold(''),
          ],
          kind: 'paragraph' as const,
        },
        ul('a'),
      ],
    };
    expect(bodyFingerprint(cut)).toBe(bodyFingerprint(one));
    expect(bodyFingerprint(withPassages(one))).toBe(bodyFingerprint(one));
  });

  it('differs when text, marks or order differ', () => {
    const all = [
      doc(p('a'), p('b')),
      doc(p('b'), p('a')),
      doc(p('ab')),
      doc(p(bold('a')), p('b')),
      doc(h2('a'), p('b')),
    ];
    expect(new Set(all.map(bodyFingerprint)).size).toBe(all.length);
  });
});

describe('sliceInlines', () => {
  it('cuts through marks, links and line breaks', () => {
    const block = p('ab', bold('cd'), '\n', link('https://a.example', 'efg'));
    const children = 'children' in block ? block.children : [];
    expect(sliceInlines(children, 1, 7)).toEqual([
      { kind: 'text', text: 'b' },
      bold('cd'),
      { kind: 'line-break' },
      link('https://a.example', 'ef'),
    ]);
    expect(sliceInlines(children, 3, 3)).toEqual([]);
  });
});
