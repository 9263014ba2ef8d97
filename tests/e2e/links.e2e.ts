import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { caretToEnd, expectSaved, findingsOf, goTo, openMaster, openSample, openVariant, takeBack } from './steps.ts';
import { expect, test } from './studio.ts';

const address = 'https://holzwerk-brandt.example/ausstellung';
const campaign = '&utm_medium=social&utm_campaign=fuenf-etagen-aus-holz-unser-neues-haus-in-lindenau';

async function register(page: Page, name: string, url: string): Promise<void> {
  await goTo(page, '#/links', 'Verweise');
  await page.getByRole('button', { name: 'Verweis aufnehmen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verweis aufnehmen' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Adresse' }).fill(url);
  await dialog.getByRole('button', { name: 'Aufnehmen', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function setParameter(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(value);
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Zählparameter' })).toBeVisible();
}

function inspectorOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Angaben zum Verweis' });
}

test('a link is registered, tracked, counted, replaced everywhere and brought back', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  const text = await openVariant(desk, 'Bluesky');
  await caretToEnd(text);
  await text.pressSequentially(` ${address}`);
  // The text alone fits; with what both addresses get at the hand-over it does not, and that is said while one types.
  await expect(findingsOf(desk).getByRole('button', { name: /zu viel in Teil 8/u })).toBeVisible();
  await expectSaved(desk);

  await register(desk, 'Ausstellung', address);
  const inspector = inspectorOf(desk);
  await expect(inspector.getByRole('region', { name: 'Stellen' })).toContainText('Bluesky');
  await expect(inspector.getByText('?utm_source=bluesky&utm_medium=social').first()).toBeVisible();

  await goTo(desk, '#/settings/tracking');
  await setParameter(desk, 'Quelle (utm_source)', 'holzwerk-{platform}');
  await expect(desk.getByText('?utm_source=holzwerk-bluesky')).toBeVisible();

  await openMaster(desk, 'Fünf Etagen aus Holz');
  await openVariant(desk, 'Bluesky');
  // The last part holds two links to own pages: the one of the master, and the new one.
  const growth = 2 * `?utm_source=holzwerk-bluesky${campaign}`.length;
  await expect(desk.getByText(`davon ${growth} für Zählparameter`)).toBeVisible();

  await goTo(desk, '#/links', 'Verweise');
  await desk.getByRole('grid').getByText('Ausstellung', { exact: true }).click();
  await inspector.getByRole('button', { name: 'Überall ersetzen' }).click();
  const dialog = desk.getByRole('dialog', { name: '„Ausstellung“ überall ersetzen' });
  await dialog.getByRole('combobox', { name: 'Ersetzen durch' }).click();
  await desk.getByRole('option', { name: /Musterwohnung Lindenau/u }).click();
  await dialog.getByRole('button', { name: 'Ersetzen', exact: true }).click();
  // While the pointer rests on it, the offer to take the step back stays.
  await desk.getByRole('alert').filter({ hasText: '„Ausstellung“ in 1 Text oder Eintrag ersetzt' }).hover();
  await expect(inspector.getByText('stillgelegt, jetzt „Musterwohnung Lindenau“')).toBeVisible();
  await expect(inspector.getByText('Noch nirgends verwendet.')).toBeVisible();

  await takeBack(desk, '„Ausstellung“ in 1 Text oder Eintrag ersetzt');
  await expect(inspector.getByRole('region', { name: 'Stellen' })).toContainText('Bluesky');
  await openMaster(desk, 'Fünf Etagen aus Holz');
  await expect(await openVariant(desk, 'Bluesky')).toContainText(address);
});

test('the link page of a profile is a file that everybody can read', async ({ desk, home, browser }) => {
  await openSample(desk);
  const folder = join(home, 'Seiten');
  await mkdir(folder);
  await goTo(desk, '#/links', 'Verweise');
  await desk.getByRole('button', { name: 'Verweisseite' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Verweisseite' });
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ordner' }).fill(folder);
  await dialog.getByRole('button', { name: 'Seite exportieren' }).click();
  await expect(desk.getByRole('alert').filter({ hasText: 'Gespeichert' })).toBeVisible();
  const [file = ''] = await readdir(folder);
  expect(file).toMatch(/^links-.*\.html$/u);
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, file)).href);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id }) => id),
      colorScheme,
    ).toEqual([]);
    expect(asked).toHaveLength(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.getByRole('list').getByRole('link').count()).toBeGreaterThan(0);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    await context.close();
  }
});

test('a QR code is judged for print and saved as files', async ({ desk, home }) => {
  await openSample(desk);
  const folder = join(home, 'Codes');
  await mkdir(folder);
  await goTo(desk, '#/links', 'Verweise');
  await desk.getByRole('grid').getByText('Bauzeitenplan Lindenau', { exact: true }).click();
  await inspectorOf(desk).getByRole('button', { name: 'QR-Code' }).click();
  const dialog = desk.getByRole('dialog', { name: /QR-Code für/u });
  await expect(dialog.getByRole('img', { name: /bauzeiten/u })).toBeVisible();
  // With what it gets to count visits the address makes a dense code; without, a coarse one.
  await expect(dialog.getByText(/^Der Code ist dicht/u)).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Adresse für' }).click();
  await desk.getByRole('option', { name: 'ohne Zählparameter' }).click();
  await expect(dialog.getByText('So lässt er sich sicher lesen.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Breite im Druck (mm)' }).fill('10');
  await expect(dialog.getByText(/Lesbar ist es ab 0,4 mm/u)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ordner' }).fill(folder);
  await dialog.getByRole('button', { name: 'Exportieren' }).click();
  await expect(desk.getByRole('alert').filter({ hasText: 'Gespeichert' })).toBeVisible();
  expect((await readdir(folder)).sort()).toEqual(['bauzeitenplan-lindenau.png', 'bauzeitenplan-lindenau.svg']);
  expect(await readFile(join(folder, 'bauzeitenplan-lindenau.svg'), 'utf8')).toContain('width="10mm"');
});

test('a poster shows its code as it goes out, and says so where it would be printed too small', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Elf Plätze, kein Kaffeekochen');
  await openVariant(desk, 'Aushang Tor');
  const name = /^QR-Code mit der Adresse https:\/\/holzwerk-brandt\.example\/ausbildung\?utm_source=aushang-tor&/u;
  await expect(desk.getByRole('img', { name })).toBeVisible();
  const width = desk.getByRole('combobox', { name: 'Breite des QR-Codes' });
  await width.click();
  await desk.getByRole('option', { name: /^20 mm/u }).click();
  const small = findingsOf(desk).getByRole('button', { name: /ist mit 20 mm zu klein/u });
  await expect(small).toBeVisible();
  await desk.keyboard.press('F9');
  await expect(small).toHaveCount(0);
  await expect(width).toHaveValue(/^30 mm/u);
});
