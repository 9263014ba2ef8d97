function wallParts(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
}

/** A moment as the date picker takes it: `YYYY-MM-DD HH:mm:ss` on the clock of the zone. */
export function toPicker(moment: string, timeZone: string): string {
  return new Date(wallParts(Date.parse(moment), timeZone)).toISOString().slice(0, 19).replace('T', ' ');
}

/** The moment at which the clock of the zone shows this. In the hour that summer time skips, the hour after. */
export function fromPicker(value: string, timeZone: string): string {
  const wall = Date.parse(`${value.replace(' ', 'T').padEnd(19, ':00')}Z`);
  let moment = wall;
  // The offset depends on the moment it is asked for; twice is enough, because it changes at most once in between.
  for (let round = 0; round < 2; round += 1) moment = wall - (wallParts(moment, timeZone) - moment);
  return new Date(moment).toISOString();
}
