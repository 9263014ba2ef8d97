import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { build, preview } from 'vite';
import { buildIfStale } from '../../../main/scripts/build.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { startStudio } from '../../e2e/studio.ts';
import { addBenchMaster, type BenchText, newBench, richTextOf } from '../bench-workspace.ts';
import { countMainThread, withBrowser, type MainThreadTime } from '../browser.ts';
import type { BenchContext, Part } from '../part.ts';
import { atMost, ratioRow, type Row } from '../report.ts';
import { inTurns, median } from '../statistics.ts';

const keysEachRound = 30;
/** Between two keys, milliseconds: a fast writer. Each key gets its own frame, nothing is done for several at once. */
const betweenKeys = 60;
/** After the last key: what was put off belongs to the keys too. */
const afterwards = 700;

const viewport = { width: 1280, height: 800 };

/** The built studio at the desk of a master with so many paragraphs. */
async function withStudio<T>(
  context: BenchContext,
  text: BenchText,
  run: (address: string, hash: string) => Promise<T>,
): Promise<T> {
  await buildIfStale();
  const workspace = await newBench(context.folder, 'typing');
  const id = addBenchMaster(workspace, text);
  await workspace.close();
  const studio = await startStudio(context.folder, { args: ['--workspace', workspace.folder] });
  try {
    return await run(studio.address, `#/masters/${id}`);
  } finally {
    await studio.stop();
  }
}

/** The bare editor, built like the program and served from a folder of its own. */
async function withBare<T>(context: BenchContext, run: (address: string) => Promise<T>): Promise<T> {
  const root = resolve(import.meta.dirname, '../bare-editor');
  const outDir = join(context.folder, 'bare');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'chrome140', emptyOutDir: true },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  try {
    return await run(server.resolvedUrls?.local[0] ?? '');
  } finally {
    await server.close();
  }
}

async function openStudio(browser: Browser, address: string, hash: string): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'de-DE' });
  await page.goto(address);
  await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  return page;
}

async function openBare(browser: Browser, address: string, text: BenchText): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'de-DE' });
  await page.goto(address);
  await page.locator('[contenteditable="true"] p').first().waitFor({ state: 'attached' });
  const texts = richTextOf(text).blocks.map((block) => plainText({ blocks: [block] }));
  await page.evaluate((paragraphs) => window.fillBench?.(paragraphs), texts);
  return page;
}

/** Puts the caret at the end of the paragraph in the middle and gives back the way to write there. */
async function writer(page: Page, text: Locator, count: number): Promise<() => Promise<MainThreadTime>> {
  await text
    .locator('p')
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  const middle = text.locator('p').nth(Math.floor(count / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
  const spent = await countMainThread(await page.context().newCDPSession(page));
  return async () => {
    await page.bringToFront();
    await page.waitForTimeout(afterwards);
    const written = (await middle.textContent())?.length ?? 0;
    const before = await spent();
    await page.keyboard.type('Hier steht ein kurzer neuer Satz über Holz. '.slice(0, keysEachRound), {
      delay: betweenKeys,
    });
    await page.waitForTimeout(afterwards);
    const after = await spent();
    if ((await middle.textContent())?.length !== written + keysEachRound)
      throw new Error('Not all keys have reached the text');
    return {
      tasks: (after.tasks - before.tasks) / keysEachRound,
      scripts: (after.scripts - before.scripts) / keysEachRound,
    };
  };
}

/** One side's figures: all work of the main thread for a key, and its scripts alone; medians of the rounds. */
interface Spent {
  readonly tasks: number;
  readonly scripts: number;
}

async function measure(
  studio: () => Promise<MainThreadTime>,
  bare: () => Promise<MainThreadTime>,
  rounds: number,
): Promise<{ readonly ours: Spent; readonly raw: Spent }> {
  const scripts = { ours: [] as number[], raw: [] as number[] };
  const attempt = (side: 'ours' | 'raw', write: () => Promise<MainThreadTime>) => async (): Promise<number> => {
    const spent = await write();
    scripts[side].push(spent.scripts);
    return spent.tasks;
  };
  const tasks = await inTurns({ rounds, warmUp: 1, ours: attempt('ours', studio), raw: attempt('raw', bare) });
  const spentBy = (side: 'ours' | 'raw'): Spent => ({
    tasks: median(tasks[side]),
    scripts: median(scripts[side].slice(1)),
  });
  return { ours: spentBy('ours'), raw: spentBy('raw') };
}

/** Writing in a long text: the studio's editor with all its plugins, counters and saving, against the bare one. */
export const typing: Part = {
  name: 'typing',
  async run(context): Promise<Row[]> {
    const text: BenchText = { title: 'Langer Text', count: context.quick ? 60 : 500, wordsEach: 20 };
    const rounds = context.quick ? 2 : 9;
    const { ours, raw } = await withStudio(context, text, (studio, hash) =>
      withBare(context, (bare) =>
        withBrowser(async (browser) => {
          const studioPage = await openStudio(browser, studio, hash);
          const region = studioPage.getByRole('region', { name: 'Stamminhalt' });
          const editor = region.getByRole('textbox', { name: /^Text/u });
          const writeOurs = await writer(studioPage, editor, text.count);
          const barePage = await openBare(browser, bare, text);
          const writeRaw = await writer(barePage, barePage.locator('[contenteditable="true"]'), text.count);
          const measured = await measure(writeOurs, writeRaw, rounds);
          const updates = await barePage.evaluate(() => window.benchUpdates);
          if (updates < rounds * keysEachRound) throw new Error(`The bare editor made only ${updates} updates`);
          return measured;
        }),
      ),
    );
    const what = `processor time of the page's main thread for a key at ${text.count} paragraphs of ${text.wordsEach} words, ${rounds} rounds of ${keysEachRound} keys ${betweenKeys} ms apart; raw: Lexical with React and Yjs alone`;
    return [
      ratioRow({
        part: 'typing',
        name: 'typing, all work',
        unit: 'ms',
        ours: ours.tasks,
        raw: raw.tasks,
        goal: atMost(1.5),
        detail: what,
      }),
      ratioRow({
        part: 'typing',
        name: 'typing, scripts',
        unit: 'ms',
        ours: ours.scripts,
        raw: raw.scripts,
        goal: atMost(1.5),
        detail: 'of that, JavaScript alone',
      }),
    ];
  },
};
