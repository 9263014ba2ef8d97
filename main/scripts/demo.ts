import './require-node.ts';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { openStudio, type Client } from '../cli/open-client.ts';
import { table } from '../cli/print.ts';
import type { ChannelId, MasterId } from '../../shared/ids.ts';
import { translate } from '../../shared/texts/texts.ts';
import { cliTexts } from '../cli/texts.ts';
import { root } from './run.ts';

/** The main job without a window: sample, import, adapt, check, export, verify, list of channels. Prints what it did. */
const place = resolve(process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'kanalwerk-demo-'))));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const { client } = openStudio(root, 'Demo');

say('1. Sample workspace');
const status = await client.studio.openSample({ folder: join(place, 'Holzwerk Brandt'), fresh: true });
const channels = await client.channels.list({});
const links = await client.channels.links();
const { total } = await client.masters.list({});
say(`   ${status.workspace?.name}: ${channels.length} channels, ${links.length} links, ${total} masters`);

say('2. Import');
const articles = ['fensterwerkstatt.docx', 'four-day-week.md'].map((name) => join(root, 'resources/demo', name));
const masters = await Promise.all(articles.map((file) => importArticle(client, file)));

say('3. Adapt');
const rows: string[][] = [];
for (const master of masters) {
  const chosen = channels
    .filter((channel) => channel.language === master.language || channels.length < 9)
    .map((channel) => channel.id);
  const channelIds: ChannelId[] = chosen.length >= 8 ? chosen : channels.slice(0, 8).map((channel) => channel.id);
  const { created } = await client.variants.adapt({ masterId: master.id, channelIds });
  say(`   “${master.title}” for ${created.length} channels`);
}

say('4. Check');
for (const master of masters) {
  for (const view of await client.variants.board({ masterId: master.id })) {
    const channel = channels.find((one) => one.id === view.variant.channelId);
    const blocking = view.findings.filter((finding) => finding.severity === 'blocking');
    if (blocking.length === 0) await client.variants.changeState({ id: view.variant.id, state: 'ready' });
    rows.push([
      master.title.slice(0, 34),
      channel?.name ?? '',
      channel?.platformId ?? '',
      view.variant.recipeId,
      String(blocking.length),
      String(view.findings.length - blocking.length),
      blocking.length === 0 ? 'ready' : 'draft',
    ]);
  }
}
const ready = rows.filter((row) => row.at(-1) === 'ready').length;
say(`   ${rows.length} variants, ${ready} ready, ${rows.length - ready} with findings in the way`);

say('5. Export and verify');
const exported = join(place, 'paket');
const manifestDigest = await exportPackage(
  client,
  exported,
  masters.map((master) => master.id),
);
const verified = await client.packages.verify({ place: exported });
say(
  `   ${verified.files} files, manifest ${manifestDigest.slice(0, 16)}…, ${verified.ok ? 'verified' : 'NOT verified'}`,
);

say('6. Channel list');
const list = table(
  ['channel', 'platform', 'role', 'language', 'links out', 'links in'],
  channels.map((row) => [row.name, row.platformId, row.role, row.language, String(row.linksOut), String(row.linksIn)]),
);
await writeFile(join(place, 'channels.txt'), `${list}\n`);
await client.studio.close();

say(`\n${place}`);
say('  Holzwerk Brandt.kanalwerk  the workspace');
say('  paket/index.html           the package, opens in any browser');
say('  channels.txt               the channels\n');
say(table(['master', 'channel', 'platform', 'recipe', translate(cliTexts, 'en', 'blocking'), 'other', 'state'], rows));
process.exitCode = verified.ok && ready >= 8 ? 0 : 1;

async function importArticle(studio: Client, file: string): Promise<{ id: MasterId; title: string; language: string }> {
  const bytes = (await readFile(file)).toString('base64');
  for await (const step of await studio.imports.files({ files: [{ fileName: basename(file), bytes }] })) {
    if (step.kind === 'refused') throw new Error(`${file} was refused: ${step.code} ${step.detail}`);
    if (step.kind !== 'imported') continue;
    const master = await studio.masters.get({ id: step.masterId });
    say(
      `   ${basename(file)} → “${step.title}” (${step.wordCount} words, ${step.images} pictures, ${step.notes.length} notes)`,
    );
    return master;
  }
  throw new Error(`${file} gave no master.`);
}

async function exportPackage(studio: Client, folder: string, masterIds: MasterId[]): Promise<string> {
  for await (const step of await studio.packages.export({ masterIds, place: folder })) {
    if (step.kind === 'done') return step.manifestDigest;
  }
  throw new Error('The export ended without a result.');
}
