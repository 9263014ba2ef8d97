import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../../main/core/formats/pdf-lines.ts';
import { span } from '../../../../main/core/formats/pdf-text.ts';

/** As in a font whose every sign is as wide as a point. */
const measure = (text: string): number => text.length;
const linesOf = (width: number, ...texts: string[]): string[] =>
  breakLines(
    texts.map((text) => span(text)),
    width,
    measure,
  ).map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('breaking lines', () => {
  test('happens at blanks, which take no room at the end', () => {
    expect(linesOf(9, 'eins zwei drei')).toEqual(['eins zwei', 'drei']);
  });

  test('joins words in different looks that touch', () => {
    expect(linesOf(20, 'Holz', 'bau ist gut')).toEqual(['Holzbau ist gut']);
  });

  test('keeps line ends and empty lines', () => {
    expect(linesOf(20, 'eins\n\nzwei')).toEqual(['eins', '', 'zwei']);
  });

  test('goes through a word only where it is wider than a line', () => {
    expect(linesOf(5, 'ab https://x.y c')).toEqual(['ab', 'https', '://x.', 'y c']);
  });

  test('loses no sign but the blanks at line ends', () => {
    const text = 'Fünf Etagen, elf Tage und ein sehrlangeswortohneblanks am Ende';
    for (let width = 1; width < 70; width += 1) {
      expect(linesOf(width, text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});
