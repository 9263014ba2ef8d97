import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyPackage } from '../../../../main/core/files/verify-package.ts';
import { writePackage } from '../../../../main/core/files/write-package.ts';
import { newFolder } from './package-fixtures.ts';
import { makePicture, smallPlan } from './small-plan.ts';

const item = '01-linkedin-fuenf-etagen-aus-holz';
const text = `${item}/text.txt`;

let place = '';
beforeEach(async () => {
  const written = await writePackage(smallPlan(), { place: join(await newFolder(), 'paket'), makePicture });
  place = written.place;
});

async function edit(path: string, change: (content: string) => string): Promise<void> {
  await writeFile(join(place, path), change(await readFile(join(place, path), 'utf8')));
}

describe('a folder', () => {
  test('with a changed, a missing and an added file is told apart', async () => {
    await edit(text, (words) => `${words}!`);
    await rm(join(place, `${item}/checklist.md`));
    await mkdir(join(place, 'neu'));
    await writeFile(join(place, 'neu/script.js'), '');
    expect(await verifyPackage(place)).toMatchObject({
      ok: false,
      problems: [
        { path: `${item}/checklist.md`, code: 'missing' },
        { path: text, code: 'changed' },
        { path: 'neu/script.js', code: 'extra' },
      ],
    });
  });

  test('with a renamed file misses the one and wonders about the other', async () => {
    await rename(join(place, text), join(place, `${item}/Text.txt`));
    expect((await verifyPackage(place)).problems).toEqual([
      { path: `${item}/Text.txt`, code: 'extra' },
      { path: text, code: 'missing' },
    ]);
  });

  test.each([
    [
      'truncated',
      (json: string) => json.slice(0, -20),
      [
        ['manifest.json', 'changed'],
        ['manifest.json', 'manifest'],
      ],
    ],
    [
      'of something else',
      () => '{}',
      [
        ['manifest.json', 'changed'],
        ['manifest.json', 'manifest'],
      ],
    ],
    [
      'of a newer format',
      (json: string) => json.replace('"formatVersion": 1', '"formatVersion": 99'),
      [
        ['manifest.json', 'changed'],
        ['manifest.json', 'manifest'],
      ],
    ],
    ['with another title', (json: string) => json.replace('Fünf', 'Sechs'), [['manifest.json', 'changed']]],
  ])('with a manifest %s does not verify', async (_, change, problems) => {
    await edit('manifest.json', change);
    expect((await verifyPackage(place)).problems.map(({ path, code }) => [path, code])).toEqual(problems);
  });

  test('whose checksums were adapted to a changed file is given away by the manifest', async () => {
    await writeFile(join(place, text), 'gefälscht');
    const { createHash } = await import('node:crypto');
    const digest = createHash('sha256').update('gefälscht').digest('hex');
    await edit('manifest-sha256.txt', (lines) => lines.replace(new RegExp(`^[0-9a-f]{64}(?=  ${text}$)`, 'm'), digest));
    expect((await verifyPackage(place)).problems).toEqual([{ path: text, code: 'manifest' }]);
  });

  test('without checksums, or with malformed ones, is no package', async () => {
    await edit('manifest-sha256.txt', (lines) => `${lines}0000  ../outside\n`);
    expect((await verifyPackage(place)).problems).toContainEqual({ path: 'manifest-sha256.txt', code: 'unreadable' });
    await rm(join(place, 'manifest-sha256.txt'));
    expect((await verifyPackage(place)).problems).toContainEqual({ path: 'manifest-sha256.txt', code: 'missing' });
  });

  test('with a link instead of a file is refused, even if the link leads to the same bytes', async () => {
    await rename(join(place, text), join(place, '..', 'moved.txt'));
    await symlink(join(place, '..', 'moved.txt'), join(place, text));
    expect((await verifyPackage(place)).problems).toEqual([{ path: text, code: 'unreadable' }]);
  });

  test('that a file manager has shown still verifies', async () => {
    await writeFile(join(place, '.DS_Store'), 'x');
    await writeFile(join(place, item, 'Thumbs.db'), 'x');
    expect((await verifyPackage(place)).ok).toBe(true);
  });

  test('that is not there has a name', async () => {
    await expect(verifyPackage(join(place, 'nothing'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a ZIP', () => {
  async function verifyZip(build: (zip: JSZip) => unknown, patch = (bytes: Buffer) => bytes) {
    const zip = new JSZip();
    const { place: original } = await writePackage(smallPlan(), {
      place: join(await newFolder(), 'a.zip'),
      makePicture,
    });
    await zip.loadAsync(await readFile(original));
    await build(zip);
    const bytes = await zip.generateAsync({ type: 'nodebuffer', platform: 'UNIX', compression: 'DEFLATE' });
    const changed = join(await newFolder(), 'b.zip');
    await writeFile(changed, patch(bytes));
    return verifyPackage(changed);
  }

  test('that another program packed again still verifies', async () => {
    expect((await verifyZip(() => undefined)).ok).toBe(true);
  });

  test('with changed, missing and added files is told apart', async () => {
    const { problems } = await verifyZip((zip) => {
      zip.file(text, 'anders');
      zip.remove(`${item}/checklist.md`);
      zip.file('neu.txt', '');
    });
    expect(problems).toEqual([
      { path: `${item}/checklist.md`, code: 'missing' },
      { path: text, code: 'changed' },
      { path: 'neu.txt', code: 'extra' },
    ]);
  });

  test('with a link is refused', async () => {
    const { problems } = await verifyZip((zip) => zip.file('link', '/etc/passwd', { unixPermissions: 0o120777 }));
    expect(problems).toEqual([{ path: 'link', code: 'unreadable' }]);
  });

  test.each(['../x.txt', '..\\x.txt', '/x.txt1', 'C:\\x.tx'])('with an entry %s is refused whole', async (name) => {
    const placeholder = 'x'.repeat(name.length);
    const { problems } = await verifyZip(
      (zip) => zip.file(placeholder, ''),
      (bytes) => replaceAll(bytes, placeholder, name),
    );
    expect(problems).toEqual([{ path: expect.stringMatching(/b\.zip$/), code: 'unreadable' }]);
  });

  test('with one name twice, or differing only by case, is refused', async () => {
    const same = await verifyZip(
      (zip) => zip.file('READMF.txt', 'anders'),
      (bytes) => replaceAll(bytes, 'READMF.txt', 'README.txt'),
    );
    expect(same.problems).toContainEqual({ path: 'README.txt', code: 'unreadable' });
    const byCase = await verifyZip((zip) => zip.file('readme.TXT', 'anders'));
    expect(byCase.ok).toBe(false);
  });

  test('that unpacks to far more than it weighs is refused unread', async () => {
    const { problems } = await verifyZip((zip) => zip.file('bombe.txt', Buffer.alloc(20 * 1024 ** 2)));
    expect(problems).toEqual([{ path: 'bombe.txt', code: 'unreadable' }]);
  });

  test('whose sizes lie is unreadable at that file', async () => {
    const { ok, problems } = await verifyZip(
      (zip) => zip.file(text, 'Ein Satz.', { compression: 'STORE' }),
      (bytes) => {
        const at = bytes.lastIndexOf(text) - 46; // The central directory entry: sizes at 20 and 24.
        bytes.writeUInt32LE(3, at + 24);
        bytes.writeUInt32LE(3, at + 20);
        return bytes;
      },
    );
    expect(ok).toBe(false);
    expect(problems).toContainEqual({ path: text, code: 'changed' });
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('%PDF-1.7')],
  ])('that is %s is unreadable, not a crash', async (_, patch) => {
    expect(await verifyZip(() => undefined, patch)).toMatchObject({ ok: false, problems: [{ code: 'unreadable' }] });
  });
});

function replaceAll(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}
