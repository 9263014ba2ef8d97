import '../../main/scripts/require-node.ts';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { buildIfStale } from '../../main/scripts/build.ts';
import { chromiumPath } from '../../main/scripts/chromium.ts';
import { startStudio } from '../e2e/studio.ts';
import { emptyViews, errorViews, sampleViews, type View } from './views.ts';

/** Photographs every view: both languages, both themes, two sizes; full, empty and in error. `-- <folder> [part of a name]` */
const [folder = 'out/screenshots', only = ''] = process.argv.slice(2);
const place = resolve(folder);
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

await buildIfStale();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
let count = 0;
try {
  for (const [state, views] of [
    ['full', sampleViews],
    ['empty', emptyViews],
    ['error', errorViews],
  ] as const) {
    for (const language of ['de', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) await photograph(browser, { state, views, language, theme });
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(`${count} pictures in ${place}\n`);

interface Sitting {
  readonly state: 'full' | 'empty' | 'error';
  readonly views: readonly View[];
  readonly language: 'de' | 'en';
  readonly theme: 'light' | 'dark';
}

async function photograph(chrome: Browser, { state, views, language, theme }: Sitting): Promise<void> {
  const isChosen = ({ name }: View): boolean => `${state}-${name}`.includes(only);
  const last = views.findLastIndex(isChosen);
  if (last === -1) return;
  const home = mkdtempSync(join(tmpdir(), 'kanalwerk-shots-'));
  const studio = await startStudio(home);
  try {
    const page = await chrome.newPage({
      colorScheme: theme,
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    await page.goto(studio.address);
    const into = join(place, state, `${language}-${theme}`);
    mkdirSync(into, { recursive: true });
    // a view is reached from the one before it, whether that is photographed or not
    for (const view of views.slice(0, last + 1)) {
      await view.open(page, { language, home });
      if (!isChosen(view)) continue;
      for (const size of sizes) {
        await page.setViewportSize(size);
        await settle(page);
        await page.screenshot({ path: join(into, `${view.name}-${size.width}.png`) });
        count += 1;
      }
    }
    await page.close();
  } finally {
    await studio.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Fonts and pictures are there, nothing is being loaded, nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], [data-loading="true"]') === null,
    undefined,
    { timeout: 30_000 },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      [...document.images]
        .filter((image) => !image.complete && image.getBoundingClientRect().top < window.innerHeight)
        .map((image) => image.decode().catch(() => undefined)),
    );
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
