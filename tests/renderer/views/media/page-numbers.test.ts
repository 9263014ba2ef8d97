import { expect, test } from 'vitest';
import { readPages, writePages } from '../../../../renderer/views/media/page-numbers.ts';

test('page numbers are read as people write them', () => {
  expect([...(readPages('1–3, 7', 9) ?? [])]).toEqual([1, 2, 3, 7]);
  expect([...(readPages(' 2 - 4;9 ', 9) ?? [])]).toEqual([2, 3, 4, 9]);
  expect([...(readPages('', 9) ?? [])]).toEqual([]);
});

test.each(['0', '10', '3-1', '4-10', 'x', '1..3', '-2'])('%s is refused', (text) => {
  expect(readPages(text, 9)).toBeNull();
});

test('pages are written as runs, and read back the same', () => {
  const pages = new Set([7, 1, 2, 3, 9]);
  expect(writePages(pages)).toBe('1–3, 7, 9');
  expect(readPages(writePages(pages), 9)).toEqual(new Set([1, 2, 3, 7, 9]));
});
