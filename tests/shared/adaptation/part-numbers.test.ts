import { expect, test } from 'vitest';
import { withoutNumbers } from '../../../shared/adaptation/part-numbers.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { doc, p } from '../../builders/rich-text.ts';

const texts = (...parts: Parameters<typeof withoutNumbers>[0]): string[] =>
  withoutNumbers(parts).map((part) => plainText(part).replaceAll('\n\n', '|'));

test('numbers go, also where somebody wrote on behind one or joined two parts', () => {
  expect(texts(doc(p('Eins'), p('1/3')), doc(p('Zwei'), p('2/3'), p('Drei'), p('3/3'), p('Nachtrag')))).toEqual([
    'Eins',
    'Zwei|Drei|Nachtrag',
  ]);
  expect(texts(doc(p('Eins'), p('(1/2)'), p('Zwei'), p('(2/2)')))).toEqual(['Eins|Zwei']);
});

test('what merely looks like a number stays', () => {
  expect(texts(doc(p('Die Quote'), p('50/50')))).toEqual(['Die Quote|50/50']);
  expect(texts(doc(p('Heute'), p('24/7'), p('offen'), p('1/2')), doc(p('Und morgen'), p('2/2')))).toEqual([
    'Heute|24/7|offen',
    'Und morgen',
  ]);
});
