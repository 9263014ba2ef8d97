import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { buildIfStale } from '../../../main/scripts/build.ts';
import { startStudio } from '../../e2e/studio.ts';
import { withBareMap } from '../bare-map-server.ts';
import { type BenchMapWorkspace, mapWorkspace } from '../bench-map-places.ts';
import { countMainThread, longestTask, withBrowser } from '../browser.ts';
import type { BenchContext, Part } from '../part.ts';
import { atMost, ratioRow, type Row } from '../report.ts';
import { inTurns, median } from '../statistics.ts';

const viewport = { width: 1440, height: 900 };
export type Side = 'ours' | 'raw';

interface Sides {
  readonly ours: string;
  readonly raw: string;
}

/** The built studio on this workspace, and beside it the bare page with the same map. */
export async function withBoth<T>(
  folder: string,
  workspace: BenchMapWorkspace,
  run: (addresses: Sides, browser: Browser) => Promise<T>,
): Promise<T> {
  const studio = await startStudio(folder, { args: ['--workspace', workspace.folder] });
  try {
    return await withBareMap(folder, workspace.shown, (raw) =>
      withBrowser((browser) => run({ ours: studio.address, raw }, browser)),
    );
  } finally {
    await studio.stop();
  }
}

/** A page of one side that has started and rests, in a browser that has nothing of the map in its cache. */
export async function started(
  browser: Browser,
  side: Side,
  address: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'de-DE' });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(address);
  await (side === 'ours' ? page.getByRole('navigation', { name: 'Bereiche' }) : page.getByText('Bare map')).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Goes to the map; milliseconds until all of it has been painted. */
async function goToMap(page: Page, side: Side): Promise<number> {
  return page.evaluate(
    (ours) =>
      new Promise<number>((resolve) => {
        const isDrawn = (): boolean => {
          if (ours) {
            const canvas = document.querySelector<HTMLCanvasElement>('[data-detail="far"] canvas');
            return canvas !== null && canvas.width > 300; // a canvas that nobody has drawn on is that wide
          }
          const cards = [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
          const stand = cards.length > 0 && cards.every(({ style }) => style.visibility !== 'hidden');
          return stand && document.querySelector('.react-flow__edge path') !== null;
        };
        const start = performance.now();
        const look = (): void => {
          requestAnimationFrame(() => {
            if (isDrawn()) setTimeout(() => resolve(performance.now() - start));
            else look();
          });
        };
        look();
        window.location.hash = '#/map';
      }),
    side === 'ours',
  );
}

/** On both sides the code of the map has not been loaded before. */
async function readyRow(context: BenchContext): Promise<Row> {
  const [channels, links] = context.quick ? [200, 600] : [500, 2_000];
  const rounds = context.quick ? 2 : 9;
  const workspace = await mapWorkspace(context.folder, channels, links);
  const samples = await withBoth(context.folder, workspace, (addresses, browser) => {
    const attempt = (side: Side) => async (): Promise<number> => {
      const page = await started(browser, side, addresses[side]);
      const taken = await goToMap(page, side);
      await page.context().close();
      return taken;
    };
    return inTurns({ rounds, warmUp: 1, ours: attempt('ours'), raw: attempt('raw') });
  });
  return ratioRow({
    part: 'map-canvas',
    name: 'map ready ÷ bare React Flow',
    unit: 'ms',
    ours: median(samples.ours),
    raw: median(samples.raw),
    goal: atMost(1.3),
    detail: `from going to the map, its code not yet loaded, until all of ${workspace.shown.cards.length} channels and ${workspace.shown.links.length} links is painted in a window of ${viewport.width} × ${viewport.height}; raw: React Flow with equal cards alone, its data a file beside it; median of ${rounds}`,
  });
}

/** Milliseconds of an arrangement, and the longest time between two turns of the main thread meanwhile, by the clock. */
interface Arranged {
  readonly taken: number;
  readonly gap: number;
}

/** Has the studio arrange its map; ends when the cards are painted at their new places. */
async function arrange(page: Page): Promise<Arranged> {
  return page.evaluate(
    () =>
      new Promise<Arranged>((resolve) => {
        const button = document.querySelector<HTMLElement>('[role="toolbar"] button[aria-label="Anordnen"]');
        const isBusy = (): boolean => document.querySelector('[aria-label="Anordnen abbrechen"]') !== null;
        let [gap, last, hasBegun] = [0, 0, false];
        const tick = (): void => {
          const now = performance.now();
          gap = Math.max(gap, now - last);
          last = now;
          hasBegun ||= isBusy();
          if (!hasBegun || isBusy()) setTimeout(tick, 2);
          else requestAnimationFrame(() => setTimeout(end));
        };
        const end = (): void => {
          const now = performance.now();
          resolve({ taken: now - start, gap: Math.max(gap, now - last) });
        };
        const start = performance.now();
        last = start;
        button?.click();
        tick();
      }),
  );
}

/** From now on the page keeps the graph that it gives a worker to lay out, for `givenGraph`. */
async function keepGivenGraph(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage as (message: unknown) => void;
    Worker.prototype.postMessage = function (this: Worker, message: unknown): void {
      const { graph } = message as { readonly graph?: ElkNode };
      if (graph !== undefined) window.benchGivenGraph = graph;
      send.call(this, message);
    };
  });
}

/** What the studio had laid out the last time: how long ELK takes depends on the order of cards and links, too. */
async function givenGraph(page: Page): Promise<ElkNode> {
  const graph = await page.evaluate(() => window.benchGivenGraph);
  if (graph === undefined) throw new Error('The studio has laid out nothing');
  return graph;
}

/** The same on the bare page. */
async function arrangeBare(page: Page, graph: ElkNode): Promise<Arranged> {
  return page.evaluate(async (given) => {
    let [gap, last, isOver] = [0, performance.now(), false];
    const tick = (): void => {
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
      if (!isOver) setTimeout(tick, 2);
    };
    tick();
    const taken = await window.benchLayOut?.(given);
    isOver = true;
    if (taken === undefined) throw new Error('The bare page has not begun');
    return { taken, gap };
  }, graph);
}

async function layoutRows(context: BenchContext): Promise<Row[]> {
  const [channels, links] = context.quick ? [200, 600] : [500, 2_000];
  const rounds = context.quick ? 1 : 5;
  const workspace = await mapWorkspace(context.folder, channels, links);
  const longest: number[] = [];
  const gaps = { ours: [] as number[], raw: [] as number[] };
  const samples = await withBoth(context.folder, workspace, async (addresses, browser) => {
    const ours = await started(browser, 'ours', addresses.ours, keepGivenGraph);
    await goToMap(ours, 'ours');
    await arrange(ours);
    const graph = await givenGraph(ours);
    const raw = await started(browser, 'raw', addresses.raw);
    return inTurns({
      rounds,
      warmUp: 1,
      ours: async () => {
        await ours.bringToFront();
        const { taken, gap } = await arrange(ours);
        gaps.ours.push(gap);
        const session = await ours.context().newCDPSession(ours);
        longest.push((await longestTask(session, () => arrange(ours))).longest); // tracing takes time, so once more
        await session.detach();
        return taken;
      },
      raw: async () => {
        await raw.bringToFront();
        const { taken, gap } = await arrangeBare(raw, graph);
        gaps.raw.push(gap);
        return taken;
      },
    });
  });
  const size = `${workspace.shown.cards.length} channels and ${workspace.shown.links.length} links`;
  const counted = longest.slice(1);
  const gap = (side: Side): string => median(gaps[side].slice(1)).toFixed(0);
  return [
    ratioRow({
      part: 'map-canvas',
      name: 'arranging the map ÷ elkjs',
      unit: 'ms',
      ours: median(samples.ours),
      raw: median(samples.raw),
      goal: atMost(1.1),
      detail: `from the button until ${size} are painted at their places; raw: elkjs alone with the same graph in a worker, started for it as ours is; median of ${rounds}`,
    }),
    {
      part: 'map-canvas',
      name: 'longest pause while arranging',
      unit: 'ms',
      ours: median(counted),
      raw: null,
      value: median(counted),
      goal: atMost(50),
      detail: `processor time of the longest task of the page's main thread from the button until all is painted: the pause where nothing else runs on the machine; median of ${rounds}, longest of all ${Math.max(...counted).toFixed(0)} ms; by the clock, with all that ran here: ours ${gap('ours')} ms, the bare page beside the same worker ${gap('raw')} ms`,
    },
  ];
}

/** Drags the paper to and fro; processor time of the main thread for one move of the mouse, and frames a second. */
async function pan(page: Page, moves: number): Promise<{ readonly work: number; readonly frames: number }> {
  await page.bringToFront();
  const box = await page.locator('.react-flow__pane').boundingBox();
  if (box === null) throw new Error('The map has no size');
  const spent = await countMainThread(await page.context().newCDPSession(page));
  const [left, top] = [box.x + 6, box.y + 6];
  await page.mouse.move(left, top);
  await page.mouse.down();
  const frames = await page.evaluateHandle(() => {
    const counted = { count: 0, start: performance.now(), on: true };
    const next = (): void => {
      counted.count += 1;
      if (counted.on) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    return counted;
  });
  const before = await spent();
  for (let move = 1; move <= moves; move += 1) {
    const away = 120 * Math.sin((move / moves) * 2 * Math.PI);
    await page.mouse.move(left + 130 + away, top + 130 - away);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const after = await spent();
  const perSecond = await frames.evaluate((counted) => {
    counted.on = false;
    return (counted.count * 1000) / (performance.now() - counted.start);
  });
  await page.mouse.up();
  return { work: (after.tasks - before.tasks) / moves, frames: perSecond };
}

async function panRow(context: BenchContext): Promise<Row> {
  const [channels, links] = context.quick ? [400, 800] : [2_000, 4_000];
  const [rounds, moves] = context.quick ? [1, 20] : [5, 60];
  const workspace = await mapWorkspace(context.folder, channels, links);
  const frames = { ours: [] as number[], raw: [] as number[] };
  const samples = await withBoth(context.folder, workspace, async (addresses, browser) => {
    const attempt = async (side: Side): Promise<() => Promise<number>> => {
      const page = await started(browser, side, addresses[side]);
      await goToMap(page, side);
      return async () => {
        const { work, frames: perSecond } = await pan(page, moves);
        frames[side].push(perSecond);
        return work;
      };
    };
    return inTurns({ rounds, warmUp: 1, ours: await attempt('ours'), raw: await attempt('raw') });
  });
  const rate = (side: Side): string => median(frames[side].slice(1)).toFixed(0);
  return ratioRow({
    part: 'map-canvas',
    name: 'moving a large map ÷ bare React Flow',
    unit: 'ms',
    ours: median(samples.ours),
    raw: median(samples.raw),
    goal: atMost(0.4),
    detail: `processor time of the page's main thread for a move of the mouse that drags the paper, all ${workspace.shown.cards.length} channels and ${workspace.shown.links.length} links in sight; raw: React Flow with equal cards alone; median of ${rounds} rounds of ${moves} moves; frames a second: ours ${rate('ours')}, raw ${rate('raw')}`,
  });
}

/** The map as one sees it: until it stands, while it is arranged, and when it is moved. */
export const mapCanvas: Part = {
  name: 'map-canvas',
  async run(context) {
    await buildIfStale();
    const folder = (name: string): BenchContext => {
      const own = join(context.folder, name);
      mkdirSync(own);
      return { ...context, folder: own };
    };
    const ready = await readyRow(folder('ready'));
    const arranged = await layoutRows(folder('layout'));
    return [ready, ...arranged, await panRow(folder('pan'))];
  },
};
