import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedFile } from '../../../main/machine/file-range.ts';

let folder: string;
let film: { readonly file: string; readonly headers: Readonly<Record<string, string>> };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanalwerk-range-'));
  const file = join(folder, 'film');
  writeFileSync(file, '0123456789');
  film = { file, headers: { 'content-type': 'video/mp4' } };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that a player asks for', () => {
  test.each([
    [null, 200, { start: 0, end: 9 }, undefined],
    ['bytes=0-', 206, { start: 0, end: 9 }, 'bytes 0-9/10'],
    ['bytes=2-5', 206, { start: 2, end: 5 }, 'bytes 2-5/10'],
    ['bytes=7-99999', 206, { start: 7, end: 9 }, 'bytes 7-9/10'],
    ['bytes=-3', 206, { start: 7, end: 9 }, 'bytes 7-9/10'],
    ['bytes=-99', 206, { start: 0, end: 9 }, 'bytes 0-9/10'],
    ['bytes=10-', 416, null, 'bytes */10'],
    ['bytes=5-2', 416, null, 'bytes */10'],
    ['bytes=-0', 416, null, 'bytes */10'],
    ['bytes=0-1,4-5', 200, { start: 0, end: 9 }, undefined],
    ['bytes=-', 200, { start: 0, end: 9 }, undefined],
    ['lines=1-2', 200, { start: 0, end: 9 }, undefined],
    ['bytes=1e3-', 200, { start: 0, end: 9 }, undefined],
  ] as const)('with the range %s', async (range, status, part, contentRange) => {
    const served = await servedFile(film, range);
    expect(served).toMatchObject({ status, part });
    expect(served.headers).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes' });
    expect(served.headers['content-range']).toBe(contentRange);
    if (part !== null) expect(served.headers['content-length']).toBe(String(part.end - part.start + 1));
  });

  test('that is empty has nothing to send', async () => {
    const file = join(folder, 'nothing');
    writeFileSync(file, '');
    expect(await servedFile({ ...film, file }, null)).toMatchObject({ status: 200, part: null });
    expect(await servedFile({ ...film, file }, 'bytes=0-')).toMatchObject({ status: 416, part: null });
  });
});
