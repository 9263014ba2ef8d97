import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRanges, splitSentences } from '../../../shared/rich-text/split-sentences.ts';

const german: [string, string[]][] = [
  ['Ein Satz. Noch einer! Und eine Frage? Ja.', ['Ein Satz.', 'Noch einer!', 'Und eine Frage?', 'Ja.']],
  [
    'Am 3. Mai 2026 kam Dr. Meier z. B. nach Ulm. Es regnete.',
    ['Am 3. Mai 2026 kam Dr. Meier z. B. nach Ulm.', 'Es regnete.'],
  ],
  ['Das ist die 2. Auflage. Sie kostet ca. 12,50 Euro.', ['Das ist die 2. Auflage.', 'Sie kostet ca. 12,50 Euro.']],
  ['Im Jahr 1999. Danach 12. Danach nichts.', ['Im Jahr 1999.', 'Danach 12.', 'Danach nichts.']],
  ['„Das ist gut.“ Er ging.', ['„Das ist gut.“', 'Er ging.']],
  ['„Kommst du?“, fragte sie. „Nein!“, rief er.', ['„Kommst du?“, fragte sie.', '„Nein!“, rief er.']],
  ['Öffnung Mo. bis Fr. von 9 bis 17 Uhr. Eintritt frei.', ['Öffnung Mo. bis Fr. von 9 bis 17 Uhr.', 'Eintritt frei.']],
  ['Mehr unter www.holzwerk.example. Bis bald.', ['Mehr unter www.holzwerk.example.', 'Bis bald.']],
  ['Äpfel, Birnen usw. Danach Brot.', ['Äpfel, Birnen usw.', 'Danach Brot.']],
  ['König Ludwig II. Er baute viel.', ['König Ludwig II. Er baute viel.']],
  ['Vom 1. bis 3. Juni. Eintritt 5 Mio. Euro.', ['Vom 1. bis 3. Juni.', 'Eintritt 5 Mio. Euro.']],
  ['Moment … Es geht weiter.', ['Moment …', 'Es geht weiter.']],
];

const english: [string, string[]][] = [
  [
    'Mr. Smith paid $3.5 million. "Great!" he said. It was 2024. The end.',
    ['Mr. Smith paid $3.5 million.', '"Great!" he said.', 'It was 2024.', 'The end.'],
  ],
  [
    'The U.S. market grew, e.g. in Texas. Why? Nobody knew.',
    ['The U.S. market grew, e.g. in Texas.', 'Why?', 'Nobody knew.'],
  ],
  ['It opens on 12 May. Tickets cost £5.', ['It opens on 12 May.', 'Tickets cost £5.']],
];

describe('splitSentences', () => {
  it.each(german)('splits German: %s', (text, sentences) => expect(splitSentences(text, 'de')).toEqual(sentences));
  it.each(english)('splits English: %s', (text, sentences) => expect(splitSentences(text, 'en')).toEqual(sentences));

  it('splits Chinese, which has no blanks', () => {
    expect(splitSentences('我们保护外墙。木头需要空气。', 'en')).toEqual(['我们保护外墙。', '木头需要空气。']);
  });

  it('loses nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'Ä', ' ', '.', '!', '?', '„', '“', '"', '1') }),
        (text) => {
          expect(splitSentences(text, 'de').join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          const ranges = sentenceRanges(text, 'de');
          ranges.forEach((range, index) => expect(range.start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0));
        },
      ),
    );
  });
});
