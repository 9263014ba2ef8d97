import { doc, p, partBreak } from '../../builders/rich-text.ts';
import { contentImage, variantContent } from '../../builders/variant-content.ts';
import type { FindingExample } from './finding-example.ts';

const long = (count: number) => 'a'.repeat(count);
const square = [contentImage()];
const pinterest = { title: 'Dach', board: '12' };
const video = { title: 'Film', privacy: 'public', madeForKids: false };

/** Length, completeness, fields, refused characters, what is cut. */
export const textAndFieldExamples: readonly FindingExample[] = [
  {
    code: 'text-too-long',
    severity: 'blocking',
    content: variantContent('bluesky', doc(p('Eins.'), partBreak(), p(long(312)))),
    text: long(12),
    sentence: '312 von 300 Zeichen: 12 zu viel in Teil 2.',
  },
  {
    code: 'text-too-long',
    severity: 'warning',
    content: variantContent('google-business', long(1501)),
    text: 'a',
    sentence: '1.501 von 1.500 Zeichen: 1 zu viel.',
  },
  {
    code: 'older-emoji-count',
    severity: 'warning',
    content: variantContent('x', `${long(278)}🙂‍↔️`),
    text: '🙂‍↔️',
    sentence:
      'Neue Emoji: X selbst zählt 280 von 280 Zeichen, ältere Programme zählen 283 und lehnen den Text womöglich ab.',
  },
  {
    code: 'text-over-advice',
    severity: 'hint',
    content: variantContent('pinterest', long(501), { fields: pinterest, images: square }),
    sentence: 'Der Text hat 501 Zeichen, empfohlen sind höchstens 500.',
  },
  { code: 'text-missing', severity: 'blocking', content: variantContent('x', ''), sentence: 'Der Text ist leer.' },
  {
    code: 'text-missing',
    severity: 'warning',
    content: variantContent('newsletter', '', { fields: { subject: 'Neu' } }),
    sentence: 'Der Text ist leer.',
  },
  {
    code: 'field-missing',
    severity: 'blocking',
    content: variantContent('pinterest', 'Ein Dach', { fields: { title: 'Dach' }, images: square }),
    sentence: '„Pinnwand“ ist leer, die Plattform braucht diese Angabe.',
  },
  {
    code: 'field-missing',
    severity: 'warning',
    content: variantContent('newsletter', 'Guten Tag'),
    sentence: '„Betreff“ ist leer, die Plattform braucht diese Angabe.',
  },
  {
    code: 'choice-unknown',
    severity: 'warning',
    content: variantContent('mastodon', 'Guten Tag', { fields: { visibility: 'geheim' } }),
    text: 'geheim',
    sentence: '„geheim“ steht bei „Sichtbarkeit“ nicht zur Wahl.',
  },
  {
    code: 'part-empty',
    severity: 'warning',
    content: variantContent('x', doc(p('Eins.'), partBreak(), p(''))),
    sentence: 'Teil 2 von 2 ist leer.',
  },
  {
    code: 'first-line-empty',
    severity: 'warning',
    content: variantContent('x', doc(p(''), p('Guten Tag'))),
    text: '\n\n',
    sentence: 'Die erste Zeile ist leer.',
  },
  {
    code: 'part-unfinished',
    severity: 'hint',
    content: variantContent('x', doc(p('Eins. Das Dach ist aus'), partBreak(), p('Holz.'))),
    text: 'Das Dach ist aus',
    sentence: 'Teil 1 endet mitten im Satz.',
  },
  {
    code: 'parts-unsupported',
    severity: 'warning',
    content: variantContent('xing', doc(p('Eins.'), partBreak(), p('Zwei.'))),
    sentence: 'Der Text hat 2 Teile, die Plattform zeigt Beiträge nur in einem Stück.',
  },
  {
    code: 'field-too-long',
    severity: 'blocking',
    content: variantContent('youtube', 'Ein Film', { fields: { ...video, title: long(103) } }),
    text: 'aaa',
    sentence: '„Titel“ hat 103 von 100 Zeichen: 3 zu viel.',
  },
  {
    code: 'entry-too-long',
    severity: 'blocking',
    content: variantContent('bluesky', 'Ein Film', { fields: { tags: ['dach', long(65)] } }),
    text: 'a',
    sentence: '„aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…“ in „Schlagwörter“ hat 65 von 64 Zeichen: 1 zu viel.',
  },
  {
    code: 'field-too-many',
    severity: 'warning',
    content: variantContent('medium', 'Text', { fields: { title: 'Dach', tags: ['a', 'b', 'c', 'd', 'e', 'f'] } }),
    text: ',f',
    sentence: '„Schlagwörter“ hat 6 Einträge, die Grenze ist 5.',
  },
  {
    code: 'field-over-advice',
    severity: 'hint',
    content: variantContent('newsletter', 'Guten Tag', { fields: { subject: long(61) } }),
    text: 'a',
    sentence: '„Betreff“ hat 61 Zeichen, empfohlen sind höchstens 60.',
  },
  {
    code: 'field-cut',
    severity: 'hint',
    content: variantContent('youtube', 'Ein Film', { fields: { ...video, title: long(61) } }),
    text: 'a',
    sentence: '„Titel“ hat 61 Zeichen, gezeigt werden oft nur die ersten 60.',
  },
  {
    code: 'field-refused-characters',
    severity: 'blocking',
    content: variantContent('youtube', 'Ein Film', { fields: { ...video, title: 'Dach > Haus' } }),
    text: '>',
    sentence: 'In „Titel“ stehen Zeichen, die die Plattform ablehnt: >.',
  },
  {
    code: 'text-refused-characters',
    severity: 'blocking',
    content: variantContent('youtube', 'a <b>', { fields: video }),
    text: '<',
    sentence: '2 Zeichen lehnt die Plattform ab: < >.',
  },
  {
    code: 'text-refused-characters',
    severity: 'blocking',
    content: variantContent('x', 'a\uFEFFb'),
    text: '\uFEFF',
    sentence: 'Ein Zeichen lehnt die Plattform ab: U+FEFF.',
  },
  {
    code: 'text-cut',
    severity: 'hint',
    content: variantContent('bluesky', doc(p('1\n'.repeat(25) + 'ende'))),
    text: 'ende',
    sentence: 'Ab Zeile 26 schneidet die Plattform den Text in der Anzeige ab.',
  },
  {
    code: 'opening-cut',
    severity: 'hint',
    content: variantContent('linkedin', `${'Wort '.repeat(30).trim()}.`),
    text: 'Wort Wort.',
    sentence: 'Der erste Satz hat 150 Zeichen, vor „mehr“ stehen nur 140.',
  },
  {
    code: 'link-after-fold',
    severity: 'hint',
    content: variantContent('linkedin', `Kurz. ${'Wort '.repeat(40)}https://example.com`),
    text: 'https://example.com',
    sentence: 'Der Link steht nach den ersten 140 Zeichen und damit hinter „mehr“.',
  },
];
