import { assertNever } from '../../assert-never.ts';
import type { UnitId } from '../platform-profile.ts';
import { countCodePoints, utf8Bytes, xWeight } from './code-points.ts';
import { countGraphemes } from './graphemes.ts';
import type { TextRange } from './text-range.ts';
import { countLines, countWords, countYoutubeTags } from './words.ts';

/** A stretch that counts as a whole, whatever stands in it: an address, an emoji, the domain of a mention. */
export interface Special extends TextRange {
  readonly counts: number;
}

/** `overAt` is the index of the first thing that no longer fits into the budget, null if all does. */
export interface Count {
  readonly count: number;
  readonly overAt: number | null;
}

type Counter = (start: number, end: number, budget: number) => Count;

/** Counts stretches between the (sorted) specials with `plain` and adds what each special counts. */
function countAround(specials: readonly Special[], end: number, plain: Counter, budget: number): Count {
  let count = 0;
  let overAt: number | null = null;
  let position = 0;
  for (const special of specials) {
    if (special.start > position) {
      const before = plain(position, special.start, budget - count);
      overAt ??= before.overAt;
      count += before.count;
    }
    count += special.counts;
    if (count > budget) overAt ??= special.start;
    position = special.end;
  }
  if (position < end) {
    const rest = plain(position, end, budget - count);
    overAt ??= rest.overAt;
    count += rest.count;
  }
  return { count, overAt };
}

/**
 * Length of a text in a unit. The specials are those of the unit: none for units that know no exception.
 * `budget` is the limit; it only decides `overAt`.
 */
export function countText(unit: UnitId, text: string, specials: readonly Special[], budget = Infinity): Count {
  const byCodePoint =
    (weight: (codePoint: number) => number): Counter =>
    (start, end, left) =>
      countCodePoints(text, start, end, weight, left);
  switch (unit) {
    case 'x-weighted':
      return countAround(specials, text.length, byCodePoint(xWeight), budget);
    case 'threads':
      return countAround(
        specials,
        text.length,
        byCodePoint(() => 1),
        budget,
      );
    case 'mastodon':
    case 'grapheme':
      return countAround(specials, text.length, (start, end, left) => countGraphemes(text, start, end, left), budget);
    case 'utf8':
      return countCodePoints(text, 0, text.length, utf8Bytes, budget);
    case 'codepoint':
      return countCodePoints(text, 0, text.length, () => 1, budget);
    case 'utf16':
    case 'unspecified':
      return { count: text.length, overAt: text.length > budget ? Math.max(0, budget) : null };
    case 'youtube-tags':
      return countYoutubeTags(text, budget);
    case 'words':
      return countWords(text, budget);
    case 'lines':
      return countLines(text, budget);
    default:
      return assertNever(unit);
  }
}
