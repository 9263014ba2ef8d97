import { type WallClock, wallClock, wallTime } from '../../zoned-time.ts';

const minute = 60_000;
/** Written out, since the short names of `Intl` change between versions. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number): string => String(value).padStart(2, '0');

const parts: Readonly<Record<string, (clock: WallClock) => string>> = {
  YYYY: ({ year }) => String(year).padStart(4, '0'),
  MM: ({ month }) => two(month),
  DD: ({ day }) => two(day),
  Mon: ({ month }) => months[month - 1] ?? '',
  HH: ({ hour }) => two(hour),
  h: ({ hour }) => String(hour % 12 === 0 ? 12 : hour % 12),
  mm: ({ minute: minutes }) => two(minutes),
  ss: ({ second }) => two(second),
  A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
};

/**
 * A moment as clocks of the zone show it, in a pattern of `YYYY MM DD Mon HH h mm ss A`; other signs stay. Every moment
 * has such a wall time: the hour that summer time skips is never written.
 */
export function wallText(moment: number, timeZone: string, pattern: string): string {
  const clock = wallClock(moment, timeZone);
  return pattern.replaceAll(/YYYY|Mon|MM|DD|HH|mm|ss|h|A/gu, (token) => parts[token]?.(clock) ?? token);
}

/**
 * Whether clocks of the zone show this wall time twice, because they are put back within it: a reader without offset
 * cannot know which one is meant. Looks two hours around, the largest change that zones make at night.
 */
export function isAmbiguous(moment: number, timeZone: string): boolean {
  const shown = wallTime(moment, timeZone);
  const around = [-2, 2].map((hours) => wallTime(moment + hours * 60 * minute, timeZone) - hours * 60 * minute);
  if (around.every((wall) => wall === shown)) return false; // no change near it, as nearly always
  return [30, 60, 90, 120].some((minutes) =>
    [-minutes, minutes].some((distance) => wallTime(moment + distance * minute, timeZone) === shown),
  );
}

/** The next moment on a whole multiple of the step; never earlier, so that nothing goes out before its time. */
export function onStep(moment: number, stepMinutes: number): number {
  const step = stepMinutes * minute;
  return Math.ceil(moment / step) * step;
}

/** The full minute before a moment, for formats that leave out seconds. */
export function wholeMinute(moment: number): number {
  return Math.floor(moment / minute) * minute;
}
