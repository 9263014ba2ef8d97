import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { RenditionCache } from '../../../../../main/core/media/renditions/rendition-cache.ts';
import { Renditions, type RenditionRequest } from '../../../../../main/core/media/renditions/renditions.ts';
import type { RenditionSpec } from '../../../../../shared/pictures/rendition-spec.ts';
import { newFolder } from '../../files/package-fixtures.ts';

const spec: RenditionSpec = {
  source: null,
  crop: null,
  rotation: 0,
  size: { width: 40, height: 30 },
  fit: 'cover',
  background: '#ffffff',
  format: 'png',
  maxBytes: null,
  enlarged: 1,
};

let folder = '';
let reads = 0;
let now = '2026-11-30T08:00:00.000Z';
const clock = { now: () => now };
const opened: Renditions[] = [];
beforeEach(async () => {
  folder = join(await newFolder(), 'cache');
  reads = 0;
});
afterAll(async () => {
  for (const renditions of opened) await renditions.close();
});

function open(options: { readonly writable?: boolean } = {}): Renditions {
  const renditions = new Renditions(new RenditionCache({ folder, clock, ...options }), { workers: 1 });
  opened.push(renditions);
  return renditions;
}

function request(changes: Partial<RenditionRequest> = {}): RenditionRequest {
  const read = async (): Promise<Uint8Array> => {
    reads += 1;
    return sharp({ create: { width: 80, height: 60, channels: 3, background: '#0e6a67' } })
      .png()
      .toBuffer()
      .then((bytes) => Uint8Array.from(bytes));
  };
  return { digest: 'a'.repeat(64), spec, xmp: '', original: read, ...changes };
}

async function kept(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).toSorted();
}

test('the same picture for the same use is made once, also after a new start', async () => {
  const first = await open().make(request());
  expect(await open().make(request())).toMatchObject({ sha256: first.sha256 });
  expect(reads).toBe(1);
});

test('another original, use or metadata is another picture', async () => {
  const renditions = open();
  await renditions.make(request());
  await renditions.make(request({ digest: 'b'.repeat(64) }));
  await renditions.make(request({ xmp: '<x/>' }));
  await renditions.make(request({ spec: { ...spec, rotation: 90 } }));
  await renditions.make(request({ spec: { ...spec, maxBytes: 5_000_000 } }));
  expect([reads, (await kept()).length]).toEqual([5, 5]);
});

test.each([
  ['torn', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
  ['changed', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte)))],
  ['empty', () => Buffer.alloc(0)],
])('a %s file of the cache is made anew', async (_, damage) => {
  const first = await open().make(request());
  const [place = ''] = await kept();
  await writeFile(place, damage(await readFile(place)));
  expect(await open().make(request())).toEqual(first);
  expect(reads).toBe(2);
  expect(await open().make(request())).toMatchObject({ sha256: first.sha256 });
  expect(reads).toBe(2);
});

test('a cache that was deleted, or cannot be written, is missed by nobody', async () => {
  await open().make(request());
  await rm(folder, { recursive: true });
  await open().make(request());
  await rm(folder, { recursive: true });
  await writeFile(folder, 'no folder');
  await open().make(request());
  expect(reads).toBe(3);
  expect(await readFile(folder, 'utf8')).toBe('no folder');
});

test('a workspace that is open for reading only uses its cache and leaves it as it is', async () => {
  await open({ writable: false }).make(request());
  expect(await kept()).toEqual([]);
  await open().make(request());
  await open({ writable: false }).make(request());
  expect(reads).toBe(2);
});

test('beyond its bounds, what was not used for the longest time goes', async () => {
  const cache = new RenditionCache({ folder, clock, mostBytes: 1_200 });
  const bytes = new Uint8Array(300);
  const digest = createHash('sha256').update(bytes).digest('hex');
  for (const [day, key] of ['aa', 'bb', 'cc', 'dd'].entries()) {
    now = `2026-11-${20 + day}T08:00:00.000Z`;
    await cache.keep(key, { bytes, sha256: digest });
  }
  now = '2026-11-29T08:00:00.000Z';
  expect((await cache.find('aa'))?.sha256).toBe(digest);
  await cache.shrink();
  expect(await cache.find('bb')).toBeNull();
  expect(await cache.find('aa')).not.toBeNull();
});
