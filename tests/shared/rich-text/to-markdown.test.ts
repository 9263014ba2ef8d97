import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../shared/rich-text/to-markdown.ts';
import {
  bold,
  callout,
  checklist,
  code,
  doc,
  h2,
  image,
  italic,
  li,
  link,
  mono,
  ol,
  p,
  quote,
  strike,
  table,
  ul,
  underline,
} from '../../builders/rich-text.ts';

describe('toMarkdown', () => {
  it('writes headings, marks and links', () => {
    const text = doc(
      h2('Kopf'),
      p(
        'Ein ',
        bold('Wort'),
        ', ',
        italic('schief'),
        ', ',
        strike('weg'),
        ', ',
        underline('unter'),
        ', ',
        mono('a`b'),
        ' ',
        link('https://a.example/x(1)', 'Link'),
      ),
    );
    expect(toMarkdown(text)).toBe(
      '## Kopf\n\nEin **Wort**, *schief*, ~~weg~~, <u>unter</u>, `` a`b `` [Link](<https://a.example/x(1)>)',
    );
  });

  it('nests lists and ticks boxes', () => {
    const text = doc(
      ul('a', li('b', { nested: ol('b1', 'b2') })),
      ol('eins'),
      checklist(li('da', { checked: true }), li('offen')),
    );
    expect(toMarkdown(text)).toBe('- a\n- b\n  1. b1\n  2. b2\n\n1. eins\n\n- [x] da\n- [ ] offen');
  });

  it('keeps two lists of one kind apart', () => {
    expect(toMarkdown(doc(ul('a'), ul('b')))).toBe('- a\n\n<!-- -->\n\n- b');
  });

  it('writes tables, with bars escaped', () => {
    expect(toMarkdown(doc(table(['Tag', 'Zeit'], ['Mo|Di', '9'])))).toBe(
      '| Tag | Zeit |\n| --- | --- |\n| Mo\\|Di | 9 |',
    );
  });

  it('writes quotes, notes, pictures and code of any content', () => {
    const text = doc(quote('a\nb'), callout('Achtung'), image('m1', 'Ein [Bild]', 'Unter'), code('```\nx', 'js'));
    expect(toMarkdown(text, { imageSource: () => 'bild 1.jpg' })).toBe(
      '> a\\\n> b\n\n> [!NOTE]\n> Achtung\n\n![Ein \\[Bild\\]](<bild 1.jpg>)\n*Unter*\n\n````js\n```\nx\n````',
    );
  });

  it('escapes what would read as Markdown, and leaves addresses alone', () => {
    const text = doc(
      p('1. kein *Punkt*'),
      p('# keine Überschrift <b>'),
      p('snake_case _so_ https://a.example/x_y_z*'),
      p('- kein Punkt'),
    );
    expect(toMarkdown(text)).toBe(
      '1\\. kein \\*Punkt\\*\n\n\\# keine Überschrift \\<b>\n\nsnake_case \\_so\\_ https://a.example/x_y_z*\n\n\\- kein Punkt',
    );
  });

  it('escapes tildes that would strike words through, and leaves the others', () => {
    expect(toMarkdown(doc(p('~100 bis ~200, ~so~ und ~~so~~')))).toBe('~100 bis ~200, ~so\\~ und \\~\\~so\\~\\~');
  });

  it('lets no line of hyphens become a divider', () => {
    expect(toMarkdown(doc(p('---'), p('-- --'), p('- - -'), p('--')))).toBe('\\---\n\n\\-- --\n\n\\- - -\n\n--');
  });

  it('changes words, but neither code nor addresses, for readers with more syntax; and ends lines as they want', () => {
    const text = doc(p('a|b', mono('c|d'), link('https://a.example/e|f', 'g|h'), '\ni|j'), table(['k|l', 'm\nn']));
    expect(toMarkdown(text, { words: (words) => words.replaceAll('|', '&#124;'), lineBreak: '<br />\n' })).toBe(
      'a&#124;b`c|d`[g&#124;h](https://a.example/e|f)<br />\ni&#124;j\n\n| k&#124;l | m n |\n| --- | --- |',
    );
  });

  it('keeps blanks outside the marks, where Markdown wants them', () => {
    expect(toMarkdown(doc(p('a', bold(' fett '), 'b')))).toBe('a **fett** b');
  });

  it('keeps the words of a link whose address is not safe', () => {
    expect(toMarkdown(doc(p(link('javascript:alert(1)', 'Klick'))))).toBe('Klick');
  });
});
