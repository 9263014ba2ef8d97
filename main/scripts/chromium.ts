import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../loopback/browser.ts';
import { run } from './run.ts';

/**
 * A Chromium for the tests: an installed one, else Playwright's own, else fetched by Playwright, else by Debian's apt.
 * Throws with what to do where none of these works.
 */
export async function chromiumPath(): Promise<string> {
  const given = process.env['KANALWERK_CHROMIUM'];
  if (given !== undefined && existsSync(given)) return given;
  const present = findBrowser() ?? own();
  if (present !== null) return present;
  const canUseApt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (canUseApt) {
    process.stdout.write('Installing chromium with apt-get ...\n');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  process.stdout.write('Fetching the browser of Playwright ...\n');
  await run('playwright', ['install', 'chromium']);
  const fetched = own();
  if (fetched !== null) return fetched;
  throw new Error(
    'No Chromium found, and none could be fetched. Install Chromium, Chrome or Edge, or set KANALWERK_CHROMIUM to its path.',
  );
}

function own(): string | null {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}
