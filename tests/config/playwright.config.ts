import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built program over loopback, one program per test, in the Chromium that the script found. */
export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../out/test-results',
  fullyParallel: false,
  // Each test runs a program and a browser; on two cores a second one only makes both wait.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: process.env['KANALWERK_CHROMIUM'] ?? '', args: ['--no-sandbox', '--disable-gpu'] },
    trace: 'retain-on-failure',
  },
});
