import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePackage } from '../../../../main/core/files/write-package.ts';
import type { Language } from '../../../../shared/model/common.ts';
import { planPackage } from '../../../../shared/packages/plan-package.ts';
import {
  contentImage,
  finding,
  h,
  p,
  packageInput,
  packageItem,
  part,
  t,
} from '../../../shared/packages/package-items.ts';
import { newFolder } from './package-fixtures.ts';
import { makePicture } from './small-plan.ts';

const hostile = `"><img src=x onerror="document.title='taken'"><script>document.title='taken'</script>'\u202E`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env['KANALWERK_CHROMIUM'] ?? '', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

async function writeOverview(language: Language): Promise<string> {
  const plan = planPackage(
    packageInput(
      [
        packageItem({
          platform: 'mastodon',
          title: hostile,
          channelName: hostile,
          handle: hostile,
          url: 'javascript:document.title="taken"',
          blocks: [p('Erster Teil.\nMit <b>Zeichen</b> & 🪵'), part, p(hostile)],
          fields: { visibility: hostile },
          images: [contentImage('kran.jpg', { alt: hostile, credit: hostile })],
          findings: [finding('x', 'blocking'), finding('y', 'warning')],
          accepted: [{ code: 'z', reason: hostile, by: hostile, at: '2026-11-20T09:00:00.000Z' }],
        }),
        packageItem({
          platform: 'wordpress',
          blocks: [
            h(2, hostile),
            p('Zum ', { kind: 'link', url: 'javascript:alert(1)', children: [{ kind: 'text', text: 'Haus' }] }),
            {
              kind: 'table',
              rows: [
                { cells: [{ header: true, children: [t('Etage')] }] },
                { cells: [{ header: false, children: [t('5')] }] },
              ],
            },
          ],
          fields: { title: 'Titel' },
        }),
      ],
      {
        workspaceName: hostile,
        language,
        leftOut: [{ item: packageItem({ platform: 'x', id: 'out' }), reason: 'not-ready' }],
      },
    ),
  );
  const { place } = await writePackage(plan, { place: join(await newFolder(), 'paket'), makePicture });
  return pathToFileURL(join(place, 'index.html')).href;
}

async function openPage(address: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(request.url());
  });
  await page.goto(address);
  return { page, trouble };
}

describe('the overview, opened from the disk', () => {
  test('runs nothing of what people wrote, breaks no rule of its policy and loads only its pictures', async () => {
    const { page, trouble } = await openPage(await writeOverview('de'));
    expect(await page.title()).toBe(`Paket von ${hostile}`);
    expect(trouble).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img').count()).toBe(1);
    expect(
      await page.locator('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(1200);
    const schemes = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
    expect(new Set(schemes)).toEqual(new Set(['file:']));
  });

  test('copies exactly the text that is in the file, and says so', async () => {
    const { page } = await openPage(await writeOverview('de'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Teil 1 von 2 kopieren' }).click();
    await page.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Erster Teil.\nMit <b>Zeichen</b> & 🪵');
    await page.getByRole('button', { name: 'Formatiert kopieren' }).click();
    const copied = (): Promise<string> =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return item?.types.includes('text/html') === true ? (await item.getType('text/html')).text() : '';
      });
    await expect.poll(copied).toContain('<th scope="col">Etage</th>');
  });

  test('says that it copied each time, in a region that was empty before', async () => {
    const { page } = await openPage(await writeOverview('de'), { permissions: ['clipboard-read', 'clipboard-write'] });
    const regions = (): Promise<string[]> => page.locator('p[role="status"]').allTextContents();
    const button = page.locator('button[data-copy]').first();
    await button.click();
    await expect.poll(regions).toContain('Kopiert');
    const first = await regions();
    await button.click();
    await expect.poll(regions).toEqual(first.toReversed());
  });

  test('remembers ticks and counts them', async () => {
    const { page } = await openPage(await writeOverview('en'));
    const boxes = page.locator('#steps-1 input');
    const all = await boxes.count();
    await boxes.first().check();
    expect(await page.locator('nav [data-progress="steps-1"]').textContent()).toBe(`1/${all}`);
    await page.reload();
    await page.locator('#steps-1 input:checked').first().waitFor();
    expect(await boxes.first().isChecked()).toBe(true);
    for (let index = 1; index < all; index += 1) await boxes.nth(index).check();
    expect(await page.locator('nav [data-progress="steps-1"]').textContent()).toBe('✓');
  });

  test('says everything without script, and shows no button that would do nothing', async () => {
    const { page } = await openPage(await writeOverview('de'), { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.paste').first().innerText()).toBe('Erster Teil.\nMit <b>Zeichen</b> & 🪵');
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(10);
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('has no barrier and no sideways scrolling, %s at %i', async (colorScheme, width) => {
    const { page } = await openPage(await writeOverview('de'), { colorScheme, viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
