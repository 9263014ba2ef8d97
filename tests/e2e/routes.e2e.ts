import type { Locator, Page } from '@playwright/test';
import {
  chooseState,
  expectSaved,
  findingsOf,
  goTo,
  linesOf,
  openMaster,
  openSample,
  openVariant,
  openView,
  takeBack,
} from './steps.ts';
import { expect, test } from './studio.ts';

const master = 'Fünf Etagen aus Holz';
const promised = 'https://holzwerk-brandt.example/werkblog/lindenau';
const apprentices = 'https://holzwerk-brandt.example/ausbildung';
const missing = /^Der Link zu Werkblog fehlt/u;

/** Writes a text over the variant's own: the link that its draft carried is gone. */
async function writeOver(page: Page, text: Locator, words: string): Promise<void> {
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
  await expect(findingsOf(page).getByRole('button', { name: missing })).toBeVisible();
  await expectSaved(page);
}

function tab(page: Page, name: RegExp): Locator {
  return page.getByRole('tab', { name });
}

test('a variant that misses a promised link is not handed over, until one key puts the link in', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, master);
  const text = await openVariant(desk, 'Facebook');
  await writeOver(desk, text, 'In Lindenau steht ein Haus aus Holz.\n\n#Holzbau #Leipzig');
  await expect(tab(desk, /^Facebook 1 sperrt/u)).toBeVisible();

  // Ready only with a reason, and nothing of it goes along.
  await chooseState(desk, 'Facebook', 'Bereit');
  await expect(desk.getByRole('textbox', { name: 'Grund' })).toBeVisible();
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: 'Paket exportieren' }).click();
  const going = desk.getByRole('region', { name: 'Kommt mit' });
  await expect(going.getByRole('listitem').first()).toBeVisible();
  await expect(going.getByText('Facebook')).toHaveCount(0);

  // One key, from inside the text: before the hashtags, with the words that invite to follow it.
  await openMaster(desk, master);
  await openVariant(desk, 'Facebook');
  await text.click();
  await desk.keyboard.press('F9');
  const repaired = ['In Lindenau steht ein Haus aus Holz.', `Musterwohnung ansehen: ${promised}`, '#Holzbau #Leipzig'];
  await expect.poll(async () => (await linesOf(text)).filter((line) => line !== '')).toEqual(repaired);
  await expect(findingsOf(desk).getByRole('button', { name: missing })).toHaveCount(0);

  // It is a step like any other.
  await text.click();
  await desk.keyboard.press('Control+z');
  await expect(findingsOf(desk).getByRole('button', { name: missing })).toBeVisible();
  await desk.keyboard.press('Control+Shift+z');
  await expect(text).toContainText(promised);
  await expectSaved(desk);
  await chooseState(desk, 'Facebook', 'Bereit');
  await expect(tab(desk, /^Facebook bereit/u)).toBeVisible();
  await desk.getByRole('button', { name: 'Paket exportieren' }).click();
  await expect(going.getByText('Facebook')).toBeVisible();
});

test('a missing link is let stand with a reason', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, master);
  const text = await openVariant(desk, 'Facebook');
  await writeOver(desk, text, 'In Lindenau steht ein Haus aus Holz.');
  await chooseState(desk, 'Facebook', 'Bereit');
  await desk.getByRole('textbox', { name: 'Grund' }).fill('Der Beitrag im Werkblog folgt am Montag');
  await desk.getByRole('button', { name: 'Mit Grund auf bereit' }).click();
  await expect(tab(desk, /^Facebook bereit/u)).toBeVisible();
  await desk.getByRole('button', { name: 'Paket exportieren' }).click();
  await expect(desk.getByRole('region', { name: 'Kommt mit' }).getByText('Facebook')).toBeVisible();
  await goTo(desk, '#/routes', 'Wege');
  await expect(
    desk.getByRole('gridcell', { name: 'Facebook: mit Grund angenommen, 0 von 1 Links, Variante bereit' }),
  ).toBeVisible();
});

test('a platform without links in its text gets the link where it works', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Elf Plätze, kein Kaffeekochen');
  await openVariant(desk, 'Instagram');
  const field = desk.getByRole('textbox', { name: 'Link', exact: true });
  await expect(field).toHaveValue(apprentices);
  await field.fill('https://holzwerk-brandt.example/werkblog');
  await field.blur();
  const wrong = findingsOf(desk).getByRole('button', { name: /nicht auf die vorgesehene Seite/u });
  await expect(wrong).toBeVisible();
  await desk.keyboard.press('F9');
  await expect(wrong).toHaveCount(0);
  await expect(field).toHaveValue(apprentices);
  await takeBack(desk, 'Behoben');
  await expect(field).toHaveValue('https://holzwerk-brandt.example/werkblog');
});

test('the board shows all masters and channels, filters the gaps and leads to them by keyboard', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, master);
  const text = await openVariant(desk, 'Facebook');
  await writeOver(desk, text, 'In Lindenau steht ein Haus aus Holz.');
  await desk.keyboard.press('Escape');
  await openView(desk, 'routes');
  const grid = desk.getByRole('grid', { name: 'Stamminhalte und Kanäle' });
  await expect(grid.getByRole('rowheader')).not.toHaveCount(1);
  await expect(desk.getByText(/\d+ Stamminhalte, \d+ mit Lücken/u)).toBeVisible();
  await desk.getByText('Nur mit Lücken').click();
  const line = grid.getByRole('row', { name: new RegExp(master, 'u') });
  await expect(line.getByRole('gridcell', { name: /^LinkedIn: vorhanden, 1 von 1 Links/u })).toBeVisible();
  await expect(grid.getByRole('rowheader', { name: 'Nachbarn' })).toHaveCount(0);

  await grid.focus();
  await desk.keyboard.press('Control+Home');
  const cell = line.getByRole('gridcell', { name: /^Facebook: fehlt, 0 von 1 Links/u });
  const column = Number(await cell.getAttribute('aria-colindex'));
  for (let at = 1; at < column; at += 1) await desk.keyboard.press('ArrowRight');
  await expect(cell).toHaveAttribute('data-active');
  await desk.keyboard.press('Enter');
  await expect(findingsOf(desk).getByRole('button', { name: missing })).toHaveAttribute('aria-current', 'true');
});
