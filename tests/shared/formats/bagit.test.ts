import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bagTagFiles, type PayloadFile, payloadPath } from '../../../shared/formats/bagit.ts';
import { filesOf, newFolder } from '../../main/core/files/package-fixtures.ts';

const hash = (algorithm: 'sha256' | 'sha512') => (bytes: string | Uint8Array) =>
  createHash(algorithm).update(bytes).digest('hex');
const digests = { sha256: hash('sha256'), sha512: hash('sha512') };
const description = {
  organisation: 'Holzwerk Brandt',
  description: 'Paket der KW 48:\nNewsletter & Blog',
  stateAt: '2026-11-23T23:30:00.000Z',
};
const payload = new Map([
  ['manifest.json', Buffer.from('{}\n')],
  ['01-newsletter/text.txt', Buffer.from('Größe 🪵')],
  ['01-newsletter/images/01.jpg', Buffer.from([0, 255, 13, 10])],
]);

function measured(): PayloadFile[] {
  return [...payload].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: digests.sha256(bytes),
    sha512: digests.sha512(bytes),
  }));
}

/** The bag on a disk. */
async function bag(): Promise<string> {
  const folder = await newFolder();
  const tags = bagTagFiles(measured(), description, digests);
  const all = [
    ...[...payload].map(([path, bytes]) => [payloadPath(path), bytes] as const),
    ...tags.map(({ path, text }) => [path, Buffer.from(text)] as const),
  ];
  for (const [path, bytes] of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

const check = (folder: string, manifest: string) =>
  spawnSync(`${/sha\d+/u.exec(manifest)?.[0] ?? ''}sum`, ['--strict', '-c', manifest], { cwd: folder });

describe('a bag', () => {
  test('begins with the declaration, and tells what is in it', async () => {
    const folder = await bag();
    expect(await readFile(join(folder, 'bagit.txt'), 'utf8')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    );
    expect(await readFile(join(folder, 'bag-info.txt'), 'utf8')).toBe(
      [
        'Source-Organization: Holzwerk Brandt',
        'External-Description: Paket der KW 48: Newsletter & Blog',
        'Bagging-Date: 2026-11-23',
        'Payload-Oxum: 19.3',
        'Bag-Software-Agent: Kanalwerk',
        '',
      ].join('\n'),
    );
  });

  test.each(['manifest-sha256.txt', 'manifest-sha512.txt', 'tagmanifest-sha256.txt', 'tagmanifest-sha512.txt'])(
    'has in %s checksums that programs without us find right',
    async (manifest) => {
      const { status, stderr } = check(await bag(), manifest);
      expect(stderr.toString()).toBe('');
      expect(status).toBe(0);
    },
  );

  test('is found damaged where one byte is another', async () => {
    const folder = await bag();
    await writeFile(join(folder, 'data/manifest.json'), '[]\n');
    expect(check(folder, 'manifest-sha256.txt').status).not.toBe(0);
    expect(check(folder, 'tagmanifest-sha256.txt').status).toBe(0);
  });

  test('lists every file of the payload in each manifest, and every tag file but the tag manifests', async () => {
    const folder = await bag();
    const listed = async (manifest: string): Promise<string[]> =>
      (await readFile(join(folder, manifest), 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ')[1] ?? '');
    const there = [...(await filesOf(folder)).keys()];
    const inData = there.filter((path) => path.startsWith('data/'));
    expect(inData).toHaveLength(3);
    for (const digest of ['sha256', 'sha512']) {
      expect((await listed(`manifest-${digest}.txt`)).toSorted()).toEqual(inData.toSorted());
      expect((await listed(`tagmanifest-${digest}.txt`)).toSorted()).toEqual(
        there.filter((path) => !path.startsWith('data/') && !path.startsWith('tagmanifest')).toSorted(),
      );
    }
  });

  test('is the same in whatever order the files come', () => {
    expect(bagTagFiles(measured().toReversed(), description, digests)).toEqual(
      bagTagFiles(measured(), description, digests),
    );
  });

  test('of nothing is a bag, too', () => {
    const tags = bagTagFiles([], { ...description, description: '' }, digests);
    expect(tags.find(({ path }) => path === 'manifest-sha256.txt')?.text).toBe('');
    expect(tags.find(({ path }) => path === 'bag-info.txt')?.text).not.toContain('External-Description');
  });

  test('writes a per cent sign as the standard asks', () => {
    const [file] = measured();
    const odd = { ...(file ?? failed()), path: '100%.txt' };
    const tags = bagTagFiles([odd], description, digests);
    expect(tags.find(({ path }) => path === 'manifest-sha256.txt')?.text).toContain('  data/100%25.txt\n');
  });

  test('takes no file from outside', () => {
    const [file] = measured();
    for (const path of ['../x', '/x', 'a/../../x', 'a\\b', 'a\nb']) {
      expect(() => bagTagFiles([{ ...(file ?? failed()), path }], description, digests)).toThrow('not inside');
    }
  });
});

function failed(): never {
  throw new Error('no file');
}
