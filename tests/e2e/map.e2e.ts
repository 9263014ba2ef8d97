import type { Locator, Page } from '@playwright/test';
import { expectOverview, expectSaved, goTo, openRecent } from './steps.ts';
import { expect, type Studio, test } from './studio.ts';

/** A workspace of one's own, without channels, on its map. */
async function emptyMap(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Arbeitsbereich anlegen/u })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^Name/u }).first().fill('Tischlerei Ahlers');
  await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
  await expectOverview(page);
  await goTo(page, '#/map', 'Noch keine Kanäle auf der Karte');
}

const canvas = (page: Page): Locator => page.getByRole('application', { name: 'Karte der Kanäle' }).first();
const card = (page: Page, name: string): Locator =>
  canvas(page).getByRole('article', { name: new RegExp(`^${name},`, 'u') });
const link = (page: Page, from: string, to: string): Locator =>
  canvas(page).getByRole('img', { name: new RegExp(`von ${from} nach ${to}`, 'u') });

/** Where the cards stand on the paper, by name. */
async function places(page: Page): Promise<Record<string, string>> {
  const cards = await canvas(page)
    .locator('.react-flow__node')
    .evaluateAll((nodes) =>
      nodes.map((node) => [
        node.querySelector('article')?.getAttribute('aria-label')?.split(',')[0] ?? '',
        (node as HTMLElement).style.transform,
      ]),
    );
  return Object.fromEntries(cards) as Record<string, string>;
}

async function firstChannel(page: Page, platform: string): Promise<void> {
  await page.getByRole('button', { name: 'Kanal', exact: true }).click();
  await page.getByRole('textbox', { name: /Plattform suchen/u }).fill(platform);
  await page.getByRole('option', { name: platform, exact: true }).click();
  await expect(canvas(page)).toBeVisible();
}

/** Ends the program, starts it again, and looks at the map of the same workspace. */
async function reopen(page: Page, studio: Studio, start: () => Promise<Studio>): Promise<void> {
  await expectSaved(page);
  await page.goto('about:blank');
  await studio.stop();
  const { address } = await start();
  await page.goto(address);
  await openRecent(page, /Tischlerei Ahlers/u);
  await goTo(page, '#/map', 'Karte');
}

test('a map is built with the mouse, and stands the same when it is opened again', async ({ desk, studio, start }) => {
  await emptyMap(desk);
  await firstChannel(desk, 'Website');
  await expect(card(desk, 'Website')).toBeVisible();

  // A double click on the paper puts a channel there.
  const paper = await canvas(desk).boundingBox();
  if (paper === null) throw new Error('The canvas has no size');
  for (const [name, platform, x, y] of [
    ['Werkstattblog', 'WordPress', 0.25, 0.25],
    ['Instagram', 'Instagram', 0.75, 0.25],
  ] as const) {
    await desk.mouse.dblclick(paper.x + paper.width * x, paper.y + paper.height * y);
    await desk.getByRole('textbox', { name: 'Name', exact: true }).last().fill(name);
    await desk.getByRole('combobox', { name: 'Plattform' }).fill(platform);
    await desk.getByRole('option', { name: platform, exact: true }).click();
    await desk.getByRole('button', { name: 'Kanal anlegen' }).click();
    await expect(card(desk, name)).toBeVisible();
  }

  // From the grip of one card to another: a link, its kind chosen at the drop.
  await card(desk, 'Instagram').hover();
  const grip = await card(desk, 'Instagram').boundingBox();
  const target = await card(desk, 'Werkstattblog').boundingBox();
  if (grip === null || target === null) throw new Error('The cards have no size');
  await desk.mouse.move(grip.x + grip.width, grip.y + grip.height / 2);
  await desk.mouse.down();
  await desk.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 12 });
  await desk.mouse.up();
  await desk.getByRole('combobox', { name: 'Art' }).click();
  await desk.getByRole('option', { name: 'Verweisseite' }).click();
  await desk.getByRole('textbox', { name: 'Aufforderung' }).fill('Alle Werkstücke');
  await desk.getByRole('button', { name: 'Vernetzen' }).click();
  await expect(link(desk, 'Instagram', 'Werkstattblog')).toHaveCount(1);

  // Dragging is one step that can be taken back.
  const before = await places(desk);
  const box = await card(desk, 'Website').boundingBox();
  if (box === null) throw new Error('The card has no size');
  await desk.mouse.move(box.x + 60, box.y + 20);
  await desk.mouse.down();
  await desk.mouse.move(box.x + 60, box.y + 160, { steps: 8 });
  await desk.mouse.up();
  await expect.poll(async () => (await places(desk))['Website']).not.toBe(before['Website']);
  const undo = desk.getByRole('button', { name: /^Rückgängig: Karte verschieben/u });
  await undo.click();
  await expect.poll(() => places(desk)).toEqual(before);
  await desk.getByRole('button', { name: /^Wiederholen: Karte verschieben/u }).click();
  await expect.poll(async () => (await places(desk))['Website']).not.toBe(before['Website']);

  const built = await places(desk);
  await reopen(desk, studio, start);
  await expect.poll(() => places(desk)).toEqual(built);
  await expect(link(desk, 'Instagram', 'Werkstattblog')).toHaveCount(1);
});

test('the same map is built with the keyboard alone', async ({ desk, studio, start }) => {
  await emptyMap(desk);
  await desk.getByRole('button', { name: 'Kanal', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('textbox', { name: 'Plattform suchen' })).toBeFocused();
  await desk.keyboard.type('Website');
  await desk.keyboard.press('Enter');
  await expect(canvas(desk)).toBeVisible();
  await canvas(desk).focus();
  for (const [name, platform] of [
    ['Werkstattblog', 'WordPress'],
    ['Instagram', 'Instagram'],
  ] as const) {
    await desk.keyboard.press('n');
    await expect(desk.getByRole('textbox', { name: 'Name', exact: true }).last()).toBeFocused();
    await desk.keyboard.type(name);
    await desk.keyboard.press('Tab');
    await desk.keyboard.type(platform);
    await expect(desk.getByRole('option', { name: platform, exact: true })).toBeVisible();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('Enter');
    await expect(card(desk, name)).toBeVisible();
    await expect(canvas(desk)).toBeFocused();
  }

  // The card made last has the focus: L links it to what is typed.
  await desk.keyboard.press('l');
  await expect(desk.getByRole('combobox', { name: 'Ziel der Vernetzung' })).toBeFocused();
  await desk.keyboard.type('Werkstatt');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('Alle Werkstücke');
  await desk.keyboard.press('Enter');
  await expect(link(desk, 'Instagram', 'Werkstattblog')).toHaveCount(1);
  await expect(canvas(desk)).toBeFocused();

  // M and the arrows move, Esc leaves, Enter keeps.
  const before = await places(desk);
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('m');
  for (let key = 0; key < 3; key += 1) await desk.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await places(desk))['Instagram']).not.toBe(before['Instagram']);
  await desk.keyboard.press('Escape');
  await expect.poll(() => places(desk)).toEqual(before);
  await desk.keyboard.press('m');
  for (let key = 0; key < 3; key += 1) await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: /^Rückgängig: Karte verschieben/u })).toBeVisible();

  // From card to card, then a new name, and back again.
  await desk.keyboard.press('F2');
  await expect(desk.getByRole('textbox', { name: 'Kanal umbenennen' })).toBeFocused();
  await desk.keyboard.type('Instagram der Werkstatt');
  await desk.keyboard.press('Enter');
  await expect(card(desk, 'Instagram der Werkstatt')).toBeVisible();
  await desk.keyboard.press('Control+z');
  await expect(card(desk, 'Instagram')).toBeVisible();

  const built = await places(desk);
  await reopen(desk, studio, start);
  await expect.poll(() => places(desk)).toEqual(built);
});

test('the overview of shortcuts lists the keys of the map while it is drawn, and the table has none of them', async ({
  desk,
}) => {
  await emptyMap(desk);
  await firstChannel(desk, 'Website');
  const here = desk.getByRole('dialog', { name: 'Kurzbefehle' }).getByRole('region', { name: 'Hier' });
  const term = (words: string): Locator => here.getByRole('term').filter({ hasText: words });
  await canvas(desk).focus();
  await desk.keyboard.press('?');
  await expect(here.getByRole('heading', { name: 'Mit dem Fokus auf der Karte' })).toBeVisible();
  await expect(term('Umbenennen').locator('xpath=following-sibling::dd')).toHaveText('F2');
  await expect(term('Von der Karte nehmen').locator('xpath=following-sibling::dd')).toHaveText('EntfoderRücktaste');

  await desk.keyboard.press('Escape');
  await expect(here).toBeHidden();
  await desk.keyboard.press('Control+Shift+L');
  await expect(canvas(desk)).toBeHidden();
  await desk.keyboard.press('?');
  await expect(term('Rückgängig')).toBeVisible();
  await expect(term('Umbenennen')).toHaveCount(0);
});

test('a sentence about the map that is said again appears anew for screen readers', async ({ desk }) => {
  await emptyMap(desk);
  await firstChannel(desk, 'Website');
  await canvas(desk).focus();
  await desk.keyboard.press('ArrowRight');
  const edge = 'In dieser Richtung ist keine Karte.';
  const regions = (): Promise<string[]> => canvas(desk).locator('output.visually-hidden').allTextContents();
  await desk.keyboard.press('ArrowRight');
  await expect.poll(regions).toContain(edge);
  const first = await regions();
  await desk.keyboard.press('ArrowRight');
  await expect.poll(regions).toEqual(first.toReversed());
});
