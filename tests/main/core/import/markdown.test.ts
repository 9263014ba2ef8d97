import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToRichText } from '../../../../main/core/import/markdown.ts';
import { Notes } from '../../../../main/core/import/notes.ts';
import { asId } from '../../../../shared/ids.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { toMarkdown } from '../../../../shared/rich-text/to-markdown.ts';
import { richTextArbitrary } from '../../../fixtures/import/rich-text-arbitrary.ts';

function read(markdown: string): { readonly blocks: readonly Block[]; readonly codes: readonly string[] } {
  const notes = new Notes();
  const { blocks } = markdownToRichText(markdown, { notes });
  return { blocks, codes: notes.toList().map((note) => note.code) };
}

const text = (content: string) => ({ kind: 'text', text: content });

describe('Markdown as rich text', () => {
  it('reads marks, underline, links and line breaks', () => {
    const { blocks } = read('**fett** *schräg* <u>unter</u> ~~weg~~ `code` [Ziel](https://a.example)\\\nneu');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'fett', marks: ['bold'] },
          text(' '),
          { kind: 'text', text: 'schräg', marks: ['italic'] },
          text(' '),
          { kind: 'text', text: 'unter', marks: ['underline'] },
          text(' '),
          { kind: 'text', text: 'weg', marks: ['strike'] },
          text(' '),
          { kind: 'text', text: 'code', marks: ['code'] },
          text(' '),
          { kind: 'link', url: 'https://a.example', children: [text('Ziel')] },
          { kind: 'line-break' },
          text('neu'),
        ],
      },
    ]);
  });

  it('keeps the words of an address that is not allowed and says so', () => {
    const { blocks, codes } = read(
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](vbscript:x)',
    );
    expect(blocks).toEqual([{ kind: 'paragraph', children: [text('a b c d')] }]);
    expect(codes).toEqual(['unsafe-links']);
  });

  it('turns alerts into callouts, other quotes into quotes', () => {
    const { blocks } = read('> [!WARNING]\n> Heiß\n\n> Zitat\n>\n> weiter');
    expect(blocks).toEqual([
      { kind: 'callout', tone: 'warning', children: [text('Heiß')] },
      { kind: 'quote', children: [text('Zitat')] },
      { kind: 'quote', children: [text('weiter')] },
    ]);
  });

  it('raises list items below the third level and counts them', () => {
    const notes = new Notes();
    const { blocks } = markdownToRichText('- 1\n  - 2\n    - 3\n      - 4\n        - 5', { notes });
    const [list] = blocks;
    const third = list?.kind === 'list' ? list.items[0]?.nested?.items[0]?.nested : undefined;
    expect(third?.items.map((item) => item.children)).toEqual([[text('3')], [text('4')], [text('5')]]);
    expect(notes.toList()).toEqual([{ code: 'list-depth', params: { count: 2 } }]);
  });

  it('moves footnotes behind a divider, numbered by their first mention', () => {
    const { blocks } = read('Erst[^b] dann[^a].\n\n[^a]: Zweite\n[^b]: Erste **Note**');
    expect(blocks.slice(1)).toEqual([
      { kind: 'divider' },
      { kind: 'paragraph', children: [text('[1] Erste '), { kind: 'text', text: 'Note', marks: ['bold'] }] },
      { kind: 'paragraph', children: [text('[2] Zweite')] },
    ]);
  });

  it('cleans HTML blocks and drops scripts with a note', () => {
    const { blocks, codes } = read('<div onclick="x()">Hallo <b>Du</b><script>alert(1)</script></div>\n\nText');
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      children: [text('Hallo '), { kind: 'text', text: 'Du', marks: ['bold'] }],
    });
    expect(codes).toEqual(['event-handlers', 'scripts-removed']);
  });

  it('loads no picture by itself and takes those it is given', () => {
    const markdown = '![Alt](bild.png)\n*Bildzeile*';
    expect(read(markdown).blocks).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Bildzeile', marks: ['italic'] }] },
    ]);
    const { blocks } = markdownToRichText(markdown, { image: (source) => asId('media', source.replace('.png', '')) });
    expect(blocks).toEqual([{ kind: 'image', mediaId: 'bild', alt: 'Alt', caption: 'Bildzeile', decorative: false }]);
  });

  it.each([
    ['quotes', '>'.repeat(5_000)],
    ['bullets', '- '.repeat(5_000)],
    ['brackets', '['.repeat(5_000)],
  ])('refuses %s that nest without end', (_, markdown) => {
    expect(() => markdownToRichText(markdown)).toThrow(/IMPORT_REFUSED.*too-deep/);
  });

  it('reads back what is written, for everything both sides know', () => {
    const image = (source: string) => asId('media', source);
    fc.assert(
      fc.property(richTextArbitrary, (richText) => {
        expect(markdownToRichText(toMarkdown(richText), { image })).toEqual(richText);
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text without throwing anything but a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (markdown) => {
        const { blocks } = markdownToRichText(markdown);
        expect(JSON.stringify(blocks).isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
