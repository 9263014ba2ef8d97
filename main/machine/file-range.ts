import { stat } from 'node:fs/promises';
import type { OwnFile } from './own-files.ts';

/** What of a file is to be sent. `start` and `end` are both sent; null where nothing is. */
export interface ServedFile {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly part: { readonly start: number; readonly end: number } | null;
}

/**
 * The answer to a request for a file or one range of its bytes (RFC 9110, 14): players jump in a film by asking for ranges. Several
 * ranges at once, and units other than bytes, are answered with the whole.
 */
export async function servedFile({ file, headers }: OwnFile, range: string | null): Promise<ServedFile> {
  const { size } = await stat(file);
  const found = range === null ? null : /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim());
  const [, first = '', last = ''] = found ?? [];
  const own = { ...headers, 'accept-ranges': 'bytes' };
  if (found === null || (first === '' && last === '')) {
    const part = size === 0 ? null : { start: 0, end: size - 1 };
    return { status: 200, headers: { ...own, 'content-length': String(size) }, part };
  }
  // Without a first byte the number is how many bytes of the end are wanted.
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end || start >= size)
    return { status: 416, headers: { ...own, 'content-range': `bytes */${size}` }, part: null };
  const length = { 'content-length': String(end - start + 1), 'content-range': `bytes ${start}-${end}/${size}` };
  return { status: 206, headers: { ...own, ...length }, part: { start, end } };
}
