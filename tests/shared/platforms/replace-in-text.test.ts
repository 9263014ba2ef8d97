import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceInText } from '../../../shared/platforms/replace-in-text.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { bold, doc, h2, image, link, ol, p, quote, ul } from '../../builders/rich-text.ts';

const words = fc.constantFrom('Dach', 'ein Haus', 'Grüße', '', 'a\nb', '😀');
const inlineBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(words, words, words).map(([a, b, c]) => p(a, bold(b), c)),
  fc.tuple(words, words).map(([a, b]) => p(a, ' ', link('https://example.com/', `${b}x`))),
  words.map((a) => h2(a)),
  words.map((a) => quote(a)),
);

const splice = (text: string, start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);

describe('replacing in a text', () => {
  it('changes the plain text exactly there, across blocks, marks and links', () => {
    fc.assert(
      fc.property(
        fc.array(inlineBlock, { minLength: 1, maxLength: 4 }),
        fc.nat(60),
        fc.nat(20),
        words,
        (blocks, from, length, by) => {
          const body = doc(...blocks);
          const text = plainText(body);
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          // Between two blocks there is nothing that words could be put into.
          fc.pre(
            start < end &&
              !/^\n*$/.test(text.slice(start, end)) &&
              text.slice(start - 1, start + 1) !== '\n\n' &&
              text.slice(end - 1, end + 1) !== '\n\n',
          );
          expect(plainText(replaceInText(body, start, end, by))).toBe(splice(text, start, end, by));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps marks and links around the place', () => {
    const body = doc(p('Das ', bold('neue Dach'), ' auf ', link('https://example.com/a', 'dieser Seite')));
    expect(replaceInText(body, 4, 8, 'alte')).toEqual(
      doc(p('Das ', bold('alte'), bold(' Dach'), ' auf ', link('https://example.com/a', 'dieser Seite'))),
    );
    expect(plainText(replaceInText(body, 18, 24, 'jener'))).toBe('Das neue Dach auf jener Seite');
    expect(JSON.stringify(replaceInText(body, 18, 24, 'jener'))).toContain('"url":"https://example.com/a"');
  });

  it('reaches list items behind their markers, nested ones too', () => {
    const list = doc(p('Neu:'), ul('eins', { children: [{ kind: 'text', text: 'zwei' }], nested: ol('drei', 'vier') }));
    const text = plainText(list);
    for (const word of ['eins', 'zwei', 'drei', 'vier']) {
      const start = text.indexOf(word);
      expect(plainText(replaceInText(list, start, start + word.length, 'neu'))).toBe(text.replace(word, 'neu'));
    }
  });

  it('leaves pictures between joined paragraphs alone', () => {
    const body = doc(p('eins'), image('bild', 'Ein Dach'), p('zwei'));
    const changed = replaceInText(body, 2, 8, '');
    expect(changed.blocks.map((block) => block.kind)).toEqual(['paragraph', 'image']);
    expect(plainText(changed)).toBe('eiei');
  });
});
