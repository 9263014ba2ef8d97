/** What the clock on a wall in some time zone shows; the month counts from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

// Making one takes longer than asking it a hundred times; there are as many as zones are in use.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What clocks of a zone show at a moment. Throws a `RangeError` for a zone that this machine does not know. */
export function wallClock(moment: Date | number, timeZone: string): WallClock {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** What the clock shows, as if it hung in Greenwich: milliseconds, whole seconds. Dates can be reckoned with it in UTC. */
export function wallTime(moment: Date | number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(moment, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The moment in milliseconds at which clocks of the zone show `wall`. In the hour that summer time skips, the hour after. */
export function momentOfWallTime(wall: number, timeZone: string): number {
  let moment = wall;
  // The offset depends on the moment it is asked for; twice is enough, because it changes at most once in between.
  for (let round = 0; round < 2; round += 1) {
    const whole = Math.floor(moment / 1000) * 1000;
    moment = wall - (wallTime(whole, timeZone) - whole);
  }
  return moment;
}
