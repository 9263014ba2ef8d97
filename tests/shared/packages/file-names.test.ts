import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kebab, maxNameLength, nameGiver, slugOf } from '../../../shared/packages/file-names.ts';

describe('slugOf', () => {
  test.each([
    ['Fünf Etagen aus Holz: größer, schöner!', 'fuenf-etagen-aus-holz-groesser-schoener'],
    ['Fu\u0308nf', 'fuenf'],
    ['STRAẞE', 'strasse'],
    ['Crème brûlée à Łódź', 'creme-brulee-a-lodz'],
    ["It's 50 % off", 'its-50-off'],
    ['../../etc/passwd', 'etc-passwd'],
    ['东京 🗼', 'x'],
    ['', 'x'],
    ['ﬁnden', 'finden'],
  ])('writes %j as %j', (words, slug) => {
    expect(slugOf(words, 'x')).toBe(slug);
  });

  test('gives the same for composed and decomposed letters, and only ASCII that every disk takes', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const slug = slugOf(words, 'x', 40);
        expect(slugOf(words.normalize('NFD'), 'x', 40)).toBe(slugOf(words.normalize('NFC'), 'x', 40));
        expect(slug).toMatch(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/);
      }),
    );
  });

  test('cuts at a word where one ends near', () => {
    expect(slugOf('eins zwei drei vier', 'x', 12)).toBe('eins-zwei');
    expect(slugOf('donaudampfschifffahrt', 'x', 10)).toBe('donaudampf');
  });
});

describe('nameGiver', () => {
  test('tells apart what Windows and macOS would take for one name', () => {
    const give = nameGiver();
    expect([give('bild', '.jpg'), give('Bild', '.jpg'), give('bild', '.png'), give('bild', '.jpg')]).toEqual([
      'bild.jpg',
      'Bild-2.jpg',
      'bild.png',
      'bild-3.jpg',
    ]);
  });

  test.each(['con', 'nul', 'com1', 'lpt9', 'aux'])('never gives the device name %s', (name) => {
    expect(nameGiver()(name, '.txt')).toBe(`${name}_.txt`);
  });

  test('keeps names within their length, with suffix and ending', () => {
    const give = nameGiver();
    give('a'.repeat(100), '.jpg');
    const second = give('a'.repeat(100), '.jpg');
    expect(second).toHaveLength(maxNameLength);
    expect(second.endsWith('-2.jpg')).toBe(true);
  });
});

test('field ids become names that do not differ by case alone', () => {
  expect(kebab('seoTitle')).toBe('seo-Title');
  expect(slugOf(kebab('firstComment'), 'x')).toBe('first-comment');
});
