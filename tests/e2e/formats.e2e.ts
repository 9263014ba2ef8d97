import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { goTo, openSample } from './steps.ts';
import { expect, test } from './studio.ts';

async function chooseFormat(page: Page, name: string): Promise<void> {
  const select = page.getByRole('combobox', { name: 'Ausgeben als' });
  await select.fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

test('the plan is written for a scheduler; what was written before is said', async ({ desk, home }) => {
  const folder = join(home, 'Ausgabe');
  await mkdir(folder, { recursive: true });
  await openSample(desk);
  await goTo(desk, '#/packages', 'Pakete');

  // A tool that knows no drafts refuses them, says why, and holds the button back.
  await chooseFormat(desk, 'Hootsuite');
  const refusals = desk.getByRole('region', { name: 'So wird nichts geschrieben' });
  await expect(refusals).toContainText('nimmt in dieser Datei keine Entwürfe');
  await expect(desk.getByRole('button', { name: /exportieren$/u })).toBeDisabled();

  await chooseFormat(desk, 'Buffer');
  await expect(refusals).toHaveCount(0);
  await expect(desk.getByRole('region', { name: 'Von Hand zu tun' })).toContainText('Ohne Adresse für Medien');
  const address = desk.getByRole('textbox', { name: 'Adresse der Bilder' });
  await address.fill('https://bilder.holzwerk.example/plan');
  await address.press('Enter');
  await expect(desk.getByRole('region', { name: 'Von Hand zu tun' })).toContainText(
    'unter https://bilder.holzwerk.example/plan/ ablegen',
  );
  const output = desk.getByRole('complementary', { name: 'Ausgabe' });
  await output.getByRole('textbox', { name: 'Ordner' }).fill(folder);
  await output.getByRole('textbox', { name: 'Name' }).fill('Buffer');
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  await output.getByRole('button', { name: /exportieren$/u }).click();
  await expect(output.getByRole('heading', { name: 'Die Dateien sind fertig' })).toBeVisible();
  const files = await readdir(join(folder, 'Buffer'));
  const [table = ''] = files.filter((name) => name.endsWith('.csv'));
  expect(await readFile(join(folder, 'Buffer', table), 'utf8')).toContain('https://bilder.holzwerk.example/plan/');
  expect(files).toContain('media');

  // The address is remembered, and so is what was written.
  await output.getByRole('button', { name: 'Weiteres Paket' }).click();
  await goTo(desk, '#/masters', 'Stamminhalte');
  await goTo(desk, '#/packages?format=buffer', 'Pakete');
  await expect(address).toHaveValue('https://bilder.holzwerk.example/plan');
  await expect(
    desk.getByRole('region', { name: 'Schon einmal geschrieben' }).getByRole('listitem').first(),
  ).toBeVisible();
  await desk.getByRole('radiogroup', { name: 'Bereich' }).getByText('Übergeben').click();
  await expect(desk.getByRole('grid')).toContainText('Buffer');
});

test('a template of one’s own is opened, its columns are matched and remembered', async ({ desk }) => {
  await openSample(desk);
  await goTo(desk, '#/packages?format=scheduler-template', 'Pakete');
  await expect(desk.getByRole('region', { name: 'So wird nichts geschrieben' })).toContainText(
    'noch keine Vorlage gewählt',
  );
  const choosing = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Leere Vorlage öffnen' }).click();
  await (
    await choosing
  ).setFiles({
    name: 'plan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Datum;Uhrzeit;Text;Farbe\n'),
  });
  await expect(desk.getByText('4 Spalten, davon 3 gefüllt')).toBeVisible();
  await desk.getByRole('combobox', { name: 'Spalte Farbe' }).click();
  await desk.getByRole('option', { name: 'Kanal', exact: true }).click();
  await expect(desk.getByText('4 Spalten, davon 4 gefüllt')).toBeVisible();
  // It is there again when one comes back.
  await goTo(desk, '#/masters', 'Stamminhalte');
  await goTo(desk, '#/packages?format=scheduler-template', 'Pakete');
  await expect(desk.getByText('4 Spalten, davon 4 gefüllt')).toBeVisible();
});
