import { momentOfWallTime, wallTime } from '../../../shared/zoned-time.ts';

/** A moment as the date picker takes it: `YYYY-MM-DD HH:mm:ss` on the clock of the zone. */
export function toPicker(moment: string, timeZone: string): string {
  return new Date(wallTime(Date.parse(moment), timeZone)).toISOString().slice(0, 19).replace('T', ' ');
}

/** The moment at which the clock of the zone shows this. In the hour that summer time skips, the hour after. */
export function fromPicker(value: string, timeZone: string): string {
  const wall = Date.parse(`${value.replace(' ', 'T').padEnd(19, ':00')}Z`);
  return new Date(momentOfWallTime(wall, timeZone)).toISOString();
}
