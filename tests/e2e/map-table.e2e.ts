import type { Locator, Page } from '@playwright/test';
import { goTo, openSample } from './steps.ts';
import { expect, test } from './studio.ts';

async function openTable(page: Page): Promise<void> {
  await openSample(page);
  await goTo(page, '#/map', 'Karte');
  await page
    .locator('label')
    .filter({ hasText: /^Tabelle$/u })
    .click();
  await expect(page.getByRole('grid', { name: 'Kanäle' })).toBeVisible();
}

const step = (page: Page, word: 'Rückgängig' | 'Wiederholen'): Locator =>
  page.getByRole('button', { name: new RegExp(`^${word}`, 'u') });

test('the table of the map is edited with the keyboard alone, and every step is taken back by name', async ({
  desk,
}) => {
  await openTable(desk);
  const grid = desk.getByRole('grid', { name: 'Kanäle' });
  await grid.focus();
  await desk.keyboard.press('Home');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Hauptseite');
  await desk.keyboard.press('Tab');
  await expect(desk.getByRole('combobox', { name: 'Rolle: Hauptseite' })).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await expect(grid.getByRole('row', { name: /Hauptseite/u })).toBeVisible();
  await expect(step(desk, 'Rückgängig')).toHaveAccessibleName('Rückgängig: „Website“: Name');

  await desk.keyboard.press('Enter');
  await desk.keyboard.type('gilt nicht');
  await desk.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await expect(grid.getByText('gilt nicht')).toHaveCount(0);

  await desk.keyboard.press('Control+z');
  await expect(grid.getByRole('row', { name: /^Website/u })).toBeVisible();
  await expect(step(desk, 'Wiederholen')).toHaveAccessibleName('Wiederholen: „Website“: Name');
  await desk.keyboard.press('Control+Shift+z');
  await expect(grid.getByRole('row', { name: /Hauptseite/u })).toBeVisible();
});

test('several channels are set at once, as one step', async ({ desk }) => {
  await openTable(desk);
  const grid = desk.getByRole('grid', { name: 'Kanäle' });
  await grid.focus();
  await desk.keyboard.press('Home');
  await desk.keyboard.press('Space');
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('Shift+ArrowDown');
  const several = desk.getByRole('region', { name: '3 Kanäle ausgewählt' });
  await several.getByRole('combobox', { name: 'Kampagne' }).fill('Tag der offenen Tür');
  await desk.keyboard.press('Enter');
  await expect(step(desk, 'Rückgängig')).toHaveAccessibleName('Rückgängig: 3 Kanäle: Kampagne');
  await grid.focus();
  await desk.keyboard.press('Control+z');
  await expect(step(desk, 'Wiederholen')).toHaveAccessibleName('Wiederholen: 3 Kanäle: Kampagne');
});

test('what is tried out is saved only when it is taken over, as one step', async ({ desk }) => {
  await openTable(desk);
  const channels = desk.getByRole('grid', { name: 'Kanäle' }).getByRole('row');
  const before = await channels.count();
  await desk.getByRole('button', { name: 'Was wäre, wenn' }).click();
  await desk
    .getByRole('grid', { name: 'Kanäle' })
    .getByRole('row', { name: /^Bluesky/u })
    .getByText('Zubringer')
    .click();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('grid', { name: 'Kanäle' })).toBeFocused();
  await desk.keyboard.press('Delete');
  await expect(channels).toHaveCount(before - 1);
  await expect(desk.getByText('1 Änderung ausprobiert')).toBeVisible();

  await goTo(desk, '#/channels', 'Kanäle');
  await expect(desk.getByRole('grid').getByText('Bluesky', { exact: true })).toBeVisible();
  await goTo(desk, '#/map', 'Karte');
  await expect(desk.getByText('1 Änderung ausprobiert')).toBeVisible();
  await desk.getByRole('button', { name: 'Übernehmen' }).first().click();
  await expect(desk.getByText('1 Änderung ausprobiert')).toHaveCount(0);
  await expect(channels).toHaveCount(before - 1);
  await expect(step(desk, 'Rückgängig')).toBeEnabled();
  await step(desk, 'Rückgängig').click();
  await expect(channels).toHaveCount(before);
});

test('a view keeps its filter, says when it was changed, and comes back after it was deleted', async ({ desk }) => {
  await openTable(desk);
  const view = desk.getByRole('button', { name: /^Ansicht:/u });
  await desk.getByRole('button', { name: 'Sprache: alle' }).click();
  await desk.getByRole('menuitemcheckbox', { name: 'Englisch' }).click();
  await desk.keyboard.press('Escape');
  await expect(view).toHaveAccessibleName('Ansicht: Alle Kanäle, geändert');
  await view.click();
  await desk.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Nur Englisch');
  await desk.keyboard.press('Enter');
  await expect(view).toHaveAccessibleName('Ansicht: Nur Englisch');
  await view.click();
  await desk.getByRole('button', { name: 'Alle Kanäle', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Sprache: alle' })).toBeVisible();
  await view.click();
  await desk.getByRole('button', { name: 'Mehr zu „Nur Englisch“' }).click();
  await desk.getByRole('menuitem', { name: 'Löschen' }).click();
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: 'Rückgängig', exact: true }).click();
  await expect(view).toHaveAccessibleName('Ansicht: Nur Englisch');
});
