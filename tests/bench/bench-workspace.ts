import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, openWorkspace } from '../../main/core/open-workspace.ts';
import type { Workspace, Writer } from '../../main/core/workspace.ts';
import { randomId as newId, systemClock as clock } from '../../main/machine/machine.ts';
import type { ChannelId, MasterId } from '../../shared/ids.ts';
import type { RichText } from '../../shared/rich-text/rich-text.ts';
import { paragraphs, sequence, words } from './bench-texts.ts';

export async function openBench(folder: string): Promise<Workspace> {
  return openWorkspace({ folder, clock, newId, holder: 'bench' });
}

/** Makes a new workspace in `parent` and opens it. */
export async function newBench(parent: string, name: string): Promise<Workspace> {
  const folder = join(parent, `${name}.kanalwerk`);
  await createWorkspace({ folder, name, language: 'de', timeZone: 'Europe/Berlin', clock, newId });
  return openBench(folder);
}

/** A text of `count` paragraphs of `wordsEach` words; the same for the same numbers. */
export interface BenchText {
  readonly title: string;
  readonly count: number;
  readonly wordsEach: number;
}

export function richTextOf({ count, wordsEach }: BenchText): RichText {
  return paragraphs(count, wordsEach, sequence(count * 7919 + wordsEach));
}

export function addBenchMaster(workspace: Workspace, text: BenchText): MasterId {
  const now = clock.now();
  const record = { id: newId('master'), title: text.title, language: 'de', createdAt: now, updatedAt: now } as const;
  return workspace.write((writer) => writer.createMaster(record, richTextOf(text)).id);
}

/** A channel for each of the platforms given. */
export function addBenchChannels(workspace: Workspace, platforms: readonly string[]): ChannelId[] {
  return workspace.write((writer) =>
    platforms.map(
      (platformId) =>
        writer.create('channels', {
          id: newId('channel'),
          name: `Kanal ${platformId}`,
          platformId,
          language: 'de',
          createdAt: clock.now(),
        }).id,
    ),
  );
}

const variantsEach = 10;
const platforms = [
  'linkedin',
  'mastodon',
  'facebook',
  'x',
  'instagram',
  'xing',
  'telegram',
  'bluesky',
  'threads',
  'reddit',
];
const mastersAtOnce = 100;

/** Fills a workspace through the core: masters with ten short variants each, a hundred masters in each transaction. */
export function fill(workspace: Workspace, masters: number, note: (text: string) => void): void {
  const channels = addBenchChannels(workspace, platforms.slice(0, variantsEach));
  const random = sequence(20_261);
  for (let done = 0; done < masters; done += mastersAtOnce) {
    const count = Math.min(mastersAtOnce, masters - done);
    workspace.write((writer) => {
      for (let index = done; index < done + count; index += 1) addFamily(writer, index, channels, random);
    });
    if ((done / mastersAtOnce) % 10 === 9) note(`${done + count} of ${masters} masters made`);
  }
}

function addFamily(writer: Writer, index: number, channels: readonly ChannelId[], random: () => number): void {
  const now = clock.now();
  const title = `${words(5, random)} ${index}`;
  const { id } = writer.createMaster(
    { id: newId('master'), title, lead: words(12, random), language: 'de', createdAt: now, updatedAt: now },
    paragraphs(3, 25, random),
  );
  const variants = channels.map((channelId) =>
    writer.create('variants', {
      id: newId('variant'),
      masterId: id,
      channelId,
      fields: { title: words(5, random) },
      recipeId: 'post',
      adaptedAt: now,
      updatedAt: now,
    }),
  );
  for (const variant of variants) writer.replaceBody(id, `variant:${variant.id}`, paragraphs(2, 18, random));
}

/** Builds each size once, in `folder`; what lies there from an earlier run is taken as it is. */
export function filledWorkspaces(folder: string, note: (text: string) => void): (masters: number) => Promise<string> {
  return async (masters) => {
    const name = `filled-${masters}`;
    const place = join(folder, `${name}.kanalwerk`);
    if (existsSync(place)) return place;
    const workspace = await newBench(folder, `${name}-unfinished`);
    fill(workspace, masters, note);
    await workspace.close();
    renameSync(workspace.folder, place);
    return place;
  };
}
