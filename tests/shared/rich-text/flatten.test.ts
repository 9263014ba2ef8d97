import { describe, expect, it } from 'vitest';
import type { Formatting } from '../../../shared/platforms/platform-profile.ts';
import { flatten } from '../../../shared/rich-text/flatten.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { toPasteText } from '../../../shared/rich-text/to-paste-text.ts';
import {
  bold,
  checklist,
  code,
  divider,
  doc,
  h2,
  image,
  italic,
  li,
  link,
  p,
  partBreak,
  quote,
  strike,
  table,
  ul,
  withPassages,
} from '../../builders/rich-text.ts';

const plain: Formatting = { blocks: [], marks: [], namedLinks: false, notation: 'none' };
const everything = withPassages(
  doc(
    h2('Kopf'),
    p(
      'Ein ',
      bold('Wort'),
      ' und ',
      link('https://a.example/b', 'ein Link'),
      ', ',
      link('https://www.a.example/', 'a.example'),
      ', ',
      link('mailto:a@b.example', 'a@b.example'),
    ),
    ul('a', li('b', { nested: ul('c') })),
    checklist(li('da', { checked: true }), li('offen')),
    table(['Tag', 'Vormittag', 'Nachmittag'], ['Mo', '9–12', ''], ['Di', '9–12', '14–18']),
    table(['Preis', 'Euro'], ['Öl', '14']),
    quote('Zitat'),
    image('m', 'Bild'),
    divider(),
    code('a\nb'),
  ),
);

describe('flatten', () => {
  it('turns everything into lines on a platform that shows plain text', () => {
    expect(plainText(flatten(everything, plain))).toBe(
      'Kopf\n\nEin Wort und ein Link (https://a.example/b), https://www.a.example/, a@b.example\n\n• a\n• b\n  – c\n\n✓ da\n☐ offen\n\nMo: Vormittag 9–12\nDi: Vormittag 9–12, Nachmittag 14–18\n\nÖl: 14\n\nZitat\n\na\nb',
    );
  });

  it('leaves alone what the platform shows', () => {
    const all: Formatting = {
      blocks: ['heading', 'quote', 'list', 'check-list', 'table', 'image', 'divider', 'callout', 'code'],
      marks: ['bold', 'italic', 'underline', 'strike', 'code'],
      namedLinks: true,
      notation: 'html',
    };
    expect(flatten(everything, all)).toEqual(everything);
  });

  it('is done after one pass, and keeps passages and part breaks', () => {
    const flat = flatten({ blocks: [...everything.blocks, partBreak(), p('Ende')] }, plain);
    expect(flatten(flat, plain)).toEqual(flat);
    expect(flat.blocks[0]?.passage).toBe('p1');
    expect(flat.blocks.at(-2)?.kind).toBe('part-break');
  });

  it('makes headings bold where bold is all there is', () => {
    expect(flatten(doc(h2('Kopf')), { ...plain, marks: ['bold'] })).toEqual(doc(p(bold('Kopf'))));
  });

  it('drops addresses that are not safe', () => {
    expect(flatten(doc(p(link('javascript:x', 'Klick'))), { ...plain, namedLinks: true })).toEqual(doc(p('Klick')));
  });
});

describe('toPasteText', () => {
  const text = doc(p('Ein ', bold('fettes '), italic('Wort'), ' ', strike('weg')), ul('a'), quote('Z'));

  it('is the plain text where there is no notation', () => {
    expect(toPasteText(everything, plain)).toBe(plainText(flatten(everything, plain)));
  });

  it('writes the signs of WhatsApp and YouTube', () => {
    expect(
      toPasteText(text, {
        blocks: ['list', 'quote'],
        marks: ['bold', 'italic', 'strike'],
        namedLinks: false,
        notation: 'whatsapp',
      }),
    ).toBe('Ein *fettes* _Wort_ ~weg~\n\n- a\n\n> Z');
    expect(toPasteText(text, { blocks: [], marks: ['bold', 'strike'], namedLinks: false, notation: 'youtube' })).toBe(
      'Ein *fettes* Wort -weg-\n\n• a\n\nZ',
    );
  });

  it('writes inline tags where only they exist, and pages of HTML elsewhere', () => {
    const telegram: Formatting = { blocks: ['quote'], marks: ['bold'], namedLinks: true, notation: 'html' };
    expect(toPasteText(doc(p('a < b\n', link('https://a.example', 'x')), quote('Z')), telegram)).toBe(
      'a &lt; b\n<a href="https://a.example">x</a>\n\n<blockquote>Z</blockquote>',
    );
    expect(toPasteText(text, { ...telegram, blocks: ['list'] })).toContain('<ul>\n<li>a</li>\n</ul>');
  });

  it('writes Markdown', () => {
    expect(
      toPasteText(text, {
        blocks: ['list', 'quote'],
        marks: ['bold', 'italic', 'strike'],
        namedLinks: true,
        notation: 'markdown',
      }),
    ).toBe('Ein **fettes** *Wort* ~~weg~~\n\n- a\n\n> Z');
  });
});
