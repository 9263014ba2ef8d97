import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToRichText } from '../../../../main/core/import/html.ts';
import { Notes } from '../../../../main/core/import/notes.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { toHtml } from '../../../../shared/rich-text/to-html.ts';
import { googleClipboard, wordClipboard } from '../../../fixtures/import/web-page.ts';

function read(html: string): { readonly blocks: readonly Block[]; readonly notes: Record<string, unknown> } {
  const notes = new Notes();
  const { blocks } = htmlToRichText(html, { notes });
  return { blocks, notes: Object.fromEntries(notes.toList().map((note) => [note.code, note.params['count'] ?? true])) };
}

const text = (content: string) => ({ kind: 'text', text: content });
const paragraph = (content: string) => ({ kind: 'paragraph', children: [text(content)] });

describe('HTML as rich text', () => {
  it('reads a list from the Word clipboard by its styles, without the typed numbers', () => {
    const { blocks, notes } = read(wordClipboard);
    expect(blocks[0]).toEqual({ kind: 'heading', level: 1, children: [text('Aushang')] });
    expect(blocks[2]).toEqual({
      kind: 'list',
      listKind: 'number',
      items: [
        {
          children: [text('Tisch')],
          nested: { kind: 'list', listKind: 'number', items: [{ children: [text('Decke')] }] },
        },
        { children: [text('Stuhl')] },
      ],
    });
    expect(notes).toMatchObject({ colours: 1 });
  });

  it('reads marks from the Google Docs clipboard by style and unwraps its redirects', () => {
    const { blocks } = read(googleClipboard);
    expect(blocks[0]).toEqual({ kind: 'heading', level: 2, children: [text('Plan')] });
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'Fett', marks: ['bold'] },
        text(' und '),
        { kind: 'text', text: 'schräg', marks: ['italic'] },
        text(' und '),
        { kind: 'link', url: 'https://plan.example/a', children: [text('Verweis')] },
      ],
    });
    expect(blocks[2]).toMatchObject({
      kind: 'list',
      items: [{ children: [text('Eins')], nested: { items: [{ children: [text('Innen')] }] } }],
    });
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt&colon;alert(1)',
    'vbscript:x',
    'data:text/html,<script>x</script>',
    'file:///etc/passwd',
    'smb://server/share',
    'kanalwerk://open',
  ])('keeps only the words of a link to %j', (href) => {
    const { blocks, notes } = read(`<p><a href="${href}">Ziel</a></p>`);
    expect(blocks).toEqual([paragraph('Ziel')]);
    expect(notes).toEqual({ 'unsafe-links': 1 });
  });

  it('drops scripts, frames, forms, hidden parts and handlers, each with its count', () => {
    const { blocks, notes } = read(
      '<p onclick="x()">Text<script>x()</script></p><iframe src="https://x.example"></iframe><form><input><button>Los</button></form><p hidden>weg</p><math><mi>a</mi></math>',
    );
    expect(blocks).toEqual([paragraph('Text')]);
    expect(notes).toEqual({
      'event-handlers': 1,
      'scripts-removed': 1,
      'media-removed': 1,
      'forms-removed': 1,
      'hidden-removed': 1,
      formulas: 1,
    });
  });

  it('never names a foreign picture, and drops tracking pixels without a word', () => {
    const { blocks, notes } = read(
      '<p>A<img src="https://x.example/a.jpg" alt="B"><img src="//x.example/p.gif" width=1 height=1><img src="file:///etc/passwd"></p>',
    );
    expect(blocks).toEqual([paragraph('A')]);
    expect(notes).toEqual({ 'external-images': 1, 'missing-images': 1 });
  });

  it('splits merged cells and keeps every row as wide as the table', () => {
    const { blocks, notes } = read(
      '<table><tr><th colspan=2>Kopf</th></tr><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    );
    const [table] = blocks;
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.cells.map((cell) => cell.children)) : [];
    expect(rows).toEqual([
      [[text('Kopf')], []],
      [[text('a')], [text('b')]],
      [[], [text('c')]],
    ]);
    expect(notes).toEqual({ 'merged-cells': 2 });
  });

  it('unfolds tables that only lay out a mail', () => {
    const { blocks, notes } = read(
      '<table><tr><td><table><tr><td><h2>Hallo</h2><p>Text</p></td></tr></table></td></tr></table>',
    );
    expect(blocks).toEqual([{ kind: 'heading', level: 2, children: [text('Hallo')] }, paragraph('Text')]);
    expect(notes).toEqual({ 'layout-tables': 2 });
  });

  it('reads check lists of any origin', () => {
    const list = { kind: 'list', listKind: 'check', items: [{ children: [text('a')], checked: true }] };
    expect(read('<ul><li><input type="checkbox" checked> a</li></ul>').blocks).toEqual([list]);
    expect(read('<ul><li role="checkbox" aria-checked="true">a</li></ul>').blocks).toEqual([list]);
    expect(read('<p><input type="checkbox" checked="checked"> a</p>').blocks).toEqual([list]);
  });

  it('keeps "m²" apart from "m2"', () => {
    expect(read('<p>12 m<sup>2</sup></p>').blocks).toEqual([paragraph('12 m²')]);
  });

  it('keeps all text: no word of any mixture of tags is lost or doubled', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'a',
      'ul',
      'li',
      'blockquote',
      'h2',
      'span',
      'em',
      'section',
      'td',
      'x-y',
    );
    const html = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.integer({ min: 0, max: 999 }).map((n) => ` w${n} `),
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 3 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(html, (source) => {
        const wordsOf = (from: string) => (from.match(/w\d+/g) ?? []).toSorted();
        expect(wordsOf(JSON.stringify(htmlToRichText(source)))).toEqual(wordsOf(source));
      }),
      { numRuns: 500 },
    );
  });

  it('takes any bytes for HTML without throwing, and gives nothing that could act', () => {
    const fragment = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '<script>',
      '<svg onload=x>',
      '<a href=javascript:x>',
      '<![CDATA[',
      '<!--',
      '&#x0;',
      '<table>',
      '</p>',
      '<style>',
      'x',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), (parts) => {
        const html = toHtml(htmlToRichText(parts.join('')));
        expect(html).not.toMatch(/<script|<svg|onload=|href="javascript/i);
      }),
      { numRuns: 500 },
    );
  });
});
