import { describe, expect, test } from 'vitest';
import { excerptRuns, plainExcerpt } from '../../../../renderer/components/list/excerpt.ts';
import { ariaSort, nextSort } from '../../../../renderer/components/list/sorting.ts';

describe('sorting by column heads', () => {
  test('a new column starts in its natural direction, the present one turns round', () => {
    const byTitle = nextSort({ by: 'updatedAt', descending: true }, 'title', false);
    expect(byTitle).toEqual({ by: 'title', descending: false });
    expect(nextSort(byTitle, 'title', false)).toEqual({ by: 'title', descending: true });
  });

  test('the state is told to assistive technology', () => {
    expect(ariaSort({ by: 'title', descending: true }, 'title')).toBe('descending');
    expect(ariaSort({ by: 'title', descending: true }, 'dueAt')).toBe('none');
  });
});

describe('excerpts', () => {
  test('fall apart at the marks', () => {
    const excerpt = 'Das \u{E000}Holz\u{E001}haus in \u{E000}Lindenau\u{E001}';
    expect(excerptRuns(excerpt)).toEqual([
      { text: 'Das ', hit: false },
      { text: 'Holz', hit: true },
      { text: 'haus in ', hit: false },
      { text: 'Lindenau', hit: true },
    ]);
    expect(plainExcerpt(excerpt)).toBe('Das Holzhaus in Lindenau');
  });

  test('an excerpt cut inside a match keeps its words', () => {
    expect(excerptRuns('ein \u{E000}Hau')).toEqual([
      { text: 'ein ', hit: false },
      { text: 'Hau', hit: true },
    ]);
  });
});
