import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, type Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

/** One running program over loopback, with a home of its own. */
export interface Studio {
  readonly address: string;
  /** A folder that is the person's home for this test. */
  readonly home: string;
  readonly process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the built program; resolves when it has printed its address. */
export async function startStudio(home: string, options: { readonly args?: readonly string[] } = {}): Promise<Studio> {
  const child = spawn(
    process.execPath,
    [join(root, 'out/main/loopback.js'), '--root', root, '--no-open', ...(options.args ?? [])],
    {
      cwd: home,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, KANALWERK_STATE: join(home, '.state'), KANALWERK_HOME: home, TZ: 'Europe/Berlin' },
    },
  );
  const lines = createInterface({ input: child.stdout });
  const [address] = (await once(lines, 'line')) as [string]; // the program's first line
  return {
    address,
    home,
    process: child,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

interface Fixtures {
  readonly home: string;
  /** Starts a program in the home; whatever still runs is stopped after the test. */
  readonly start: () => Promise<Studio>;
  readonly studio: Studio;
  /** The page, opened at the start view. Any message of level error on its console fails the test. */
  readonly desk: Page;
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from the pattern
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'kanalwerk-e2e-'));
    await use(home);
    await rm(home, { recursive: true, force: true });
  },
  start: async ({ home }, use) => {
    const started: Studio[] = [];
    await use(async () => {
      const studio = await startStudio(home);
      started.push(studio);
      return studio;
    });
    await Promise.all(started.map(async (studio) => studio.stop()));
  },
  studio: async ({ start }, use) => {
    await use(await start());
  },
  desk: async ({ page, studio }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    // Nothing but our own server may be asked for anything.
    await page.route('**', async (route) => {
      if (new URL(route.request().url()).hostname === '127.0.0.1') return route.continue();
      problems.push(`asked for ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(studio.address);
    await use(page);
    if (problems.length > 0) throw new Error(`The page reported:\n${problems.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
