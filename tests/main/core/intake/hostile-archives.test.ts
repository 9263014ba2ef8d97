import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawZip } from '../../../fixtures/import/raw-zip.ts';
import { readStock, workbook, zipOf } from '../../../fixtures/intake/read-stock.ts';

let root = '';
let unpackInto = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kanalwerk-hostile-'));
  unpackInto = join(root, 'unpacked');
  mkdirSync(unpackInto);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const note = { name: 'a.md', content: text('Hallo.') };

async function refusalOf(bytes: Uint8Array | string, name = 'stock.zip'): Promise<string> {
  const place = join(root, name);
  writeFileSync(place, bytes);
  try {
    await readStock(place, { unpackInto });
    return 'none';
  } catch (error) {
    return (error as { data?: { code?: string } }).data?.code ?? String(error);
  }
}

const zeros = new Uint8Array(40_000_000);

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['a text that unpacks to many times its size', () => zipOf({ 'a.md': zeros }), 'bomb'],
  ['a picture that does', () => zipOf({ 'a.md': '![](b.png)', 'b.png': zeros }), 'bomb'],
  ['an outbox that does', () => zipOf({ 'outbox.json': zeros }), 'bomb'],
  ['a sheet that does', () => zipOf({ 'xl/workbook.xml': '<x/>', 'xl/worksheets/sheet1.xml': zeros }), 'bomb'],
  ['a name that leads outside', () => rawZip([note, { name: '../../evil.md', content: text('x') }]), 'unsafe-archive'],
  ['an absolute name', () => rawZip([note, { name: '/etc/evil.md', content: text('x') }]), 'unsafe-archive'],
  ['a link', () => rawZip([note, { name: 'b.md', content: text('/etc/passwd'), mode: 0o120777 }]), 'unsafe-archive'],
  ['a name given twice', () => rawZip([note, note]), 'unsafe-archive'],
  ['an entry under a password', () => rawZip([{ ...note, flags: 1 }]), 'encrypted'],
  ['a directory that is not there', () => text('PK\u0003\u0004kaputt'), 'damaged'],
])('an archive with %s is refused', async (_, bytes, code) => {
  expect(await refusalOf(await bytes())).toBe(code);
  expect(readdirSync(unpackInto)).toEqual([]);
});

test('a workbook whose parts declare a document type is refused', async () => {
  const bytes = await workbook([
    ['Titel', 'Text'],
    ['a', 'b'],
  ]);
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  zip.file('xl/workbook.xml', '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>');
  expect(await refusalOf(await zip.generateAsync({ type: 'uint8array' }), 'plan.xlsx')).toBe('external-entity');
});

test.each([
  ['JSON that is none', '{"db": [', 'damaged'],
  ['JSON of something else', '{"hello": "world"}', 'not-a-stock'],
  ['JSON a hundred thousand deep', `{"db":${'['.repeat(100_000)}`, 'damaged'],
  [
    'a feed with a document type',
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel/></rss>',
    'external-entity',
  ],
  ['a feed a thousand deep', `<rss version="2.0"><channel>${'<a>'.repeat(1_000)}`, 'too-deep'],
  ['a program', '\u007fELF\u0002\u0001\u0001', 'not-this-format'],
])('%s is refused', async (_, content, code) => {
  expect(await refusalOf(content, 'stock')).toBe(code);
});

test('a place that is not there says so', async () => {
  await expect(readStock(join(root, 'nirgends'), { unpackInto })).rejects.toMatchObject({
    data: { code: 'not-there' },
  });
});

test('a note as deep as a mine keeps out itself and no other', async () => {
  const place = join(root, 'notes');
  mkdirSync(place);
  writeFileSync(join(place, 'a.md'), '> '.repeat(5_000) + 'tief');
  writeFileSync(join(place, 'b.md'), 'Gut.');
  const { items, facts } = await readStock(place, { unpackInto });
  expect(items.map(({ title }) => title)).toEqual(['b']);
  expect(facts.losses).toMatchObject([{ code: 'unreadable', params: { names: 'a.md (too-deep)' } }]);
});
