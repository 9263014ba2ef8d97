import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openMaster, openSample, openView, views } from './steps.ts';
import { expect, test } from './studio.ts';

async function expectClean(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(found, view).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every view is clean under axe, ${colorScheme}`, async ({ desk }) => {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    await expectClean(desk, 'start');
    await openSample(desk);
    for (const view of views) {
      await openView(desk, view);
      await expectClean(desk, view === '' ? 'overview' : view);
    }
    await openMaster(desk, 'Fünf Etagen aus Holz');
    for (const tab of [/^Stamm/u, /Werkblog/u, /Mastodon/u, /Holzpost/u, /Instagram/u]) {
      await desk.getByRole('tab', { name: tab }).click();
      await expect(desk.getByRole('tabpanel').getByRole('textbox', { name: /^Text/u }).last()).toBeVisible();
      await expectClean(desk, `desk ${String(tab)}`);
    }
    // What a button opens is said on the button itself, not on the words that float beside it.
    for (const name of ['Einfügen', 'Gliederung', 'Weitere Werkzeuge'])
      await expect(desk.getByRole('button', { name }).first()).toHaveAttribute('aria-haspopup', 'menu');
    await desk.getByRole('button', { name: 'Alle nebeneinander' }).click();
    await expect(desk.getByRole('link', { name: 'Zum Schreibtisch' })).toBeVisible();
    await expectClean(desk, 'board');
  });
}
