import { knownZone, localMoment } from '../../packages/moments.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-30 08:30:00`, as the clock in the zone shows it. */
export function clockTime(iso: string, timeZone: string): string {
  return localMoment(iso, knownZone(timeZone)).slice(0, 19).replace('T', ' ');
}

/** `2026-11-30T08:30:00+01:00`: the moment with the offset of the zone. */
export function offsetTime(iso: string, timeZone: string): string {
  return localMoment(iso, knownZone(timeZone));
}

/** `Mon, 30 Nov 2026 07:30:00 +0000`, RFC 822 with the year in full, in UTC. */
export function mailTime(iso: string): string {
  const moment = new Date(iso);
  const day = String(moment.getUTCDate()).padStart(2, '0');
  const date = `${day} ${months[moment.getUTCMonth()] ?? ''} ${moment.getUTCFullYear()}`;
  return `${days[moment.getUTCDay()] ?? ''}, ${date} ${moment.toISOString().slice(11, 19)} +0000`;
}
