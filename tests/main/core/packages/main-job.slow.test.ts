import { createRouterClient } from '@orpc/server';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import * as Y from 'yjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyPackage } from '../../../../main/core/files/verify-package.ts';
import { router } from '../../../../main/core/router.ts';
import type { VariantView } from '../../../../shared/contract/areas/variants.ts';
import type { ChannelId, MasterId } from '../../../../shared/ids.ts';
import { boundEditor } from '../../../builders/headless-editor.ts';
import { testSession, type TestSession } from '../../../builders/session.ts';
import { longDocx } from '../../../fixtures/import/long-docx.ts';
import { picture } from '../../../fixtures/import/pictures.ts';
import { savedPage } from '../../../fixtures/import/web-page.ts';
import { filesOf } from '../files/package-fixtures.ts';

const root = resolve(import.meta.dirname, '../../../..');
const platforms =
  'linkedin mastodon facebook x instagram bluesky threads telegram wordpress newsletter youtube google-business'.split(
    ' ',
  );
const markdown = `---
title: Ein Netz für das Dorf
tags: [Wärme, Beteiligung]
---

Seit März fließt Wärme durch die **Lindenstraße**. Wer mitmacht, zahlt weniger.

## Was es kostet

| Anschluss | Preis |
| --- | --- |
| Haus | 4.900 Euro |

1. Anmelden
2. Besichtigen
3. Anschließen

Mehr steht im [Bericht](https://auwiesen.example/bericht).
`;

let running: TestSession;
let workspace = '';
let client: ReturnType<typeof newClient>;
function newClient() {
  return createRouterClient(router, { context: { session: running.session } });
}

beforeAll(async () => {
  running = testSession();
  client = newClient();
  const folder = join(running.folder, 'Auwiesen');
  await client.studio.create({ folder, name: 'Genossenschaft Auwiesen', language: 'de' });
  workspace = `${folder}.kanalwerk`;
});
afterAll(() => running.dispose());

async function importAll(): Promise<MasterId[]> {
  const page = savedPage(`data:image/png;base64,${Buffer.from(await picture('hafen', 1200, 800)).toString('base64')}`);
  const files = [
    { fileName: 'Wärme.docx', bytes: Buffer.from(await longDocx()).toString('base64') },
    { fileName: 'Netz.md', bytes: Buffer.from(markdown).toString('base64') },
    { fileName: 'Markt zieht um.html', bytes: Buffer.from(page).toString('base64') },
  ];
  const imported: { id: MasterId; images: number }[] = [];
  for await (const step of await client.imports.files({ files })) {
    if (step.kind === 'refused') throw new Error(`${step.fileName}: ${step.code}`);
    if (step.kind === 'imported') imported.push({ id: step.masterId, images: step.images });
  }
  expect(imported.map(({ images }) => images)).toEqual([12, 0, 1]);
  return imported.map(({ id }) => id);
}

async function addChannels(): Promise<ChannelId[]> {
  const ids: ChannelId[] = [];
  for (const platformId of platforms) {
    const { id } = await client.channels.create({ name: `Auwiesen auf ${platformId}`, platformId, language: 'de' });
    ids.push(id);
  }
  return ids;
}

/** Types a paragraph the way a window does: into a bound editor, whose update goes through the contract. */
async function typeInto({ variant }: VariantView, words: string): Promise<void> {
  const name = `master:${variant.masterId}`;
  const nothing = Buffer.from(Y.encodeStateVector(new Y.Doc())).toString('base64');
  const { update } = await client.documents.open({ name, stateVector: nothing });
  const editor = boundEditor(`variant:${variant.id}`, new Uint8Array(Buffer.from(update, 'base64')));
  const before = Y.encodeStateVector(editor.doc);
  editor.change(() => void $getRoot().append($createParagraphNode().append($createTextNode(words))));
  const typed = Buffer.from(Y.encodeStateAsUpdate(editor.doc, before)).toString('base64');
  await client.documents.update({ name, update: typed, peer: 'fenster' });
}

/** Lets the program repair what a person has just broken; the finding is gone then. */
async function repair({ variant: { id } }: VariantView): Promise<void> {
  await client.variants.setField({ id, fieldId: 'title', value: 'Der Markt <am Hafen>' });
  const { findings } = await client.variants.view({ id });
  const finding = findings.find(({ place, fixes }) => place.kind === 'field' && fixes.length > 0);
  if (finding === undefined) throw new Error('nothing to repair');
  await client.variants.applyFix({ id, finding, fix: 0 });
  const after = (await client.variants.view({ id })).findings;
  expect(after.some(({ code }) => code === finding.code)).toBe(false);
}

async function write(place: string): Promise<string> {
  for await (const step of await client.packages.export({ place }))
    if (step.kind === 'done') return step.manifestDigest;
  throw new Error('the export has no end');
}

function digests(files: ReadonlyMap<string, Buffer>): (readonly [path: string, digest: string])[] {
  return [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]);
}

/** The command line in a process of its own, elsewhere in the world. */
async function elsewhere(...words: string[]): Promise<string> {
  const env = {
    ...process.env,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    KANALWERK_LANGUAGE: 'en',
    KANALWERK_STATE: join(running.folder, 'elsewhere'),
  };
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'main/cli/main.ts'), ...words], { env });
  return stdout;
}

test('three files become 36 variants, are edited, and leave as a package that is the same everywhere', async () => {
  const masters = await importAll();
  const channelIds = await addChannels();
  for (const masterId of masters) {
    const { created } = await client.variants.adapt({ masterId, channelIds });
    expect(created).toHaveLength(platforms.length);
  }

  const boards = await Promise.all(masters.map((masterId) => client.variants.board({ masterId })));
  const on = (master: number, platform: string): VariantView => {
    const view = boards[master]?.find(({ variant }) => variant.channelId === channelIds[platforms.indexOf(platform)]);
    if (view === undefined) throw new Error(`no ${platform}`);
    return view;
  };
  await typeInto(on(0, 'wordpress'), 'Am Samstag ist die Baustelle offen.');
  const { id } = on(1, 'newsletter').variant;
  await client.variants.setField({ id, fieldId: 'subject', value: 'Wärme für die Lindenstraße' });
  await repair(on(2, 'youtube'));

  for (const { variant } of boards.flat())
    await client.variants.changeState({ id: variant.id, state: 'ready', reason: 'Von der Bauleitung freigegeben' });

  const [folder, zip] = [join(running.folder, 'paket'), join(running.folder, 'paket.zip')];
  const digest = await write(folder);
  expect(await write(zip)).toBe(digest);
  await running.session.close();
  const [again, zipAgain] = [join(running.folder, 'nochmal'), join(running.folder, 'nochmal.zip')];
  for (const place of [again, zipAgain]) await elsewhere('export', workspace, '--out', place, '--json');

  const files = await filesOf(folder);
  for (const place of [folder, zip])
    expect(await verifyPackage(place)).toEqual({ ok: true, files: files.size - 1, problems: [] });
  for (const place of [again, zipAgain])
    expect(JSON.parse(await elsewhere('verify', place, '--json'))).toMatchObject({ ok: true, files: files.size - 1 });
  expect(digests(await filesOf(again))).toEqual(digests(files));
  expect(readFileSync(zipAgain).equals(readFileSync(zip))).toBe(true);

  const text = (path: RegExp): string =>
    [...files].flatMap(([name, bytes]) => (path.test(name) ? [String(bytes)] : [])).join('\n');
  expect(text(/wordpress-waerme.*\/text\.html$/)).toContain('Am Samstag ist die Baustelle offen.');
  expect(text(/wordpress-waerme.*\/text\.html$/)).toContain('<table');
  expect(text(/youtube-der-markt.*\/fields\/title\.txt$/)).toBe('Der Markt ‹am Hafen›');
  expect(text(/newsletter-ein-netz.*\/fields\/subject\.txt$/)).toBe('Wärme für die Lindenstraße');
  const items = (JSON.parse(text(/^manifest\.json$/)) as { items: { variant: { state: string } }[] }).items; // just written
  expect(items).toHaveLength(36);
  expect(new Set(items.map(({ variant }) => variant.state))).toEqual(new Set(['ready']));
  expect([...files.keys()].filter((name) => /wordpress-waerme.*\.(png|jpg)$/.test(name))).toHaveLength(12);
});
