import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { cacheFolder } from '../../../main/core/database/folders.ts';
import { addMedia } from '../../../main/core/media/add-media.ts';
import { adaptMaster } from '../../../main/core/variants/adapt-master.ts';
import { image } from '../../builders/rich-text.ts';
import { addBenchChannels, addBenchMaster, newBench } from '../bench-workspace.ts';
import type { BenchContext, Part } from '../part.ts';
import { atMost, ratioRow } from '../report.ts';
import { inTurns, median } from '../statistics.ts';

const child = fileURLToPath(new URL('../export-child.ts', import.meta.url));
const text = { title: 'Speicher', count: 4, wordsEach: 30 };

/** About 10 MB, as a good camera writes them. */
function photograph(side: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: side, height: Math.round(side * 0.75), channels: 3, background: '#808080', noise } })
    .jpeg({ quality: 96 })
    .toBuffer();
}

/** A workspace of so many pictures, each a master of its own for one channel. Gives the bytes of all. */
async function fill(folder: string, name: string, original: Buffer, pictures: number): Promise<[string, number]> {
  const workspace = await newBench(folder, name);
  const channels = addBenchChannels(workspace, ['mastodon']);
  for (let index = 0; index < pictures; index += 1) {
    // Another file for the store, the same picture for every reader: what follows its end is not looked at.
    const own = Buffer.concat([original, Buffer.from(String(index))]);
    const { id: mediaId } = await addMedia(workspace, `bild-${index}.jpg`, own);
    const id = addBenchMaster(workspace, { ...text, title: `Speicher ${index}` });
    const blocks = [image(mediaId, 'Eine Halle aus Holz')];
    workspace.write((writer) => writer.replaceBody(id, 'body', { blocks }));
    adaptMaster(workspace, id, channels, { recipeSettings: {} });
  }
  await workspace.close();
  return [workspace.folder, pictures * original.length];
}

/** Kilobytes at most in memory while everything is exported as for the first time. */
async function peakOf(workspace: string, place: string): Promise<number> {
  await rm(cacheFolder(workspace, 'renditions'), { recursive: true, force: true });
  const { stdout } = await promisify(execFile)(process.execPath, [child, workspace, place]);
  await rm(place);
  return Number(stdout);
}

async function run({ quick, folder, note }: BenchContext) {
  const original = await photograph(quick ? 1200 : 4200);
  const [few, many] = quick ? [2, 8] : [10, 100];
  const [small, smallBytes] = await fill(folder, 'export-few', original, few);
  const [large, largeBytes] = await fill(folder, 'export-many', original, many);
  note('workspaces for the memory of an export are filled');
  const rounds = quick ? 1 : 5;
  const samples = await inTurns({
    rounds,
    warmUp: 0,
    ours: () => peakOf(large, join(folder, 'many.zip')),
    raw: () => peakOf(small, join(folder, 'few.zip')),
  });
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
  const detail = `most memory of a process (maximum resident set) that exports ${megabytes(largeBytes)} of pictures, ÷ ${megabytes(smallBytes)}; with an empty cache, median of ${rounds}`;
  return [
    ratioRow({
      part: 'export-memory',
      name: 'peak memory of an export',
      unit: 'kB',
      ours: median(samples.ours),
      raw: median(samples.raw),
      goal: atMost(1.2),
      detail,
    }),
  ];
}

/** Whether the memory of an export depends on how much is exported. */
export const exportMemory: Part = { name: 'export-memory', run };
