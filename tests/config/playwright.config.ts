import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built program over loopback, one program per test, in the Chromium that the script found. */
export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../out/test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: process.env['KANALWERK_CHROMIUM'] ?? '', args: ['--no-sandbox'] },
    trace: 'retain-on-failure',
  },
});
