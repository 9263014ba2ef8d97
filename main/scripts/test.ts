import './require-node.ts';
import { readFile } from 'node:fs/promises';
import { build } from './build.ts';
import { checkCode } from './check.ts';
import { chromiumPath } from './chromium.ts';
import { installReaders, requireSvgConverter } from './debian-packages.ts';
import { root, run } from './run.ts';
import { join } from 'node:path';

/** Everything: code checks, build, unit, property and contract tests, then end-to-end tests. Ends with one line of counts. */
const browser = await chromiumPath();
await requireSvgConverter();
await installReaders();
const codeIsFine = (await checkCode()) === 0;
await build();

const unitReport = 'out/reports/unit.json';
const pageReport = 'out/reports/e2e.json';
await run(
  'vitest',
  [
    'run',
    '--config',
    'tests/config/vitest.config.ts',
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    unitReport,
  ],
  {
    KANALWERK_CHROMIUM: browser,
  },
);
await run('playwright', ['test', '--config', 'tests/config/playwright.config.ts', '--reporter', 'line,json'], {
  KANALWERK_CHROMIUM: browser,
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, pageReport),
});

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}
interface PageReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}
async function report<T>(file: string): Promise<T | null> {
  return readFile(join(root, file), 'utf8').then(
    (text) => JSON.parse(text) as T,
    () => null,
  ); // reports of our own runners
}

const unit = await report<UnitReport>(unitReport);
const page = await report<PageReport>(pageReport);
const passed = (unit?.numPassedTests ?? 0) + (page?.stats.expected ?? 0) + Number(codeIsFine);
const failed =
  (unit === null
    ? 1
    : unit.numFailedTests + unit.numPendingTests + Number(!unit.success && unit.numFailedTests === 0)) +
  (page === null ? 1 : page.stats.unexpected + page.stats.flaky + page.stats.skipped + page.errors.length) +
  Number(!codeIsFine);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
