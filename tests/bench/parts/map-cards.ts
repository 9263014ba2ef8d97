import type { Page } from '@playwright/test';
import { buildIfStale } from '../../../main/scripts/build.ts';
import type { BareView } from '../bare-map/bare-data.ts';
import { mapWorkspace } from '../bench-map-places.ts';
import type { Part } from '../part.ts';
import { atMost, ratioRow, type Row } from '../report.ts';
import { inTurns, median } from '../statistics.ts';
import { started, withBoth } from './map-canvas.ts';

/** How many cards and links have to be in the page. */
interface Picture {
  readonly cards: number;
  readonly links: number;
}

/** Between two attempts, milliseconds: what the last one has put off is done. */
const between = 500;
const elsewhere = '#/help';
const readable = 0.8;

async function goTo(page: Page, hash: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForTimeout(between);
}

/** Goes to the map from elsewhere; milliseconds until what is in sight has been painted. */
async function timeTo(page: Page, hash: string, { cards, links }: Picture): Promise<number> {
  await goTo(page, elsewhere);
  await page.locator('.react-flow').waitFor({ state: 'detached' });
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const count = (selector: string): number => document.querySelectorAll(selector).length;
        const start = performance.now();
        const look = (): void => {
          const isWhole = count('.react-flow__node') >= wanted.cards && count('.react-flow__edge') >= wanted.links;
          requestAnimationFrame(isWhole ? () => resolve(performance.now() - start) : look);
        };
        window.location.hash = wanted.hash;
        requestAnimationFrame(look);
      }),
    { hash, cards, links },
  );
}

async function pictureOf(page: Page): Promise<Picture> {
  await page.waitForTimeout(between);
  const count = (selector: string): Promise<number> => page.locator(selector).count();
  return { cards: await count('.react-flow__node'), links: await count('.react-flow__edge') };
}

async function viewOf(page: Page): Promise<BareView> {
  return page.evaluate(() => {
    const { width = 0, height = 0 } = document.querySelector('.react-flow')?.getBoundingClientRect() ?? {};
    const moved = document.querySelector('.react-flow__viewport');
    const { a, e, f } = new DOMMatrix(moved === null ? 'scale(0)' : getComputedStyle(moved).transform);
    return { width, height, viewport: { x: e, y: f, zoom: a } };
  });
}

async function zoomIn(page: Page): Promise<BareView> {
  await page.locator('.react-flow__viewport').waitFor({ state: 'attached' });
  for (let view = await viewOf(page); view.viewport.zoom < readable; view = await viewOf(page)) {
    await page.getByRole('button', { name: 'Größer', exact: true }).click();
    await page.waitForTimeout(between);
  }
  return viewOf(page);
}

/** Coming back to a part of the map that can be read, where both sides draw the same cards and links one by one. */
export const mapCards: Part = {
  name: 'map-cards',
  async run(context): Promise<Row[]> {
    await buildIfStale();
    const [channels, links] = context.quick ? [200, 600] : [500, 2_000];
    const rounds = context.quick ? 3 : 11;
    const workspace = await mapWorkspace(context.folder, channels, links);
    return withBoth(context.folder, workspace, async (addresses, browser) => {
      const ours = await started(browser, 'ours', addresses.ours);
      await goTo(ours, '#/map');
      const view = await zoomIn(ours);
      const picture = await pictureOf(ours);
      const raw = await started(browser, 'raw', addresses.raw);
      const bare = `#/map?${encodeURIComponent(JSON.stringify(view))}`;
      await goTo(raw, bare);
      const other = await pictureOf(raw);
      if (other.cards !== picture.cards || other.links !== picture.links)
        throw new Error(`Both sides draw different parts: ${JSON.stringify([picture, other])}`);
      const samples = await inTurns({
        rounds,
        warmUp: 2,
        ours: () => timeTo(ours, '#/map', picture),
        raw: () => timeTo(raw, bare, picture),
      });
      return [
        ratioRow({
          part: 'map-cards',
          name: 'cards of the map ÷ bare React Flow',
          unit: 'ms',
          ours: median(samples.ours),
          raw: median(samples.raw),
          goal: atMost(1.3),
          detail: `from another view back to ${workspace.shown.cards.length} channels and ${workspace.shown.links.length} links at ${Math.round(view.viewport.zoom * 100)} %, all loaded before, until the ${picture.cards} cards and ${picture.links} links in sight are painted; raw: React Flow alone with the same ones, equal cards and links of its own; median of ${rounds}`,
        }),
      ];
    });
  },
};
