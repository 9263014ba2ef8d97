import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { wxrFile } from '../fixtures/intake/wxr.ts';
import { goTo, openSample } from './steps.ts';
import { expect, test } from './studio.ts';

const posts = [
  { id: 1, title: 'Richtfest am Kanal', content: '<p>Der Kranz hängt.</p>[formular id="1"]' },
  { id: 2, title: 'Neue Presse', content: '<p>Sie steht.</p>' },
  { id: 3, title: 'Noch im Werden', content: '<p>Ein Anfang.</p>', status: 'draft' },
];

test('a WordPress export is looked into, brought in by keyboard, found again and taken back', async ({
  desk,
  home,
}) => {
  await mkdir(join(home, 'Sicherung'));
  await writeFile(join(home, 'Sicherung', 'blog.xml'), wxrFile(posts));
  await openSample(desk);
  await goTo(desk, '#/intake', 'Bestand');

  const list = desk.getByRole('list', { name: 'Ordner und Dateien' });
  await list.getByRole('button', { name: /^Sicherung/u }).focus();
  await desk.keyboard.press('Enter');
  await list.getByRole('button', { name: /^blog\.xml/u }).press('Enter');

  const heading = desk.getByRole('heading', { name: 'blog.xml' });
  await expect(heading).toBeFocused();
  await expect(desk.getByText('WordPress-Export · 3 Inhalte · 0 Bilder')).toBeVisible();
  await expect(desk.getByRole('row', { name: /2 Artikel, veröffentlicht 2 0 0/u })).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Was verloren geht' })).toContainText('formular');
  const seen = await new AxeBuilder({ page: desk }).analyze();
  expect(seen.violations).toEqual([]);

  await desk.getByRole('button', { name: '3 Inhalte übernehmen' }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'Übernommen' })).toBeFocused();
  await expect(desk.getByText('2 als Bestandsinhalte, 1 als Stamminhalte, 0 mit')).toBeVisible();

  await desk.getByText('Bestandsinhalte', { exact: true }).click();
  const inventory = desk.getByRole('grid', { name: 'Bestandsinhalte' });
  await expect(inventory).toContainText('Richtfest am Kanal');
  await desk.getByRole('searchbox', { name: /Bestandsinhalte/u }).fill('Presse');
  await expect(inventory).not.toContainText('Richtfest');
  await desk.getByRole('button', { name: '„Neue Presse“ als Stamminhalt' }).click();
  await expect(desk).toHaveURL(/#\/masters\/[\w-]+$/u);
  await goTo(desk, '#/search?q=Kranz');
  await desk.getByRole('link', { name: /Richtfest am Kanal/u }).click();
  await expect(desk.getByRole('grid', { name: 'Bestandsinhalte' })).toContainText('Richtfest am Kanal');
  await goTo(desk, '#/masters', 'Stamminhalte');
  await expect(desk.getByText('Noch im Werden')).toBeVisible();

  await goTo(desk, '#/intake', 'Bestand');
  await desk.getByText('Übernahmen', { exact: true }).click();
  await desk.getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(
    desk.getByRole('alert').filter({ hasText: '2 entfernt, 1 inzwischen bearbeiteter Inhalt bleibt.' }),
  ).toBeVisible();
  await expect(desk.getByRole('grid', { name: 'Übernahmen' })).toContainText('zurückgenommen');
  await desk.getByText('Bestandsinhalte', { exact: true }).click();
  await expect(desk.getByRole('grid', { name: 'Bestandsinhalte' })).toContainText('Neue Presse');
  await expect(desk.getByText('Richtfest am Kanal')).toHaveCount(0);
});

test('single things are left out by keyboard, the report names them, and they can come in afterwards', async ({
  desk,
  home,
}) => {
  await writeFile(join(home, 'blog.xml'), wxrFile(posts));
  await openSample(desk);
  await goTo(desk, '#/intake', 'Bestand');
  await desk.getByRole('button', { name: /^blog\.xml/u }).press('Enter');
  const all = desk.getByRole('checkbox', { name: 'Alle wählen' });
  await all.press('Space');
  await expect(desk.getByRole('button', { name: 'Nichts Neues gewählt' })).toBeDisabled();
  await all.press('Space');
  await desk.getByRole('checkbox', { name: '„Neue Presse“ übernehmen' }).press('Space');
  await expect(desk.getByText('2 von 3 neuen Inhalten gewählt.')).toBeVisible();
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  await desk.getByRole('button', { name: '2 Inhalte übernehmen' }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'Übernommen' })).toBeFocused();
  await expect(desk.getByText('1 Inhalt auf Wunsch nicht übernommen: Neue Presse.')).toBeVisible();

  await desk.getByRole('button', { name: 'Andere Quelle wählen' }).press('Enter');
  await desk.getByRole('button', { name: /^blog\.xml/u }).press('Enter');
  await expect(desk.getByRole('checkbox', { name: '„Richtfest am Kanal“ übernehmen' })).toBeDisabled();
  await desk.getByRole('button', { name: '1 Inhalt übernehmen' }).press('Enter');
  await expect(desk.getByText('1 als Bestandsinhalte, 0 als Stamminhalte, 0 mit')).toBeVisible();
});

test('a plan says what its columns mean, a damaged file says why it stays out', async ({ desk, home }) => {
  await writeFile(join(home, 'plan.csv'), 'Thema;Datum;Was\nRichtfest;01.05.2026;Der Kranz hängt.\n');
  await writeFile(join(home, 'kaputt.xml'), '<?xml version="1.0"?><rss version="2.0"><channel>');
  await openSample(desk);
  await goTo(desk, '#/intake', 'Bestand');
  const place = desk.getByRole('textbox', { name: 'Ort der Datei oder des Ordners' });
  await place.fill(join(home, 'kaputt.xml'));
  await place.press('Enter');
  await expect(desk.getByRole('alert')).toContainText('„kaputt.xml“ ist beschädigt oder unvollständig.');

  await desk.getByRole('button', { name: /^plan\.csv/u }).click();
  const meaning = desk.getByRole('combobox', { name: 'Bedeutung der Spalte Was' });
  await expect(meaning).toHaveValue('nicht verwendet');
  await meaning.click();
  await desk.getByRole('option', { name: 'Text', exact: true }).click();
  await expect(meaning).toHaveValue('Text');
  await expect(desk.getByRole('row', { name: /Richtfest .*1\. Mai/u })).toContainText('3');
  await desk.getByRole('combobox', { name: /^1 Zeile, ohne Angabe wird zu/u }).click();
  await desk.getByRole('option', { name: 'bleibt draußen' }).click();
  await expect(desk.getByRole('button', { name: 'Nichts Neues gewählt' })).toBeDisabled();
});
