import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../shared/rich-text/from-plain-text.ts';
import { textRuns } from '../../../shared/rich-text/inline-text.ts';
import { blockAt, plainText, plainTextMap } from '../../../shared/rich-text/plain-text.ts';
import {
  bold,
  callout,
  checklist,
  code,
  divider,
  doc,
  h2,
  image,
  li,
  link,
  ol,
  p,
  partBreak,
  quote,
  table,
  ul,
} from '../../builders/rich-text.ts';

const everything = doc(
  h2('Kopf'),
  p('Ein ', bold('fettes'), ' Wort und ', link('https://a.example', 'ein Link'), '.\nZweite Zeile'),
  image('m', 'Ein Bild'),
  ul('a', li('b', { nested: ol('b1', 'b2') })),
  ol('eins', 'zwei'),
  checklist(li('da', { checked: true }), li('offen')),
  divider(),
  table(['Tag', 'Zeit'], ['Mo', '9']),
  quote('Zitat'),
  callout('Hinweis'),
  code('x = 1\ny = 2'),
  partBreak(),
  p('Ende'),
);

describe('plainText', () => {
  it('writes blocks apart by a blank line, lists with their markers', () => {
    expect(plainText(everything)).toBe(
      'Kopf\n\nEin fettes Wort und ein Link.\nZweite Zeile\n\n• a\n• b\n  1. b1\n  2. b2\n\n1. eins\n2. zwei\n\n✓ da\n☐ offen\n\nTag\tZeit\nMo\t9\n\nZitat\n\nHinweis\n\nx = 1\ny = 2\n\nEnde',
    );
  });

  it('can leave out markers, change the separator and name pictures', () => {
    const text = plainText(doc(ul('a', 'b'), image('m', 'Ein Bild')), {
      listMarkers: false,
      separator: ' | ',
      imageAlts: true,
    });
    expect(text).toBe('a\nb | Ein Bild');
  });

  it('is empty for a text without words', () => {
    expect(plainText(doc(divider(), image('m', 'x')))).toBe('');
  });
});

describe('plainTextMap', () => {
  it('leads from a position back to the block', () => {
    const map = plainTextMap(everything);
    const block = (words: string) => blockAt(map, map.text.indexOf(words));
    expect([block('Kopf'), block('ein Link'), block('b2'), block('offen'), block('Zitat'), block('Ende')]).toEqual([
      0, 1, 3, 5, 8, 12,
    ]);
    expect(blockAt(plainTextMap(doc()), 0)).toBeNull();
  });

  it('counts the runs of a block in reading order', () => {
    const map = plainTextMap(everything);
    const runs = map.runs.filter((run) => run.block === 1).map((run) => map.text.slice(run.start, run.end));
    const paragraph = everything.blocks[1]!;
    expect(runs).toEqual('children' in paragraph ? textRuns(paragraph.children).map((run) => run.text) : []);
  });
});

describe('fromPlainText', () => {
  it('makes paragraphs from blank lines and breaks from line ends', () => {
    expect(fromPlainText('a\nb\r\n\r\n \n\nc\n')).toEqual(doc(p('a\nb'), p('c')));
  });

  it('is what plainText reads back', () => {
    const line = fc.stringMatching(/^[a-zäöü .,!-]{0,20}[a-z]$/u);
    const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        expect(plainText(fromPlainText(text))).toBe(text);
      }),
    );
  });
});
