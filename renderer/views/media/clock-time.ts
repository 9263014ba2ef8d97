/** `1:02:03` or `2:03`, for lengths. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  const hours = Math.trunc(seconds / 3600);
  const minutes = Math.trunc(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** `01:02,345` or `1:01:02,345`, exact; read back by `readCueTime`. */
export function cueTime(milliseconds: number): string {
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  const hours = Math.trunc(milliseconds / 3_600_000);
  const rest = `${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)},${String(milliseconds % 1000).padStart(3, '0')}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** Milliseconds of a time as people write it, with comma or point; null for what is none. */
export function readCueTime(text: string): number | null {
  const found = /^(?:(\d{1,3}):)?(\d{1,2}):([0-5]?\d)(?:[,.](\d{1,3}))?$/.exec(text.trim());
  if (found === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0', rest = '0'] = found;
  const milliseconds = Number(rest.padEnd(3, '0'));
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds;
}
