import { expect, test } from 'vitest';
import { rhythm } from '../../../shared/map-drawing/rhythm.ts';

test('says how often a channel posts in the unit that an editor would count in', () => {
  expect([7, 2, 1.5, 1, 0.5, 0.25, 0.1, 0.01, 0].map((posts) => rhythm(posts, 'en'))).toEqual([
    '7/week',
    '2/week',
    '1.5/week',
    '1/week',
    '2/month',
    '1/month',
    '5/year',
    '1/year',
    '',
  ]);
});

test('writes parts of a number with a comma in German', () => {
  expect(rhythm(1.5, 'de')).toBe('1,5/Woche');
});
