import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { FormatRequest } from '../../../../shared/contract/areas/formats.ts';
import { withWorkspace } from '../../../../main/cli/open-client.ts';

/** Writes the sample in every format below a folder and prints what came out, for a process with its own zone and language. */
const [workspace = '', into = '', soon = ''] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../../../..');
const mediaBase = 'https://bilder.holzwerk.example/plan/';

const lines = await withWorkspace(root, workspace, async (client) => {
  const said: string[] = [];
  const channels = await client.channels.list({});
  const accounts = Object.fromEntries(channels.map((channel) => [channel.id, `konto-${channel.name}`]));
  for (const { id } of await client.formats.list()) {
    const choice = { mediaBase, settings: { accounts } };
    const drafts: FormatRequest = { formatId: id, choice: { ...choice, release: 'draft' }, includeUnready: true };
    // tools that know no drafts get what is planned from the day after tomorrow on
    const planned: FormatRequest = { ...drafts, choice: { ...choice, release: 'scheduled' }, from: soon };
    const takesDrafts = (await client.formats.plan(drafts)).refusals.every(({ code }) => code !== 'no-drafts');
    const request = takesDrafts ? drafts : planned;
    const plan = await client.formats.plan(request);
    if (plan.refusals.length > 0) {
      said.push(`${id}: refused, ${[...new Set(plan.refusals.map(({ code }) => code))].join(' ')}`);
      continue;
    }
    const place = join(into, id);
    for await (const _step of await client.formats.write({ ...request, place, markHandedOver: false })) void _step;
    said.push(...filesBelow(place).map((path) => `${id}: ${digestOf(path)} ${relative(place, path)}`));
  }
  return said;
});
process.stdout.write(`${lines.join('\n')}\n`);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
