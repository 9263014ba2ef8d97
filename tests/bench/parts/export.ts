import { createWriteStream } from 'node:fs';
import { open as openFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import sharp from 'sharp';
import { cacheFolder } from '../../../main/core/database/folders.ts';
import { addMedia } from '../../../main/core/media/add-media.ts';
import { exportPackage } from '../../../main/core/packages/export-package.ts';
import type { Selection } from '../../../main/core/packages/choose-variants.ts';
import { gatherPackage } from '../../../main/core/packages/gather-package.ts';
import { adaptMaster } from '../../../main/core/variants/adapt-master.ts';
import { variantView } from '../../../main/core/variants/variant-views.ts';
import type { Workspace } from '../../../main/core/workspace.ts';
import type { MediaId } from '../../../shared/ids.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import type { PackageFile } from '../../../shared/packages/exporter.ts';
import { planPackage } from '../../../shared/packages/plan-package.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { image } from '../../builders/rich-text.ts';
import { addBenchChannels, addBenchMaster, newBench, richTextOf } from '../bench-workspace.ts';
import { sequence } from '../bench-texts.ts';
import type { Part } from '../part.ts';
import { atLeast, atMost, ratioRow, type Row } from '../report.ts';
import { inTurns, median, timed } from '../statistics.ts';

/** Each takes three pictures and cuts them to a size of its own or under a limit of its own. */
const platforms = ['linkedin', 'mastodon', 'facebook', 'x'];
const picturesEach = 3;
const text = { title: 'Paket', count: 14, wordsEach: 40 };
const everything: Selection = {
  variantIds: [],
  masterIds: [],
  channelIds: [],
  from: null,
  to: null,
  includeUnready: true,
};

/** A picture like a photograph: soft shapes with grain, so that it costs an encoder what a photograph costs. */
async function photograph(seed: number): Promise<Uint8Array> {
  const [width, height] = [1600, 1067];
  const random = sequence(seed);
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    pixels[at] =
      128 + 70 * Math.sin((x * (seed + 1)) / 300 + (at % 3)) + 40 * Math.cos(y / 170) + 18 * (random() - 0.5);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Masters with three pictures each, adapted for four channels. */
async function prepare(workspace: Workspace, masters: number): Promise<void> {
  const channels = addBenchChannels(workspace, platforms);
  for (let index = 0; index < masters; index += 1) {
    const pictures: MediaId[] = [];
    for (let side = 0; side < picturesEach; side += 1) {
      const seed = picturesEach * index + side;
      pictures.push((await addMedia(workspace, `bild-${index}-${side}.jpg`, await photograph(seed))).id);
    }
    const id = addBenchMaster(workspace, { ...text, title: `Paket ${index}` });
    const pictured: Block[] = pictures.map((mediaId) => image(mediaId, 'Eine Halle aus Holz im Morgenlicht'));
    const blocks = richTextOf(text).blocks.toSpliced(2, 0, ...pictured);
    workspace.write((writer) => writer.replaceBody(id, 'body', { blocks }));
    adaptMaster(workspace, id, channels, { recipeSettings: {} });
  }
}

/** As on the first day: nothing has been written before. */
function emptyCache(workspace: Workspace): Promise<void> {
  return rm(cacheFolder(workspace.folder, 'renditions'), { recursive: true, force: true });
}

/** One variant of a hundred shows its pictures differently. */
function changeOne(workspace: Workspace, round: number): void {
  const [variant] = workspace.reader.list('variants');
  if (variant === undefined) throw new Error('The workspace of the bench has no variant');
  const rotation = round % 2 === 0 ? 180 : 0;
  const background = `#${round.toString(16).padStart(6, '0')}`;
  const { content } = variantView(workspace.reader, variant);
  const images = content.images.map(({ mediaId, use }) => ({
    mediaId,
    alt: null,
    caption: null,
    decorative: false,
    ...use,
    rotation,
    background,
  }));
  workspace.write((writer) => writer.change('variants', variant.id, { images } as Partial<Variant>)); // rotation is one of the four
}

async function exportOnce(workspace: Workspace, place: string): Promise<number> {
  const taken = await timed(() =>
    exportPackage(workspace, {
      selection: everything,
      place,
      by: 'Karla Wendt',
      markHandedOver: false,
      report: () => undefined,
      signal: new AbortController().signal,
    }),
  );
  await rm(place);
  return taken;
}

type ImageFile = Extract<PackageFile, { kind: 'image' }>;

/** One picture by the same plan and with the same settings, as somebody would write it who trusts every original. */
async function encodeOne({ spec, xmp }: ImageFile, original: Uint8Array): Promise<Buffer> {
  const { crop, source, size, fit, background, format } = spec;
  const upright = sharp(original).autoOrient();
  const isWhole = crop === null || (crop.width === source?.width && crop.height === source.height);
  const cut = isWhole ? upright : upright.extract(crop);
  const shaped = cut.resize(size.width, size.height, { fit, background }).toColourspace('srgb').withXmp(xmp);
  return format === 'jpeg'
    ? shaped.flatten({ background }).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer()
    : shaped.toFormat(format).toBuffer();
}

const keyOf = ({ mediaId, spec, xmp }: ImageFile): string => JSON.stringify([mediaId, spec, xmp]);

/** Encodes each picture once for all that show it in the same way, four at a time. */
async function encodeAll(
  images: readonly ImageFile[],
  bytesOf: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Buffer>> {
  const encoded = new Map<string, Buffer>();
  const waiting = [...new Map(images.map((file) => [keyOf(file), file]))];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [key, file] = next;
      encoded.set(key, await encodeOne(file, bytesOf.get(file.mediaId) ?? new Uint8Array()));
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return encoded;
}

/** The least that any program would do for the same files: sharp, JSZip, one file, one sync. Nothing is checked or hashed. */
async function rawOnce(
  files: readonly PackageFile[],
  bytesOf: ReadonlyMap<string, Uint8Array>,
  place: string,
): Promise<number> {
  const taken = await timed(async () => {
    const images = files.filter((file): file is ImageFile => file.kind === 'image');
    const encoded = await encodeAll(images, bytesOf);
    const zip = new JSZip();
    for (const file of files) {
      if (file.kind === 'image') zip.file(file.path, encoded.get(keyOf(file)) ?? '', { compression: 'STORE' });
      else if (file.kind === 'text')
        zip.file(file.path, file.text, { compression: 'DEFLATE', compressionOptions: { level: 9 } });
    }
    await pipeline(zip.generateNodeStream({ type: 'nodebuffer' }), createWriteStream(place));
    const file = await openFile(place, 'r+');
    await file.sync();
    await file.close();
  });
  await rm(place);
  return taken;
}

async function measure(workspace: Workspace, folder: string, rounds: number): Promise<Row[]> {
  const { files } = planPackage(await gatherPackage(workspace.reader, everything, () => undefined));
  const bytesOf = new Map<string, Uint8Array>();
  for (const media of workspace.reader.list('media')) bytesOf.set(media.id, await workspace.media.read(media.digest));
  const samples = await inTurns({
    rounds,
    warmUp: 1,
    ours: async (round) => {
      await emptyCache(workspace);
      return exportOnce(workspace, join(folder, `ours-${round}.zip`));
    },
    raw: (round) => rawOnce(files, bytesOf, join(folder, `raw-${round}.zip`)),
  });
  // The same as above, now against itself: once more after one variant of them all has changed.
  const again = await inTurns({
    rounds,
    warmUp: 1,
    raw: async (round) => {
      await emptyCache(workspace);
      return exportOnce(workspace, join(folder, `first-${round}.zip`));
    },
    ours: async (round) => {
      await exportOnce(workspace, join(folder, `before-${round}.zip`));
      changeOne(workspace, round);
      return exportOnce(workspace, join(folder, `again-${round}.zip`));
    },
  });
  const images = files.filter((file) => file.kind === 'image');
  const pictures = new Set(images.map((file) => file.kind === 'image' && keyOf(file))).size;
  const variants = workspace.reader.list('variants').length;
  return [
    ratioRow({
      part: 'export',
      name: 'package export, raw ÷ ours',
      unit: 'ms',
      ours: median(samples.ours),
      raw: median(samples.raw),
      goal: atLeast(0.8),
      detail: `${files.length} files of ${variants} variants to a ZIP, ${images.length} of them pictures (${pictures} different, of originals of 1.7 megapixels); ours also gathers, checks, judges each original, makes it in a worker, keeps it in the empty cache, writes the manifest and checksums; raw: sharp by the same plan with the same settings, each picture once, four at a time, then JSZip and a sync; median of ${rounds}`,
    }),
    ratioRow({
      part: 'export',
      name: 'second export, one changed',
      unit: 'ms',
      ours: median(again.ours),
      raw: median(again.raw),
      goal: atMost(0.1),
      detail: `the same package after one of ${variants} variants turned its ${picturesEach} pictures, ÷ the first export with an empty cache; median of ${rounds}`,
    }),
  ];
}

/** Handing over: from the workspace to a finished ZIP, against sharp and JSZip alone. */
export const packageExport: Part = {
  name: 'export',
  async run(context) {
    const workspace = await newBench(context.folder, 'export');
    try {
      await prepare(workspace, context.quick ? 2 : 25);
      return await measure(workspace, context.folder, context.quick ? 1 : 5);
    } finally {
      await workspace.close();
    }
  },
};
