import type { Locator, Page } from '@playwright/test';
import { expect } from './studio.ts';

/** Opens the sample company from the start view. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Beispiel ansehen/u }).click();
  await expectOverview(page);
}

/** Opens a workspace from the list of recent ones in the start view. */
export async function openRecent(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
  await expectOverview(page);
}

/** The frame of an open workspace, its first view loaded. */
export async function expectOverview(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Bereiche' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Goes to an address of the page. */
export async function goTo(page: Page, hash: string, heading?: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await expect(
    page.getByRole('heading', { level: 1, ...(heading === undefined ? {} : { name: heading }) }).first(),
  ).toBeVisible();
}

/** Opens a master of the list at the desk. */
export async function openMaster(page: Page, title: string): Promise<void> {
  await goTo(page, '#/masters', 'Stamminhalte');
  await page.getByRole('grid').getByText(title).first().click();
  await expect(page.getByRole('tablist', { name: 'Varianten' })).toBeVisible();
}

export function masterText(page: Page): Locator {
  return page.getByRole('region', { name: 'Stamminhalt' }).getByRole('textbox', { name: /^Text/u });
}

export function variantText(page: Page, channel: string): Locator {
  return page.getByRole('textbox', { name: `Text: ${channel}`, exact: true });
}

/** The word in the frame that rests on the acknowledgement of the commit. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('gesichert', { exact: true })).toBeVisible();
}

/** Chooses a variant of the open master at the desk; resolves to its text when that is there. */
export async function openVariant(page: Page, channel: string): Promise<Locator> {
  await page.getByRole('tab', { name: new RegExp(`^${channel} `, 'u') }).click();
  const text = variantText(page, channel);
  await expect(text).toContainText(/\S/u);
  return text;
}

/** Puts the caret at the end of a text and stays until the editor has taken note: it hears of it by an event of its own. */
export async function caretToEnd(text: Locator): Promise<void> {
  await text.click();
  await expect(async () => {
    await text.press('Control+End');
    expect(await text.evaluate(textBehindCaret)).toBe('');
  }).toPass();
}

async function textBehindCaret(root: Element): Promise<string> {
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  const { focusNode, focusOffset } = window.getSelection() ?? { focusNode: null, focusOffset: 0 };
  if (focusNode === null || !root.contains(focusNode)) return 'the caret is elsewhere';
  const rest = document.createRange();
  rest.setStart(focusNode, focusOffset);
  rest.setEnd(root, root.childNodes.length);
  return rest.toString();
}

/** The blocks of a text as lines; the end of a part is `-----`. */
export async function linesOf(text: Locator): Promise<string[]> {
  return text.evaluate((root) =>
    [...root.children].map((block) =>
      block.matches('[data-lexical-decorator]') ? '-----' : (block.textContent ?? '').trim(),
    ),
  );
}

/** The region of findings beside a variant. */
export function findingsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Befunde' });
}

/** Chooses a state in the menu of the variant at the desk, by the words of the way to it. */
export async function chooseState(page: Page, channel: string, state: string): Promise<void> {
  await page
    .getByRole('region', { name: `Variante ${channel}` })
    .getByRole('button', { name: /^Zustand/u })
    .click();
  await page.getByRole('menuitem', { name: state, exact: true }).click();
}

/** Takes back what a message reports. */
export async function takeBack(page: Page, message: string): Promise<void> {
  const said = page.getByRole('alert').filter({ hasText: message });
  await said.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(said).toHaveCount(0);
}

/** Every view but the start page and a master's own, as it stands behind `#/`; the overview is the empty one. */
export const views: readonly string[] = [
  '',
  'masters',
  'variants',
  'channels',
  'map',
  'routes',
  'links',
  'platforms',
  'platforms/x',
  'packages',
  'media',
  'intake',
  'people',
  'settings',
  'help',
  'search?q=Holz',
  'phase/strategy',
];

/** Goes to a view and waits until it has loaded what it shows. */
export async function openView(page: Page, view: string): Promise<void> {
  await goTo(page, `#/${view}`);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
