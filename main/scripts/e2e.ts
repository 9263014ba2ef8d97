import './require-node.ts';
import { buildIfStale } from './build.ts';
import { chromiumPath } from './chromium.ts';
import { run } from './run.ts';

/** End-to-end tests in a real Chromium, against the built program. */
const browser = await chromiumPath();
await buildIfStale();
process.exitCode = await run(
  'playwright',
  ['test', '--config', 'tests/config/playwright.config.ts', ...process.argv.slice(2)],
  {
    KANALWERK_CHROMIUM: browser,
  },
);
