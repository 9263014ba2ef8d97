import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtFold } from '../../../renderer/views/desk/preview/cut-at-fold.ts';
import { foldAt } from '../../../renderer/views/desk/preview/preview-input.ts';
import { fromPicker, toPicker } from '../../../renderer/views/desk/zoned-moment.ts';
import { compareFields, compareTexts, countChanges } from '../../../renderer/views/versions/compare.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import type { Limit, UnitId } from '../../../shared/platforms/platform-profile.ts';

function fold(unit: UnitId, value: number): Limit {
  return { unit, value, source: 'test', checkedAt: '2026-11-24', confidence: 'H' };
}

test('a feed cuts at the figure of its profile, other figures on the phone than on a desktop', () => {
  const folds = findProfile('linkedin')?.text.folds ?? [];
  expect(foldAt(folds, 'phone')?.value).toBeLessThan(foldAt(folds, 'desktop')?.value ?? 0);
});

test('the cut falls between words where one ends shortly before, and never inside an emoji', () => {
  expect(cutAtFold('eins zwei drei', fold('grapheme', 11))).toBe('eins zwei'.length);
  expect(cutAtFold('👩‍🏫👩‍🏫👩‍🏫', fold('grapheme', 2))).toBe('👩‍🏫👩‍🏫'.length);
  expect(cutAtFold('a\nb\nc', fold('lines', 2))).toBe(3);
  expect(cutAtFold('kurz', fold('grapheme', 10))).toBe(4);
});

test('property: what is cut off and what stays are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, value) => {
      const cut = cutAtFold(text, fold('grapheme', value));
      expect(text.slice(0, cut) + text.slice(cut)).toBe(text);
      expect([...new Intl.Segmenter('de').segment(text.slice(0, cut))].length).toBeLessThanOrEqual(value);
    }),
  );
});

test('property: a moment survives the picker in any zone, to the second', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
  const seconds = fc.integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2035, 0) / 1000 });
  fc.assert(
    fc.property(seconds, fc.constantFrom(...zones), (second, zone) => {
      const wall = toPicker(new Date(second * 1000).toISOString(), zone);
      // In the hour that is there twice, either moment shows the same clock.
      expect(toPicker(fromPicker(wall, zone), zone)).toBe(wall);
    }),
  );
});

test('winter and summer in Berlin', () => {
  expect(fromPicker('2026-11-27 09:00:00', 'Europe/Berlin')).toBe('2026-11-27T08:00:00.000Z');
  expect(fromPicker('2026-07-01 09:00', 'Europe/Berlin')).toBe('2026-07-01T07:00:00.000Z');
});

test('a comparison shows the word that changed, and its two sides are the two texts', () => {
  const runs = compareTexts('Der Preis ist 38 Euro.', 'Der Preis ist 41 Euro.', 'de');
  expect(countChanges(runs)).toBe(1);
  expect(runs.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual(['38']);
  expect(runs.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual(['41']);
});

test('property: the runs of a comparison give back both texts', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (older, newer) => {
      const runs = compareTexts(older, newer, 'de');
      const side = (kind: string): string =>
        runs
          .filter((run) => run.kind === 'same' || run.kind === kind)
          .map(({ text }) => text)
          .join('');
      expect(side('removed')).toBe(older);
      expect(side('added')).toBe(newer);
    }),
    { numRuns: 40 },
  );
});

test('fields are compared by value, a missing one counts as empty', () => {
  expect(compareFields({ title: 'a', tags: ['x'] }, { title: 'b', tags: ['x'], slug: 'c' })).toEqual([
    { id: 'slug', older: null, newer: 'c' },
    { id: 'title', older: 'a', newer: 'b' },
  ]);
});
