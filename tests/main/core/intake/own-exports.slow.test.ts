import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { exportFormat } from '../../../../main/core/formats/export-format.ts';
import { bringIn, type BringInChoice } from '../../../../main/core/intake/bring-in.ts';
import { openWorkspace } from '../../../../main/core/open-workspace.ts';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { packageSelectionSchema } from '../../../../shared/contract/areas/content.ts';
import { formatChoiceSchema } from '../../../../shared/model/format-choice.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { toMarkdown } from '../../../../shared/rich-text/to-markdown.ts';
import { countingIds, desk, settableClock, type Desk } from '../../../builders/workspace.ts';
import { readStock } from '../../../fixtures/intake/read-stock.ts';

const resourcesFolder = resolve(import.meta.dirname, '../../../../resources');
let root = '';
let sample: Workspace;
let empty: Desk | null = null;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kanalwerk-own-'));
  const options = { clock: settableClock(), newId: countingIds(), holder: 'test' };
  const folder = join(root, 'Probe.kanalwerk');
  await createSample({ ...options, folder, source: join(resourcesFolder, 'sample') });
  sample = await openWorkspace({ ...options, folder });
}, 120_000);
afterEach(async () => {
  await empty?.clear();
  empty = null;
});
afterAll(async () => {
  await sample.close();
  rmSync(root, { recursive: true, force: true });
});

/** Everything the format takes, ready or not, below a folder of its own. */
async function written(formatId: string, release: 'draft' | 'scheduled'): Promise<string> {
  const place = join(root, `${formatId}-${release}`);
  await exportFormat(sample, {
    formatId,
    choice: formatChoiceSchema.parse({ release, mediaBase: 'https://bilder.holzwerk.example/' }),
    selection: packageSelectionSchema.parse({ includeUnready: true }),
    place,
    by: 'Karla Wendt',
    markHandedOver: false,
    resourcesFolder,
    report: () => undefined,
    signal: new AbortController().signal,
  });
  return place;
}

/**
 * What no format of others can hold: visits are counted with parameters that are added at hand-over, and beside a picture stand
 * the alternative text of the library and the credit, so pictures are compared by their number.
 */
function textOf(blocks: readonly Block[]): string {
  const texts = blocks.filter(({ kind }) => kind !== 'image');
  const markdown = toMarkdown({ blocks: texts }, { imageSource: () => '' });
  return markdown.replaceAll(/[?&]utm_[a-z]+=[\w-]*/g, '');
}

const picturesOf = (blocks: readonly Block[]): number =>
  new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.mediaId] : []))).size;

interface Known {
  readonly title: string;
  readonly text: string;
  readonly pictures: number;
  readonly plannedAt: string | null;
}

/** The texts that the sample company has for its channels. */
function known(): Known[] {
  return sample.reader.list('variants').flatMap((variant) => {
    const body = sample.reader.body(variant.masterId, `variant:${variant.id}`);
    const { title } = sample.reader.get('masters', variant.masterId);
    if (body === null) return [];
    const { blocks } = body.richText;
    return [{ title, text: textOf(blocks), pictures: picturesOf(blocks), plannedAt: variant.scheduledAt }];
  });
}

const filesIn = (place: string, ending: RegExp): string[] =>
  readdirSync(place)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(place, name));

const everything: BringInChoice = {
  ways: { '*': 'masters' },
  channelId: null,
  includeAlike: true,
  leaveOut: [],
  userName: 'Karla Wendt',
};

interface Own {
  readonly formatId: string;
  /** Files that are brought in one by one; null for the folder. */
  readonly files: RegExp | null;
  readonly items: number;
}

test.each<Own>([
  { formatId: 'wordpress-wxr', files: /\.xml$/, items: 11 },
  { formatId: 'ghost', files: /\.zip$/, items: 11 },
  { formatId: 'markdown-hugo', files: null, items: 11 },
  { formatId: 'markdown-jekyll', files: null, items: 11 },
  { formatId: 'rss', files: /\.xml$/, items: 6 },
])(
  '$formatId comes back with the same titles, texts and pictures',
  async ({ formatId, files, items }) => {
    const place = await written(formatId, 'draft');
    empty = await desk();
    const workspace = await empty.open();
    for (const file of files === null ? [place] : filesIn(place, files)) {
      const stock = { place: file, mediaFolder: files === null ? null : place, mapping: null };
      await bringIn(workspace, stock, everything);
    }
    const masters = workspace.reader.list('masters');
    // The newsletter has both: what is the same in two channels is the same thing here, by its text.
    expect(masters.length).toBe(items);
    const texts = known();
    for (const master of masters) {
      const { blocks } = workspace.reader.body(master.id, 'body')!.richText;
      const own = texts.filter(({ title }) => title === master.title);
      expect(own.length, master.title).toBeGreaterThan(0);
      const same = own.filter(({ text }) => text === textOf(blocks));
      expect(same.map(({ text }) => text)[0] ?? own.map(({ text }) => text), master.title).toBe(textOf(blocks));
      // A picture set for the channel leads the text, also where the text shows none.
      expect(picturesOf(blocks), master.title).toBeGreaterThanOrEqual(same[0]!.pictures);
      for (const block of blocks)
        if (block.kind === 'image') expect(workspace.reader.get('media', block.mediaId).bytes).toBeGreaterThan(0);
    }
  },
  120_000,
);

test('planned moments come back where the format has them', async () => {
  for (const [formatId, ending] of [
    ['wordpress-wxr', /\.xml$/],
    ['ghost', /\.zip$/],
  ] as const) {
    const place = await written(formatId, 'scheduled');
    const moments: string[] = [];
    for (const [at, file] of filesIn(place, ending).entries()) {
      const unpackInto = join(root, `${formatId}-unpacked-${at}`);
      mkdirSync(unpackInto);
      const { items } = await readStock(file, { unpackInto, mediaFolder: place });
      for (const { state, publishedAt } of items) {
        // A moment that has passed is a draft without one: nobody wants it published at once.
        expect(state === 'scheduled', `${formatId} ${publishedAt}`).toBe(publishedAt !== null);
        if (publishedAt !== null) moments.push(publishedAt);
      }
    }
    const planned = new Set(known().map(({ plannedAt }) => plannedAt));
    expect(moments.length, formatId).toBeGreaterThan(0);
    expect(moments.filter((moment) => !planned.has(moment))).toEqual([]);
  }
}, 120_000);

test('a newsletter as mail comes back with its title and every passage of its text; what frames it comes along', async () => {
  const place = await written('newsletter-eml', 'draft');
  const unpackInto = join(root, 'mail-unpacked');
  mkdirSync(unpackInto);
  const { items } = await readStock(place, { unpackInto });
  expect(items).toHaveLength(2);
  for (const item of items) {
    const text = textOf(item.body.blocks);
    // A mail holds headings by their looks and captions as paragraphs: passages are compared.
    const own = known().filter(({ title }) => title === item.title);
    const passages = (one: Known): string[] => one.text.split('\n\n').filter((part) => /^[\p{L}\d]/u.test(part));
    expect(own.some((one) => passages(one).every((part) => text.includes(part)))).toBe(true);
    expect(item.pictures.length).toBeGreaterThan(0);
  }
}, 120_000);

test('the sheets to sign off come back as one document in which every text stands', async () => {
  for (const formatId of ['paper-docx', 'paper-pdf']) {
    const place = await written(formatId, 'draft');
    const unpackInto = join(root, `${formatId}-unpacked`);
    mkdirSync(unpackInto);
    const { items } = await readStock(place, { unpackInto });
    expect(items, formatId).toHaveLength(1);
    // PDF has lines, no passages: what is compared are the letters.
    const letters = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '');
    const text = letters(textOf(items[0]!.body.blocks));
    const titles = [...new Set(known().map(({ title }) => title))].slice(0, 5);
    for (const title of titles) expect(text, `${formatId}: ${title}`).toContain(letters(title));
  }
}, 120_000);
