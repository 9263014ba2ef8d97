import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIntoParts, type SplitOptions } from '../../../shared/adaptation/split-into-parts.ts';
import { inlineText } from '../../../shared/rich-text/inline-text.ts';
import { joinParts, splitParts } from '../../../shared/rich-text/parts.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { bold, doc, h2, link, ol, p, ul } from '../../builders/rich-text.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });
const graphemes = (text: string) => [...segmenter.segment(text)].length;
const options = (limit: number, more: Partial<SplitOptions> = {}): SplitOptions => ({
  measure: graphemes,
  limit,
  numbering: 'none',
  language: 'de',
  ...more,
});
const texts = (parts: readonly RichText[]) => parts.map((part) => plainText(part));
const packed = (text: string) => text.replace(/\s+/gu, '');

describe('splitIntoParts', () => {
  it('leaves a text that fits as it is', () => {
    const text = doc(p('Ein kurzer Satz.'), p('Noch einer.'));
    expect(splitIntoParts(text, options(100, { numbering: 'slash' }))).toEqual([text]);
  });

  it('breaks between paragraphs before it breaks a paragraph', () => {
    const text = doc(p('Erster Absatz mit zwei Sätzen. Das ist der zweite.'), p('Zweiter Absatz mit einem Satz.'));
    expect(texts(splitIntoParts(text, options(60)))).toEqual([
      'Erster Absatz mit zwei Sätzen. Das ist der zweite.',
      'Zweiter Absatz mit einem Satz.',
    ]);
  });

  it('breaks between sentences before it breaks a sentence', () => {
    const text = doc(p('Die Fassade braucht Pflege. Am 3. Mai beginnt z. B. der Anstrich. Danach ruht sie.'));
    expect(texts(splitIntoParts(text, options(60)))).toEqual([
      'Die Fassade braucht Pflege.',
      'Am 3. Mai beginnt z. B. der Anstrich. Danach ruht sie.',
    ]);
  });

  it('breaks a long sentence between words and leaves no word alone', () => {
    const text = doc(p('eins zwei drei vier fünf sechs sieben acht neun zehn elf'));
    const parts = texts(splitIntoParts(text, options(52)));
    expect(parts).toHaveLength(2);
    expect(parts[1]?.split(' ').length).toBeGreaterThan(2);
  });

  it('keeps addresses, mentions and hashtags whole', () => {
    const url = 'https://holzwerk.example/fassade/pflege?saison=herbst';
    const text = doc(p(`Mehr dazu steht unter ${url} und bei @holzwerk@bau.example oder mit #Fassadenpflege im Netz.`));
    const parts = texts(splitIntoParts(text, options(60)));
    for (const whole of [url, '@holzwerk@bau.example', '#Fassadenpflege']) {
      expect(parts.filter((part) => part.includes(whole))).toHaveLength(1);
    }
  });

  it('counts the numbering and renews it when the text is split again', () => {
    const sentence = 'Dieser Satz hat eine gewisse Länge und einen Punkt. ';
    const first = splitIntoParts(doc(p(sentence.repeat(30))), options(80, { numbering: 'brackets' }));
    expect(first.length).toBeGreaterThan(9);
    expect(texts(first)[0]).toMatch(new RegExp(`\\(1/${first.length}\\)$`, 'u'));
    for (const part of texts(first)) expect(graphemes(part)).toBeLessThanOrEqual(80);
    expect(splitIntoParts(joinParts(first), options(80, { numbering: 'brackets' }))).toEqual(first);
  });

  it('keeps a heading with the text under it', () => {
    const text = doc(
      p('Ein Absatz, der den ersten Teil fast füllt.'),
      h2('Überschrift'),
      p('Der Text, der unter ihr steht.'),
    );
    expect(texts(splitIntoParts(text, options(60)))[1]).toMatch(/^Überschrift/u);
  });

  it('goes on counting a numbered list in the next part', () => {
    const list = ol(...Array.from({ length: 6 }, (_, index) => `Punkt mit Worten Nummer ${index + 1}`));
    const parts = texts(splitIntoParts(doc(list), options(90)));
    expect(parts.join('\n')).toContain('6. Punkt mit Worten Nummer 6');
  });

  it('keeps marks and links of what it cuts', () => {
    const text = doc(
      p(
        'Der erste Satz ist lang genug. ',
        bold('Fett ist der zweite.'),
        ' Der dritte hat ',
        link('https://a.example', 'Worte'),
        '.',
      ),
    );
    const blocks = splitIntoParts(text, options(32)).flatMap((part) => part.blocks);
    expect(blocks).toContainEqual(p(bold('Fett ist der zweite.')));
    expect(blocks).toContainEqual(p('Der dritte hat ', link('https://a.example', 'Worte'), '.'));
  });

  it('splits Chinese text, which has no blanks', () => {
    const text = doc(p('我们需要在冬天之前保护木制外墙。'.repeat(8)));
    for (const part of texts(splitIntoParts(text, options(40)))) expect(graphemes(part)).toBeLessThanOrEqual(40);
  });
});

const word = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[a-zäöüß]{1,12}$/u) },
  { weight: 1, arbitrary: fc.constantFrom('👩‍👩‍👧‍👦', '🇩🇪', '木制外墙需要维护', '¿Qué?', 'z. B.', '12,5 %', '„Ja!“') },
  { weight: 1, arbitrary: fc.stringMatching(/^https:\/\/[a-z]{3,8}\.example\/[a-z0-9?=&.-]{0,20}[a-z]$/u) },
  { weight: 1, arbitrary: fc.stringMatching(/^[@#][a-z]{2,15}$/u) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{60,120}$/u) },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}. `);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => p(sentences.join('').trim()));
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
      .map((items) => ul(...items.map((item) => item.join(' ')))),
  },
  { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => h2(words.join(' '))) },
);
const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => doc(...blocks));

describe('splitIntoParts, on any text', () => {
  it('makes parts that fit and lose nothing', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 500 }), (richText, limit) => {
        const parts = splitIntoParts(richText, options(limit));
        for (const part of texts(parts)) expect(graphemes(part)).toBeLessThanOrEqual(limit);
        expect(packed(plainText(joinParts(parts)))).toBe(packed(plainText(richText)));
      }),
      { numRuns: 120 },
    );
  });

  it('changes nothing when it splits its own result again', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 80, max: 400 }),
        fc.constantFrom('none' as const, 'slash' as const, 'brackets' as const),
        (richText, limit, numbering) => {
          const parts = splitIntoParts(richText, options(limit, { numbering }));
          const again = splitIntoParts(joinParts(parts), options(limit, { numbering }));
          expect(again).toEqual(parts);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('never cuts an address, a mention or a hashtag', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (richText, limit) => {
        const whole = plainText(richText).match(/https:\/\/\S+|[@#]\S+/gu) ?? [];
        const found = texts(splitIntoParts(richText, options(limit))).flatMap(
          (part) => part.match(/https:\/\/\S+|[@#]\S+/gu) ?? [],
        );
        expect(found).toEqual(whole);
      }),
      { numRuns: 80 },
    );
  });
});

describe('splitParts', () => {
  it('is the reverse of joinParts', () => {
    const parts = [doc(p('a')), doc(), doc(p('b'), p('c'))];
    expect(splitParts(joinParts(parts))).toEqual(parts);
    expect(inlineText([])).toBe('');
  });
});
