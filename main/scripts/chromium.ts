import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../loopback/browser.ts';
import { installDebianPackages } from './debian-packages.ts';
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
  if (await installDebianPackages(['chromium', 'fonts-noto-color-emoji'])) {
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
