import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;
/** Tests that start processes or browsers, or run long: part of `npm test`, not of `npm run check`. */
const slow = ['tests/**/*.slow.test.ts'];

/** Unit, property and contract tests. End-to-end tests run under Playwright, see `playwright.config.ts`. */
export default defineConfig({
  test: {
    root,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', ...slow],
        },
      },
      { extends: true, test: { name: 'slow', include: slow, testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
