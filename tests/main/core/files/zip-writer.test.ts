import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import yauzl from 'yauzl';
import { afterEach, describe, expect, test } from 'vitest';
import { deflate } from '../../../../main/core/files/deflate.ts';
import { zipSource } from '../../../../main/core/files/zip-source.ts';
import { ZipWriter } from '../../../../main/core/files/zip-writer.ts';
import { newFolder } from './package-fixtures.ts';

let handle: number | null = null;
afterEach(() => {
  if (handle !== null) closeSync(handle);
  handle = null;
});

const modified = new Date('2026-11-23T14:30:07.900Z');

/** A ZIP on the disk, in which `hole` becomes a hole that takes no room. */
async function zipFile(hole?: Uint8Array): Promise<{ place: string; writer: ZipWriter; bytes: () => number }> {
  const place = join(await newFolder(), 'test.zip');
  const file = openSync(place, 'wx');
  handle = file;
  let at = 0;
  const append = async (piece: Uint8Array): Promise<void> => {
    if (piece !== hole) writeSync(file, piece, 0, piece.length, at);
    at += piece.length;
    ftruncateSync(file, at);
  };
  return { place, writer: new ZipWriter(append, modified), bytes: () => at };
}

async function textOf(place: string, path: string): Promise<string> {
  const source = await zipSource(place);
  const pieces: Uint8Array[] = [];
  expect((await source.entries()).every(({ refused }) => refused === null)).toBe(true);
  for await (const piece of source.read(path)) pieces.push(piece);
  await source.close();
  return Buffer.concat(pieces).toString('utf8');
}

describe('the ZIP of a package', () => {
  test('holds names beyond ASCII, empty files and deflated ones, with the time in UTC', async () => {
    const { place, writer } = await zipFile();
    const long = Buffer.from('Fünf Etagen aus Holz. '.repeat(300));
    const short = await deflate(long);
    expect(short?.length).toBeLessThan(long.length / 10);
    await writer.add({ path: 'texte/größe.txt', bytes: long, deflated: short });
    await writer.add({ path: 'leer.txt', bytes: Buffer.alloc(0), deflated: null });
    await writer.end();
    expect(await textOf(place, 'texte/größe.txt')).toBe(long.toString('utf8'));
    expect(await textOf(place, 'leer.txt')).toBe('');
    const zip = await yauzl.openPromise(place);
    for await (const entry of zip.eachEntry())
      expect(entry.getLastModDate({ timezone: 'UTC' }).toISOString()).toBe('2026-11-23T14:30:06.000Z');
  });

  test('holds more than 65,535 files', async () => {
    const { place, writer } = await zipFile();
    const count = 65_540;
    for (let index = 0; index < count; index += 1)
      await writer.add({ path: `${index}.txt`, bytes: Buffer.from(String(index)), deflated: null });
    await writer.end();
    const source = await zipSource(place);
    expect((await source.entries()).length).toBe(count);
    await source.close();
    expect(await textOf(place, '65539.txt')).toBe('65539');
  });

  test('finds a file that stands beyond 4 GiB', async () => {
    const picture = new Uint8Array(64 * 1024 ** 2);
    const { place, writer, bytes } = await zipFile(picture);
    for (let index = 0; index < 65; index += 1)
      await writer.add({ path: `bild-${index}.png`, bytes: picture, deflated: null });
    await writer.add({ path: 'zuletzt.txt', bytes: Buffer.from('ganz hinten'), deflated: null });
    await writer.end();
    expect(bytes()).toBeGreaterThan(2 ** 32);
    expect(await textOf(place, 'zuletzt.txt')).toBe('ganz hinten');
  });
});

test('a text that deflating would not make smaller stays as it is', async () => {
  expect(await deflate(Buffer.from('kurz'))).toBeNull();
  const noise = Array.from({ length: 128 }, (_, index) => createHash('sha256').update(String(index)).digest());
  expect(await deflate(Buffer.concat(noise))).toBeNull();
});
