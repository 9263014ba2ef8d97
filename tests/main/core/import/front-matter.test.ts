import { expect, it } from 'vitest';
import { readFrontMatter } from '../../../../main/core/import/front-matter.ts';
import { Notes } from '../../../../main/core/import/notes.ts';

it('names every entry it has no field for, also one named like a part of the language', () => {
  const notes = new Notes();
  expect(readFrontMatter('title: Dach\nconstructor: Holzbau\nvalueOf: 3', notes)).toMatchObject({ title: 'Dach' });
  expect(notes.toList()).toEqual([
    { code: 'front-matter-ignored', params: { count: 2, names: 'constructor, valueOf' } },
  ]);
});
