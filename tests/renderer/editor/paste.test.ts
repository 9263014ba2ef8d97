import { describe, expect, test } from 'vitest';
import { masterCapabilities, variantCapabilities } from '../../../renderer/editor/capabilities.ts';
import { htmlToRichText } from '../../../renderer/editor/plugins/paste/html-to-rich-text.ts';
import { restrictBlocks } from '../../../renderer/editor/plugins/paste/restrict-text.ts';
import { asId } from '../../../shared/ids.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';

const p = (text: string): object => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });

describe('pasted HTML becomes rich text and nothing else', () => {
  test('scripts, styles, classes and foreign pictures are gone, the words stay', () => {
    const { blocks, droppedImages } = htmlToRichText(
      '<style>p{}</style><p class="x" style="color:red" onclick="a()">Ein Satz<script>alert(1)</script>.</p><img src="https://t.example/x.gif"><iframe src="x"></iframe>',
    );
    expect(blocks).toEqual([p('Ein Satz.')]);
    expect(droppedImages).toBe(1);
  });

  test('addresses other than http, https and mailto leave only their words', () => {
    const { blocks } = htmlToRichText(
      '<p><a href="javascript:alert(1)">böse</a> <a href="https://gut.example/">gut</a> <a href=" JaVa\nScript:x">auch böse</a></p>',
    );
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'böse ' },
          { kind: 'link', url: 'https://gut.example/', children: [{ kind: 'text', text: 'gut' }] },
          { kind: 'text', text: ' auch böse' },
        ],
      },
    ]);
  });

  test('Google Docs: the bold wrapper is not bold, marks come from styles', () => {
    const { blocks } = htmlToRichText(
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">ganz </span><span style="font-weight:700">fett</span></p></b>',
    );
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'ganz ' },
          { kind: 'text', text: 'fett', marks: ['bold'] },
        ],
      },
    ]);
  });

  test('Word: paragraphs that are list items become a nested list without their drawn markers', () => {
    const item = (level: number, marker: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}</span>${text}<o:p></o:p></p>`;
    const { blocks } = htmlToRichText(item(1, '1.', 'eins') + item(2, 'a)', 'tiefer') + item(1, '2.', 'zwei'));
    expect(blocks).toEqual([
      {
        kind: 'list',
        listKind: 'number',
        items: [
          {
            children: [{ kind: 'text', text: 'eins' }],
            nested: { kind: 'list', listKind: 'number', items: [{ children: [{ kind: 'text', text: 'tiefer' }] }] },
          },
          { children: [{ kind: 'text', text: 'zwei' }] },
        ],
      },
    ]);
  });

  test('headings, quotes, code, dividers and tables keep their kind', () => {
    const { blocks } = htmlToRichText(
      '<h2>Titel</h2><blockquote><p>Wort</p></blockquote><pre>a\n  b</pre><hr><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'quote', 'code', 'divider', 'table']);
    expect(blocks[2]).toMatchObject({ text: 'a\n  b' });
    expect(blocks[4]).toMatchObject({
      rows: [{ cells: [{ header: true }, { header: true }] }, { cells: [{ header: false }, {}] }],
    });
  });

  test('a picture that comes along inside the page waits for the media store', () => {
    const { blocks } = htmlToRichText('<p>a<img src="data:image/png;base64,AAAA" alt="Kran">b</p>');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'pending-image', 'paragraph']);
  });
});

describe('a text takes only what it may hold', () => {
  const plain = variantCapabilities({ blocks: [], marks: [], namedLinks: false, notation: 'none' }, false);

  test('a platform of plain text gets lines and addresses', () => {
    const { blocks, changed } = restrictBlocks(
      htmlToRichText('<h2>Titel</h2><ul><li><b>eins</b></li></ul>').blocks as never,
      plain,
    );
    expect(changed).toBe(true);
    expect(plainText({ blocks })).toBe('Titel\n\n• eins');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('passages of another text never come along', () => {
    const { blocks } = restrictBlocks(
      [{ kind: 'paragraph', children: [], passage: asId('passage', 'p1') }],
      masterCapabilities,
    );
    expect(blocks[0]).not.toHaveProperty('passage');
  });
});
