import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runIntake } from '../../../../main/core/intake/run-intake.ts';
import { intakeLimits } from '../../../../main/core/intake/limits.ts';
import { readStock, textOf, writeFiles, type Files } from '../../../fixtures/intake/read-stock.ts';
import { tarGz, type TarHeader } from '../../../fixtures/intake/tar-file.ts';

let root = '';
let unpackInto = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kanalwerk-tar-'));
  unpackInto = join(root, 'unpacked');
  mkdirSync(unpackInto);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(bytes: Uint8Array, name = 'archive-20260501.tar.gz'): string {
  const place = join(root, name);
  writeFileSync(place, bytes);
  return place;
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await readStock(write(bytes), { unpackInto });
    return 'none';
  } catch (error) {
    return (error as { data?: { code?: string } }).data?.code ?? String(error);
  }
}

async function mastodon(): Promise<Files> {
  const picture = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#a56' } })
    .png()
    .toBuffer();
  const post = {
    id: 'https://mast.example/users/holz/statuses/1',
    url: 'https://mast.example/@holz/1',
    published: '2026-05-01T08:00:00Z',
    content: '<p>Der Kran steht.</p>',
    to: ['https://www.w3.org/ns/activitystreams#Public'],
    attachment: [{ mediaType: 'image/png', url: '/media_attachments/files/001/kran.png', name: 'Kran' }],
  };
  return {
    'actor.json': '{"type":"Person"}',
    'outbox.json': JSON.stringify({ orderedItems: [{ type: 'Create', object: post }] }),
    'media_attachments/files/001/kran.png': picture,
  };
}

test('an export of Mastodon as TAR under GZIP, with its pictures', async () => {
  const files = await mastodon();
  const { items, facts } = await readStock(write(await tarGz(files)), { unpackInto });
  expect(facts.format).toBe('mastodon');
  expect(items.map(textOf)).toEqual(['Der Kran steht.\n\n![Kran](kran.png)']);
  const [picture] = items[0]!.pictures;
  expect(readFileSync(join(unpackInto, picture!.file))).toEqual(
    Buffer.from(files['media_attachments/files/001/kran.png'] as Uint8Array),
  );
});

test('one that GNU tar has written, with long names and folders', async () => {
  const deep = `texte/${'sehr-langer-ordner-'.repeat(8)}/notiz.md`;
  writeFiles(join(root, 'export'), { ...(await mastodon()), [deep]: 'Hallo.', '.verborgen.md': 'nein' });
  execFileSync('tar', ['-czf', join(root, 'gnu.tgz'), '-C', join(root, 'export'), '.']);
  const { items, facts } = await readStock(join(root, 'gnu.tgz'), { unpackInto });
  expect(facts.format).toBe('mastodon');
  expect(items).toHaveLength(1);
});

test('texts of any kind', async () => {
  const { items, facts } = await readStock(write(await tarGz({ 'b/zwei.md': '# Zwei', 'eins.md': 'Eins.' })), {
    unpackInto,
  });
  expect(facts.format).toBe('archive');
  expect(items.map(({ title, key }) => [title, key])).toEqual([
    ['Zwei', 'file:archive-20260501/b/zwei.md'],
    ['eins', 'file:archive-20260501/eins.md'],
  ]);
});

test('looked into only, it writes nothing and finds the same', async () => {
  const place = write(await tarGz(await mastodon()));
  const titles: (number | string)[] = [];
  const task = { place, mediaFolder: null, mapping: null, timeZone: 'Europe/Berlin', limits: intakeLimits };
  await runIntake({ ...task, unpackInto: null }, ({ items }) => {
    titles.push(...items.map(({ head }) => head.pictures.length));
  });
  expect(titles).toEqual([1]);
  expect(readdirSync(root).sort()).toEqual(['archive-20260501.tar.gz', 'unpacked']);
  expect(readdirSync(unpackInto)).toEqual([]);
});

const entry = (header: Partial<TarHeader>): { header: TarHeader; body: string } => ({
  header: { name: 'b.md', size: 1, mtime: new Date(0), ...header },
  body: 'x',
});
const note = { 'a.md': 'Hallo.' };

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['a name that leads outside', () => tarGz(note, [entry({ name: '../../evil.md' })]), 'unsafe-archive'],
  ['an absolute name', () => tarGz(note, [entry({ name: '/etc/evil.md' })]), 'unsafe-archive'],
  ['a name of another system', () => tarGz(note, [entry({ name: String.raw`..\evil.md` })]), 'unsafe-archive'],
  [
    'a link',
    () => tarGz(note, [{ header: { name: 'b.md', size: 0, type: 'symlink', linkname: '/etc/passwd' } }]),
    'unsafe-archive',
  ],
  [
    'a hard link',
    () => tarGz(note, [{ header: { name: 'b.md', size: 0, type: 'link', linkname: 'a.md' } }]),
    'unsafe-archive',
  ],
  ['a device', () => tarGz(note, [{ header: { name: 'b.md', size: 0, type: 'character-device' } }]), 'unsafe-archive'],
  ['a name given twice', () => tarGz(note, [entry({ name: 'a.md' })]), 'unsafe-archive'],
  ['a file that unpacks to many times its size', () => tarGz({ 'a.md': new Uint8Array(60_000_000) }), 'bomb'],
  [
    'half of itself missing',
    async () => {
      const whole = await tarGz({
        ...note,
        'b.md': Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * at) % 251)),
      });
      return whole.subarray(0, whole.length / 2);
    },
    'damaged',
  ],
  ['no archive in it', () => Promise.resolve(gzipSync('Titel;Text\n'.repeat(500))), 'not-this-format'],
])('an archive with %s is refused', async (_, bytes, code) => {
  expect(await refusalOf(await bytes())).toBe(code);
});

test('an archive of more entries than a stock has is refused', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.md`, 'x']));
  const task = { place: write(await tarGz(files)), mediaFolder: null, mapping: null, timeZone: 'Europe/Berlin' };
  const limits = { ...intakeLimits, zipEntries: 20 };
  await expect(runIntake({ ...task, limits, unpackInto }, () => undefined)).rejects.toMatchObject({
    data: { code: 'bomb' },
  });
});
