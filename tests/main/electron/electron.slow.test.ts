import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, expect as expectPage, type Page } from '@playwright/test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSample } from '../../../main/core/sample/create-sample.ts';
import { randomId } from '../../../main/machine/machine.ts';

const root = resolve(import.meta.dirname, '../../..');
interface Seen {
  readonly kind: string;
  readonly [key: string]: unknown;
}

/** The built program on the stand-in; `seen` collects what the stand-in recorded. */
interface Running {
  readonly child: ChildProcess;
  readonly seen: Seen[];
  readonly page: Page;
  readonly until: (kind: string) => Promise<Seen>;
  readonly detach: () => Promise<void>;
}

let home = '';
const running: Running[] = [];
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kanalwerk-double-'));
});
afterEach(async () => {
  for (const { child, detach } of running.splice(0)) {
    await detach();
    if (child.exitCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
  }
  await rm(home, { recursive: true, force: true });
});

async function start(port: number, dialogs: readonly (string | null)[] = []): Promise<Running> {
  const register = new URL('./double/register.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', register, join(root, 'out/main/electron.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DOUBLE_ROOT: root,
      DOUBLE_PORT: String(port),
      DOUBLE_DIALOGS: JSON.stringify(dialogs),
      KANALWERK_STATE: join(home, 'state'),
      KANALWERK_HOME: home,
    },
  });
  const seen: Seen[] = [];
  const waiting: (() => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('DOUBLE ')) return;
    seen.push(JSON.parse(line.slice('DOUBLE '.length)) as Seen); // our own stand-in writes it
    for (const wake of waiting.splice(0)) wake();
  });
  child.once('exit', () => {
    for (const wake of waiting.splice(0)) wake();
  });
  const until = async (kind: string): Promise<Seen> => {
    for (;;) {
      const found = seen.find((event) => event.kind === kind);
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode} before "${kind}"`);
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  await until('show');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((one) => one.url().includes('kanalwerk.double'));
  if (page === undefined) throw new Error('The window has no page');
  const started = { child, seen, page, until, detach: () => browser.close() };
  running.push(started);
  return started;
}

test('the window is locked down and shows the start view over the port', async () => {
  const { page, seen } = await start(46_131);
  expect(seen.find((event) => event.kind === 'window')?.['webPreferences']).toMatchObject({
    nodeIntegration: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  });
  await expectPage(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(
    await page.evaluate(() => [
      typeof (globalThis as { require?: unknown }).require,
      typeof (globalThis as { process?: unknown }).process,
    ]),
  ).toEqual(['undefined', 'undefined']);
  expect(seen.map((event) => event.kind)).toEqual(
    expect.arrayContaining(['permission-check-set', 'device-permission-set', 'fork']),
  );
});

test('a workspace chosen in the native dialog opens, and closing the window ends the program cleanly', async () => {
  const folder = join(home, 'Probe.kanalwerk');
  const clock = { now: () => new Date().toISOString() };
  await createSample({ folder, source: join(root, 'resources/sample'), clock, newId: randomId, holder: 'test' });
  const { page, child, seen, until } = await start(46_132, [folder]);
  await page.getByRole('button', { name: /Arbeitsbereich öffnen/ }).click();
  await expectPage(page.getByRole('navigation', { name: 'Bereiche' })).toBeVisible({ timeout: 60_000 });
  await expectPage(page.getByText('Holzwerk Brandt').first()).toBeVisible();
  expect(seen.find((event) => event.kind === 'dialog')).toMatchObject({ folder });
  const gone = once(child, 'exit');
  await page.evaluate(() => window.close()).catch(() => undefined); // the page is gone before it can answer
  await until('quit');
  expect((await gone)[0]).toBe(0);
});
