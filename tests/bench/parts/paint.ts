import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildIfStale } from '../../../main/scripts/build.ts';
import { startStudio, type Studio } from '../../e2e/studio.ts';
import { withBrowser } from '../browser.ts';
import { initialScript } from '../initial-script.ts';
import type { BenchContext, Part } from '../part.ts';
import { atMost, ratioRow, type Row } from '../report.ts';
import { inTurns, median } from '../statistics.ts';

const blankPage = '<!doctype html><html lang="de"><meta charset="utf-8"><title>Blank</title><p>Kanalwerk</p></html>\n';

/** Milliseconds from the navigation to the first text or picture, in a browser that has nothing of it in its cache. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName('first-contentful-paint');
            if (paint !== undefined) resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}

/** Milliseconds until the start view can be used: its first button is there. */
async function usable(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button').first().waitFor();
    return await page.evaluate(() => performance.now());
  } finally {
    await context.close();
  }
}

async function startBoth(context: BenchContext): Promise<{ readonly app: Studio; readonly blank: Studio }> {
  const blankFolder = join(context.folder, 'blank-page');
  const homes = ['app-home', 'blank-home'].map((name) => join(context.folder, name));
  for (const folder of [blankFolder, ...homes]) mkdirSync(folder);
  writeFileSync(join(blankFolder, 'index.html'), blankPage);
  const app = await startStudio(homes[0] ?? '');
  try {
    return { app, blank: await startStudio(homes[1] ?? '', { args: ['--page', blankFolder] }) };
  } catch (error) {
    await app.stop();
    throw error;
  }
}

async function paintRow(context: BenchContext): Promise<Row> {
  const rounds = context.quick ? 3 : 15;
  const { app, blank } = await startBoth(context);
  try {
    return await withBrowser(async (browser) => {
      const samples = await inTurns({
        rounds,
        warmUp: 1,
        ours: () => firstPaint(browser, app.address),
        raw: () => firstPaint(browser, blank.address),
      });
      const buttons: number[] = [];
      for (let round = 0; round < 3; round += 1) buttons.push(await usable(browser, app.address));
      return ratioRow({
        part: 'paint',
        name: 'first paint',
        unit: 'ms',
        ours: median(samples.ours),
        raw: median(samples.raw),
        goal: atMost(1.5),
        detail: `first contentful paint of the start view's page (the waiting word in index.html), nothing cached, against one word in a page of the same server; median of ${rounds}; the start view's first button after ${median(buttons).toFixed(0)} ms`,
      });
    });
  } finally {
    await app.stop();
    await blank.stop();
  }
}

/** What stands between the address and the first thing seen. */
export const paint: Part = {
  name: 'paint',
  async run(context) {
    await buildIfStale();
    const row = await paintRow(context);
    const script = await initialScript(context.folder);
    const size = (name: string, bytes: number, detail: string): Row => {
      const kilobytes = bytes / 1000;
      return {
        part: 'paint',
        name,
        unit: 'kB',
        ours: kilobytes,
        raw: null,
        value: kilobytes,
        goal: atMost(250),
        detail,
      };
    };
    const share = (name: string, bytes: number): string => `${name} ${(bytes / 1000).toFixed(0)} kB`;
    const parts = script.shares.map(([name, bytes]) => share(name, bytes)).join(', ');
    return [
      row,
      size(
        'script without library',
        script.total - script.library,
        `minified bytes that the first page loads at once, apart from the component library with what it stands on (${share('its chunk', script.library)} of ${share('all', script.total)})`,
      ),
      size(
        'script without @mantine',
        script.total - script.mantine,
        `the same, apart from @mantine alone (${share('its share', script.mantine)}); by package: ${parts}`,
      ),
    ];
  },
};
