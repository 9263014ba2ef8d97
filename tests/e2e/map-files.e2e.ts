import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { goTo, openSample } from './steps.ts';
import { expect, test } from './studio.ts';

async function openDrawer(page: Page, name: 'Karte ausgeben' | 'Karte einlesen'): Promise<Locator> {
  await page.getByRole('button', { name: 'Karte ausgeben oder einlesen' }).click();
  await page.getByRole('menuitem', { name: `${name} …` }).click();
  const drawer = page.getByRole('dialog', { name });
  await expect(drawer.getByRole('heading', { name })).toBeVisible();
  return drawer;
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('the map is written as SVG, opens in a browser on its own, and is not written over', async ({
  desk,
  home,
  context,
}) => {
  await openSample(desk);
  await goTo(desk, '#/map', 'Karte');
  const drawer = await openDrawer(desk, 'Karte ausgeben');
  await drawer.getByRole('radio', { name: 'SVG' }).check();
  await drawer.getByRole('textbox', { name: 'Dateiname' }).fill('karte');
  await expect(drawer.getByText('karte.svg')).toBeVisible();
  await expectClean(desk);
  await drawer.getByRole('button', { name: 'Karte ausgeben' }).click();
  await expect(drawer.getByText(/^Geschrieben: .*karte\.svg$/u)).toBeVisible();

  await drawer.getByRole('button', { name: 'Noch eine ausgeben' }).click();
  await drawer.getByRole('button', { name: 'Karte ausgeben' }).click();
  await expect(drawer.getByText('Eine Datei dieses Namens liegt dort schon.')).toBeVisible();
  await expect(drawer.getByRole('button', { name: 'Karte ausgeben' })).toBeDisabled();
  await drawer.getByRole('checkbox', { name: 'Vorhandene Datei ersetzen' }).check();
  await drawer.getByRole('button', { name: 'Karte ausgeben' }).click();
  await expect(drawer.getByText(/^Geschrieben/u)).toBeVisible();

  const svg = await readFile(join(home, 'karte.svg'));
  const sheet = await context.newPage();
  await sheet.route('https://blatt.example/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await sheet.goto('https://blatt.example/karte.svg');
  await expect(sheet.locator('g.channel')).toHaveCount(18);
  await expect(sheet.locator('g.link')).toHaveCount(34);
  const texts = sheet.locator('g.channel text', { hasText: /^Werkblog$/u });
  await expect(texts).toHaveCount(1);
  // every text lies within the sheet, as the browser sets it
  const outside = await sheet.evaluate(() => {
    const root = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll('text')].filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < root.left || box.right > root.right + 1 || box.bottom > root.bottom + 1;
    }).length;
  });
  expect(outside).toBe(0);
});

/** As somebody draws it elsewhere. */
const sketch = JSON.stringify({
  nodes: [
    { id: 'a', type: 'text', text: '# Pinterest Wohnideen', x: 0, y: 900, width: 200, height: 60 },
    { id: 'b', type: 'text', text: 'Werkblog', x: 400, y: 900, width: 200, height: 60 },
  ],
  edges: [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'im Profil: Mehr Ideen' }],
});

test('a drawing from elsewhere is previewed, taken over in one step, and taken back in one', async ({ desk }) => {
  await openSample(desk);
  await goTo(desk, '#/map', 'Karte');
  const drawer = await openDrawer(desk, 'Karte einlesen');
  const file = (buffer: string) => ({
    name: 'Skizze.canvas',
    mimeType: 'application/json',
    buffer: Buffer.from(buffer),
  });
  await drawer.locator('input[type=file]').setInputFiles(file('{"kaputt'));
  await expect(drawer.getByRole('alert')).toContainText('Skizze.canvas');
  await drawer.locator('input[type=file]').setInputFiles(file(sketch));
  await expect(drawer.getByText('Kanäle: 1 kommt hinzu, 1 bleibt gleich')).toBeVisible();
  await expect(drawer.getByRole('row', { name: /neu Vernetzung Pinterest Wohnideen → Werkblog/u })).toBeVisible();
  await expectClean(desk);
  await drawer.getByRole('checkbox', { name: /Anordnung übernehmen/u }).uncheck();
  await drawer.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(drawer).toBeHidden();
  const undo = desk.getByRole('button', { name: 'Rückgängig: „Skizze.canvas“ eingelesen' });
  await expect(undo).toBeEnabled();
  await goTo(desk, '#/channels', 'Kanäle');
  await expect(desk.getByText('Pinterest Wohnideen').first()).toBeVisible();
  await goTo(desk, '#/map', 'Karte');
  await undo.click();
  await goTo(desk, '#/channels', 'Kanäle');
  await expect(desk.getByText('Pinterest Wohnideen')).toHaveCount(0);
});
