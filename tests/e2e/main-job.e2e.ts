import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyPackage } from '../../main/core/files/verify-package.ts';
import { caretToEnd, expectSaved, masterText, openMaster, openRecent, openSample, variantText } from './steps.ts';
import { expect, test } from './studio.ts';

const article = `---
title: Das Sägewerk bekommt ein Dach aus Sonnenstrom
description: Seit Montag liefert unser Hallendach Strom. An guten Tagen reicht er für die ganze Säge.
lang: de
tags: [Energie, Handwerk]
canonical: https://holzwerk-brandt.example/sonnenstrom
---

Seit Montag liefert unser Hallendach Strom. 214 Module liegen auf der Südseite, und an guten Tagen reicht das für die ganze Säge.

## Was sich ändert

- Die große Fräse läuft mittags statt morgens.
- Der Stapler lädt, wenn die Sonne scheint.

> Die Sonne schickt keine Rechnung.
`;

test('an article comes in, is adapted, corrected, made ready and handed over', async ({ desk, home }) => {
  await openSample(desk);

  await desk.keyboard.press('g');
  await desk.keyboard.press('s');
  await desk.getByRole('button', { name: 'Importieren' }).click();
  const [chooser] = await Promise.all([
    desk.waitForEvent('filechooser'),
    desk.getByRole('button', { name: 'Dateien wählen' }).click(),
  ]);
  await chooser.setFiles([{ name: 'sonnenstrom.md', mimeType: 'text/markdown', buffer: Buffer.from(article) }]);
  await desk.getByRole('link', { name: 'Das Sägewerk bekommt ein Dach aus Sonnenstrom' }).click();
  await expect(
    desk.getByRole('heading', { level: 1, name: 'Das Sägewerk bekommt ein Dach aus Sonnenstrom' }),
  ).toBeAttached();
  await expect(masterText(desk)).toContainText('214 Module');

  await desk.getByRole('button', { name: 'Kanal hinzufügen' }).click();
  const adapting = desk.getByRole('dialog', { name: 'Kanal hinzufügen' });
  for (const channel of ['Mastodon', 'LinkedIn', 'Holzpost', 'Werkblog'])
    await adapting.getByRole('checkbox', { name: channel, exact: true }).check();
  await adapting.getByRole('button', { name: '4 Entwürfe anlegen' }).click();
  // Several drafts arrive side by side.
  await desk.getByRole('link', { name: 'Zum Schreibtisch' }).click();
  await expect(desk.getByRole('tab', { name: /Mastodon/u })).toBeVisible();

  await desk.getByRole('tab', { name: /Mastodon/u }).click();
  const text = variantText(desk, 'Mastodon');
  await expect(text).toContainText('Sonnenstrom');
  await caretToEnd(text);
  await desk.keyboard.type(' Kommt vorbei.');
  await expect(text).toContainText('Kommt vorbei.');
  await expectSaved(desk);
  await expect(desk.getByRole('complementary', { name: 'Vorschau und Befunde' }).getByRole('article')).toContainText(
    'Kommt vorbei.',
  );

  await desk
    .getByRole('region', { name: 'Variante Mastodon' })
    .getByRole('button', { name: /^Zustand/u })
    .click();
  await desk
    .getByRole('menuitem', { name: 'bereit' })
    .or(desk.getByRole('option', { name: 'bereit' }))
    .or(desk.getByRole('menuitemradio', { name: 'bereit' }))
    .first()
    .click();
  await expect(desk.getByRole('tab', { name: /Mastodon bereit/u })).toBeVisible();

  await desk.getByRole('button', { name: 'Paket exportieren' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Pakete' })).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Kommt mit' }).getByRole('listitem')).toHaveCount(1);
  await desk.getByRole('textbox', { name: 'Ordner' }).fill(home);
  await desk.getByRole('textbox', { name: 'Name' }).fill('uebergabe');
  await desk.getByRole('button', { name: /Variante exportieren|Paket exportieren/u }).click();
  await expect(desk.getByText('Das Paket ist fertig')).toBeVisible();

  const place = join(home, 'uebergabe');
  expect(await verifyPackage(place)).toMatchObject({ ok: true });
  const manifest = JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8')) as { items: { folder: string }[] };
  expect(manifest.items).toHaveLength(1);
  expect(readFileSync(join(place, manifest.items[0]?.folder ?? '', 'text.txt'), 'utf8')).toContain('Kommt vorbei.');
  expect(existsSync(join(place, 'index.html'))).toBe(true);
});

test('what was typed and shown as saved survives the death of the program', async ({ page, start }) => {
  const first = await start();
  await page.goto(first.address);
  await openSample(page);
  await openMaster(page, 'Wie wir rechnen');
  await masterText(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Überlebt jeden Stromausfall. ');
  await expect(masterText(page)).toContainText('Überlebt jeden Stromausfall.');
  await expectSaved(page);
  await first.stop('SIGKILL');

  const second = await start();
  await page.goto('about:blank');
  await page.goto(second.address);
  await openRecent(page, /Holzwerk Brandt/u);
  await openMaster(page, 'Wie wir rechnen');
  await expect(masterText(page)).toContainText('Überlebt jeden Stromausfall.');
});

test('two windows on one master show each other’s words, and undo takes back only one’s own', async ({
  desk,
  studio,
  context,
}) => {
  await openSample(desk);
  await openMaster(desk, 'Wie wir rechnen');
  const other = await context.newPage();
  await other.goto(studio.address);
  await openMaster(other, 'Wie wir rechnen');

  await masterText(desk).click();
  await desk.keyboard.press('Control+Home');
  await desk.keyboard.type('Hier. ');
  await expect(masterText(other)).toContainText('Hier.');
  await caretToEnd(masterText(other));
  await other.keyboard.type(' Dort.');
  await expect(masterText(desk)).toContainText('Dort.');
  await masterText(desk).click();
  // How much one step takes back depends on how fast the words were typed; all steps together take back one's own words alone.
  await expect(async () => {
    await desk.keyboard.press('Control+z');
    await expect(masterText(desk)).not.toContainText('Hier.', { timeout: 500 });
  }).toPass();
  await expect(masterText(desk)).toContainText('Dort.');
});

test('a field says where its value comes from, and goes back to it', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  await desk.getByRole('tab', { name: /Werkblog/u }).click();
  const fields = desk.getByRole('group', { name: 'Felder' });
  const title = fields.getByRole('textbox', { name: /^Titel/u });
  await expect(title).toHaveValue('Fünf Etagen aus Holz: unser neues Haus in Lindenau');
  await title.fill('Fünf Etagen aus Holz');
  await title.press('Enter');
  await fields.getByRole('button', { name: 'Titel: zurück zum geerbten Wert' }).click();
  await expect(title).toHaveValue('Fünf Etagen aus Holz: unser neues Haus in Lindenau');
});

test('a master can be thrown away, brought back, and found by a part of a word', async ({ desk }) => {
  await openSample(desk);
  await desk
    .getByRole('navigation', { name: 'Bereiche' })
    .getByRole('link', { name: /Stamminhalte/u })
    .click();
  await desk.getByRole('searchbox', { name: 'In Stamminhalte suchen' }).fill('klamation');
  const row = desk.getByRole('row', { name: /29 Reklamationen/u });
  await expect(row).toBeVisible();
  await expect(row.locator('mark').first()).toHaveText(/klamation/iu);
  await row.click({ modifiers: ['Control'] });
  await desk.getByRole('button', { name: 'In den Papierkorb legen' }).click();
  await expect(row).toBeHidden();
  await desk.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(row).toBeVisible();
});
