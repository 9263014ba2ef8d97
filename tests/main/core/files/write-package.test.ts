import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../../main/core/files/disk.ts';
import { verifyPackage } from '../../../../main/core/files/verify-package.ts';
import { type WriteProgress, writePackage } from '../../../../main/core/files/write-package.ts';
import { filesOf, newFolder } from './package-fixtures.ts';
import { makePicture, makingFrom, readMedia, smallPlan } from './small-plan.ts';

const kinds = ['paket', 'paket.zip'];

describe.each(kinds)('writing %s', (name) => {
  test('makes what was planned, and it verifies', async () => {
    const plan = smallPlan();
    const folder = await newFolder();
    const written = await writePackage(plan, { place: join(folder, name), makePicture });
    expect(await verifyPackage(written.place)).toEqual({ ok: true, files: plan.tree.length - 1, problems: [] });
    expect(written.files).toBe(plan.tree.length);
    expect(await readdir(folder)).toEqual([name]);
  });

  test('twice gives the same bytes', async () => {
    const folder = await newFolder();
    const first = await writePackage(smallPlan(), { place: join(folder, `1-${name}`), makePicture });
    const second = await writePackage(smallPlan(), { place: join(folder, `2-${name}`), makePicture });
    expect(second.manifestDigest).toBe(first.manifestDigest);
    if (name.endsWith('.zip')) expect(await readFile(second.place)).toEqual(await readFile(first.place));
    else expect(await filesOf(second.place)).toEqual(await filesOf(first.place));
  });

  test.each(['file', 'full folder', 'empty folder'])('leaves a %s at the place alone', async (what) => {
    const folder = await newFolder();
    const place = join(folder, name);
    if (what === 'file') await writeFile(place, 'mine');
    else await mkdir(place);
    if (what === 'full folder') await writeFile(join(place, 'mine.txt'), 'mine');
    await expect(writePackage(smallPlan(), { place, makePicture })).rejects.toMatchObject({
      code: 'PLACE_TAKEN',
      data: { place },
    });
    expect(await readdir(folder)).toEqual([name]);
    if (what === 'file') expect(await readFile(place, 'utf8')).toBe('mine');
  });

  test('does not replace what appears at the place while writing', async () => {
    const folder = await newFolder();
    const place = join(folder, name);
    const onProgress = ({ done, of }: WriteProgress): void => {
      if (done === of) created = writeFile(place, 'mine');
    };
    let created: Promise<void> | null = null;
    // The disk waits for the other program, so that its file is there before the package comes.
    const disk: Disk = {
      ...realDisk,
      rename: async (from, to) => created?.then(() => realDisk.rename(from, to)),
      link: async (from, to) => created?.then(() => realDisk.link(from, to)),
      look: async (path) => (created === null ? realDisk.look(path) : null),
    };
    await expect(writePackage(smallPlan(), { place, makePicture, onProgress, disk })).rejects.toMatchObject({
      code: 'PLACE_TAKEN',
    });
    expect(await readFile(place, 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual([name]);
  });

  test('cancelled after any step leaves nothing', async () => {
    const folder = await newFolder();
    const steps: WriteProgress[] = [];
    await writePackage(smallPlan(), { place: join(folder, name), makePicture, onProgress: (step) => steps.push(step) });
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.of);
    expect(steps.map((step) => step.done)).toEqual(steps.map((_, index) => index + 1));
    for (let after = 0; after <= steps.length; after += 1) {
      const abort = new AbortController();
      if (after === 0) abort.abort();
      const place = join(folder, `cancelled-${name}`);
      const onProgress = ({ done }: WriteProgress): void => {
        if (done === after) abort.abort();
      };
      await expect(
        writePackage(smallPlan(), { place, makePicture, signal: abort.signal, onProgress }),
      ).rejects.toMatchObject({ code: 'CANCELLED' });
      expect(await readdir(folder)).toEqual([name]);
    }
  });

  test('a disk that fails at any call leaves a whole package or none', async () => {
    const folder = await newFolder();
    const place = join(folder, name);
    let failures = 0;
    for (let nth = 1; ; nth += 1) {
      const disk = failingDisk(nth);
      const outcome = await writePackage(smallPlan(), { place, makePicture, disk }).catch((error: unknown) => error);
      if (!disk.failed()) break;
      if (existsSync(place)) expect((await verifyPackage(place)).ok).toBe(true);
      // Cleaning up is the one call whose failure does not matter, and the next run does it again.
      else expect(outcome).toMatchObject({ code: 'STORAGE', data: { reason: 'full' } });
      failures += 1;
      for (const entry of await readdir(folder)) await realDisk.remove(join(folder, entry));
    }
    // A ZIP this small goes to the disk in one piece.
    expect(failures).toBeGreaterThan(name === 'paket' ? 20 : 10);
  });
});

test('a missing parent, a parent without permission and an I/O error have names', async () => {
  const folder = await newFolder();
  const place = join(folder, 'no', 'paket');
  await expect(writePackage(smallPlan(), { place, makePicture })).rejects.toMatchObject({
    code: 'UNSUITABLE_FOLDER',
    data: { folder: join(folder, 'no'), reason: 'missing' },
  });
  for (const [code, failure] of [
    ['EACCES', { code: 'UNSUITABLE_FOLDER', data: { folder, reason: 'not-writable' } }],
    ['EIO', { code: 'STORAGE', data: { reason: 'io', what: join(folder, 'paket') } }],
  ] as const) {
    const disk: Disk = { ...realDisk, makeStaging: () => Promise.reject(systemError(code)) };
    await expect(writePackage(smallPlan(), { place: join(folder, 'paket'), makePicture, disk })).rejects.toMatchObject(
      failure,
    );
  }
});

test('what makePicture throws comes through, and leaves nothing', async () => {
  const folder = await newFolder();
  const place = join(folder, 'paket');
  const vector = makingFrom(async () => Buffer.from('<svg/>'));
  await expect(writePackage(smallPlan(), { place, makePicture: vector })).rejects.toMatchObject({ code: 'vector' });
  const lost = new Error('lost');
  await expect(writePackage(smallPlan(), { place, makePicture: () => Promise.reject(lost) })).rejects.toBe(lost);
  expect(await readdir(folder)).toEqual([]);
});

test('what a crash left behind goes with the next export; what others are writing stays', async () => {
  const folder = await newFolder();
  const plan = smallPlan();
  let staging = '';
  const disk: Disk = {
    ...realDisk,
    makeStaging: async (prefix) => (staging = await realDisk.makeStaging(prefix)),
  };
  await writePackage(plan, { place: join(folder, 'a'), makePicture, disk });
  const name = staging.slice(folder.length + 1);
  const dead = name.replace(`-${process.pid}-`, '-99999999-');
  const foreign = dead.replace('.kanalwerk-package-', '.kanalwerk-package-other-desk-');
  for (const left of [name, dead, foreign]) await mkdir(join(folder, left, 'package'), { recursive: true });
  await writePackage(plan, { place: join(folder, 'b'), makePicture });
  expect(await readdir(folder)).toEqual([name, foreign, 'a', 'b'].sort());
});

test('pictures carry no place, camera, author or other metadata, and stand upright', async () => {
  const folder = await newFolder();
  const { place } = await writePackage(smallPlan(), { place: join(folder, 'paket'), makePicture });
  const original = Buffer.from(await readMedia('kran'));
  expect(original.includes('Geheimkamera')).toBe(true);
  for (const [path, bytes] of await filesOf(place)) {
    if (!/\.(jpg|png)$/.test(path)) continue;
    for (const secret of ['Geheimkamera', 'Exif', 'Wohnort']) expect(bytes.includes(secret)).toBe(false);
    const meta = await sharp(bytes).metadata();
    if (path.endsWith('.jpg')) expect((await sharp(original).metadata()).orientation).toBe(6);
    expect([meta.exif, meta.iptc, meta.icc, meta.orientation]).toEqual(Array(4).fill(undefined));
    if (path.endsWith('.jpg')) expect(meta.xmp?.toString()).toContain('Kran hebt ein Wandelement');
    expect(meta.space).toBe('srgb');
    if (path.endsWith('.jpg'))
      expect([meta.width, meta.height]).toEqual(path.startsWith('01-') ? [1200, 627] : [1200, 675]);
  }
});

test('files carry the time of the newest change, not that of the export', async () => {
  const folder = await newFolder();
  const { place } = await writePackage(smallPlan(), { place: join(folder, 'paket'), makePicture });
  expect((await stat(join(place, 'index.html'))).mtime.toISOString()).toBe('2026-11-23T14:30:00.000Z');
});

/** The real disk, of which the nth call says that there is no space. */
function failingDisk(nth: number): Disk & { failed: () => boolean } {
  let calls = 0;
  const count =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls += 1;
      if (calls === nth) throw systemError('ENOSPC');
      return call(...args);
    };
  return {
    makeStaging: count(realDisk.makeStaging),
    makeFolder: count(realDisk.makeFolder),
    write: count(realDisk.write),
    create: count(async (path) => {
      const file = await realDisk.create(path);
      return { append: count(file.append), finish: count(file.finish), close: file.close };
    }),
    syncFolder: count(realDisk.syncFolder),
    rename: count(realDisk.rename),
    link: count(realDisk.link),
    look: count(realDisk.look),
    list: count(realDisk.list),
    remove: count(realDisk.remove),
    failed: () => calls >= nth,
  };
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
