import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { knownFormat } from '../../main/core/database/migrate.ts';
import { searchMasters } from '../../main/core/projection/search.ts';
import { boundEditor } from '../builders/headless-editor.ts';
import { desk, type Desk } from '../builders/workspace.ts';
import { fromLexicalJson } from '../../shared/rich-text/lexical-json.ts';

let place: Desk;
beforeEach(async () => {
  place = await desk();
});
afterEach(() => place.clear());

const here = new URL('.', import.meta.url).pathname;
const formats = readdirSync(here)
  .flatMap((name) => /^format-(\d+)\.db$/.exec(name)?.[1] ?? [])
  .map(Number);

it('has a frozen file for every format there ever was', () => {
  expect(formats.sort((left, right) => left - right)).toEqual(
    Array.from({ length: knownFormat }, (_, index) => index + 1),
  );
});

it.each(formats)('opens a file of format %d with all that is in it', async (format) => {
  const folder = join(place.root, `Format ${format}.kanalwerk`);
  mkdirSync(folder);
  copyFileSync(join(here, `format-${format}.db`), join(folder, 'workspace.db'));
  const workspace = await place.open({ folder });
  expect(workspace.access).toBe('read-write');
  const [master] = workspace.reader.list('masters');
  expect(master?.title).toBe('Fenster für die lange Straße');
  const body = workspace.reader.body(master!.id, 'body');
  expect(body?.richText.blocks.map((block) => block.kind)).toEqual([
    'heading',
    'paragraph',
    'list',
    'callout',
    'image',
    'table',
  ]);
  expect(body?.plainText).toContain('Ein fettes Wort, ein Ziel.');
  expect(workspace.reader.get('variants', 'variant-1').fields).toEqual({ subject: 'Betreff' });
  expect(workspace.reader.body(master!.id, 'variant:variant-1')?.plainText).toBe('Teil eins\n\nTeil zwei');
  expect(workspace.reader.list('people').map((person) => person.name)).toEqual(['Käthe Brandt']);
  expect(searchMasters(workspace.reader, 'strasse', 5)).toHaveLength(1);
  const { update } = workspace.documents.open(`master:${master!.id}`, new Uint8Array([0]));
  expect(fromLexicalJson(boundEditor('body', update).json())).toEqual(body?.richText);
  const checks = workspace.doctor({ rebuild: false }).checks.filter((check) => !check.ok && check.name !== 'media');
  expect(checks).toEqual([]);
});
