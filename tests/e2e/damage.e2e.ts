import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { connect } from '../../main/core/database/connection.ts';
import { expectOverview, expectSaved, goTo, masterText, openMaster, openRecent, openSample } from './steps.ts';
import { expect, test } from './studio.ts';

/** The database of the only workspace below a folder. */
function databaseBelow(folder: string): string {
  const found = readdirSync(folder, { recursive: true }).map(String);
  const file = found.find((name) => name.endsWith('workspace.db'));
  if (file === undefined) throw new Error(`no workspace below ${folder}`);
  return join(folder, file);
}

async function expectReadOnly(page: Page): Promise<void> {
  await expect(page.getByText('Nur zum Lesen geöffnet')).toBeVisible();
  await goTo(page, '#/masters', 'Stamminhalte');
  await expect(page.getByRole('grid').getByText('Wie wir rechnen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Neuer Stamminhalt' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Importieren' })).toHaveCount(0);
  await page.keyboard.press('c');
  await openMaster(page, 'Wie wir rechnen');
  await expect(page.getByRole('textbox', { name: 'Titel des Stamminhalts' })).toHaveAttribute('readonly');
  await expect(page.locator('[contenteditable="true"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Kanal hinzufügen' })).toHaveCount(0);
  await openMaster(page, 'Fünf Etagen aus Holz');
  await page.getByRole('tab', { name: /^Werkblog/u }).click();
  await expect(page.getByRole('region', { name: 'Variante Werkblog' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Variante Werkblog' }).getByRole('button', { name: /^Zustand/u }),
  ).toBeDisabled();
  await expect(page.getByRole('group', { name: 'Felder' }).getByRole('textbox', { name: /^Titel/u })).toHaveAttribute(
    'readonly',
  );
  await expect(page.locator('[contenteditable="true"]')).toHaveCount(0);
}

test('what another program has open is refused with its name, and can be read; what is damaged is set aside and reported', async ({
  desk,
  start,
  home,
  context,
  studio,
}) => {
  await openSample(desk);
  const second = await start();
  const reader = await context.newPage();
  await reader.goto(second.address);
  await reader
    .getByRole('button', { name: /Holzwerk Brandt/u })
    .first()
    .click();
  const held = reader.getByRole('dialog');
  await expect(held).toContainText('Der Arbeitsbereich ist gerade woanders geöffnet');
  await held.getByRole('button', { name: 'Nur zum Lesen öffnen' }).click();
  await expectOverview(reader);
  await expectReadOnly(reader);
  // What the other one writes is seen after opening for editing, when the other one has closed.
  await reader.close();
  await second.stop();

  await openMaster(desk, 'Wie wir rechnen');
  await masterText(desk).click();
  await desk.keyboard.press('Control+Home');
  await desk.keyboard.insertText('Noch ein Satz. ');
  await expectSaved(desk);
  await desk.goto('about:blank');
  await studio.stop();
  const database = connect(databaseBelow(home), 'write');
  try {
    const row = database
      .prepare("SELECT seq, bytes FROM updates WHERE document LIKE 'master:%' ORDER BY seq DESC LIMIT 1")
      .get() as { seq: number; bytes: Buffer }; // the columns named above
    const middle = row.bytes.length >> 1;
    row.bytes[middle] = (row.bytes[middle] ?? 0) ^ 1;
    database.prepare('UPDATE updates SET bytes = ? WHERE seq = ?').run(row.bytes, row.seq);
  } finally {
    database.close();
  }
  const third = await start();
  await desk.goto(third.address);
  await openRecent(desk, /Holzwerk Brandt/u);
  await desk.getByRole('button', { name: 'Bericht ansehen' }).click();
  await expect(desk.getByRole('dialog', { name: 'Beiseite gelegt' })).toBeVisible();
  await desk.keyboard.press('Escape');
  await goTo(desk, '#/masters', 'Stamminhalte');
  await expect(desk.getByRole('grid').getByText('Fünf Etagen aus Holz')).toBeVisible();
});
