import type { Locator } from '@playwright/test';
import { goTo, openSample, takeBack } from './steps.ts';
import { expect, test } from './studio.ts';

test('masters are duplicated, archived, thrown away and brought back, each step undone from its message', async ({
  desk,
}) => {
  await openSample(desk);
  await goTo(desk, '#/masters', 'Stamminhalte');
  const row = desk.getByRole('row', { name: /^Wie wir rechnen/u });
  const bar = (words: string): Locator => desk.getByRole('button', { name: words, exact: true });
  const place = async (name: RegExp): Promise<void> => {
    await desk.locator('label').filter({ hasText: name }).click();
  };
  const choose = async (): Promise<void> => {
    await expect(row).toHaveCount(1);
    if ((await row.getAttribute('aria-selected')) !== 'true') await row.click({ modifiers: ['Control'] });
  };

  await choose();
  await bar('Duplizieren').click();
  await expect(row).toHaveCount(2);
  await takeBack(desk, 'ist dupliziert');
  await expect(row).toHaveCount(1);

  await choose();
  await bar('Ins Archiv legen').click();
  await expect(row).toHaveCount(0);
  await place(/^Archiv/u);
  await choose();
  await bar('Aus dem Archiv holen').click();
  await expect(row).toHaveCount(0);
  await takeBack(desk, 'ist wieder aktiv');
  await choose();
  await bar('In den Papierkorb legen').click();
  await expect(row).toHaveCount(0);
  // Beside it lies the copy that was taken back.
  await place(/^Papierkorb/u);
  await expect(row).toHaveCount(2);
  await desk.keyboard.press('Escape');
  for (const one of await row.all()) await one.click({ modifiers: ['Control'] });
  await bar('Wiederherstellen').click();
  await expect(row).toHaveCount(0);
  await takeBack(desk, '2 Stamminhalte sind wiederhergestellt');
  await expect(row).toHaveCount(2);
});
