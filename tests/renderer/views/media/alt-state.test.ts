import { expect, test } from 'vitest';
import { altState, isSeen, nameOf } from '../../../../renderer/views/media/alt-state.ts';

test.each([
  [{ de: 'Kran', en: 'Crane' }, false, 'both'],
  [{ de: 'Kran', en: ' ' }, false, 'de'],
  [{ de: '', en: 'Crane' }, false, 'en'],
  [{ de: '', en: '' }, false, 'missing'],
  [{ de: '', en: '' }, true, 'decorative'],
])('alternative text %o, decorative %s: %s', (altText, decorative, state) => {
  expect(altState({ altText, decorative })).toBe(state);
});

test('a picture without title is called by its file', () => {
  expect(nameOf({ title: ' ', fileName: 'kran.png' })).toBe('kran.png');
});

test('only what is seen can lack words', () => {
  const types = ['image/png', 'video/mp4', 'audio/mpeg', 'application/pdf'];
  expect(types.map((mediaType) => isSeen({ mediaType }))).toEqual([true, true, false, false]);
});
