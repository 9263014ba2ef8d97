import type { Page } from '@playwright/test';
import { goTo, openView, views } from './steps.ts';
import { expect, test } from './studio.ts';

/** Words that are German and never English, and letters that English has not. */
const german =
  /[äöüßÄÖÜ]|\b(?:und|oder|nicht|ist|sind|wird|werden|der|das|dem|den|ein|eine|einen|für|mit|von|zum|zur|auf|aus|alle|kein|keine|noch|Kanal|Stamm\w*|Variante|Befund\w*|Paket\w*|Bild|Bilder|Titel|Zustand|bereit|Entwurf|Suchen|Einstellungen|Hilfe|Sprache|Ordner|Sicherung\w*|gesichert|Adresse|Teil|Teile|Zeichen|Quelle|Grund)\b/u;

/** Everything a person sees or hears, with its place; names of languages are as in their own language. */
async function germanOn(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const seen = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script, style') === null) seen.push(node.textContent ?? '');
    return seen.map((text) => text.trim()).filter((text) => text !== '');
  });
  return [...new Set(words)].filter((text) => text !== 'Deutsch' && german.test(text));
}

/** More of the pages whose words differ, and a word that the sample has in English. */
const more = [
  'platforms/mastodon',
  'platforms/newsletter',
  'search?q=kiln',
  'phase/monitoring',
  'phase/concept',
  'phase/results',
];

test('in English the whole job is English, on every view', async ({ desk, home }) => {
  await desk.getByRole('link', { name: 'Einstellungen' }).click();
  await desk.locator('label', { hasText: 'English' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await goTo(desk, '#/');
  expect.soft(await germanOn(desk), 'start').toEqual([]);
  await desk.getByRole('button', { name: /^Create a workspace/u }).click();
  await desk.getByRole('textbox', { name: 'Name of the organisation' }).fill('Timber Works');
  expect.soft(await germanOn(desk), 'create').toEqual([]);
  await desk.getByRole('dialog').locator('label', { hasText: 'English' }).click();
  await desk.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(desk.getByRole('navigation', { name: 'Areas' })).toBeVisible({ timeout: 60_000 });

  // Channels, a master, drafts, ready, and a package.
  await goTo(desk, '#/channels', 'Channels');
  for (const platform of ['Mastodon', 'LinkedIn', 'Newsletter']) {
    await goTo(desk, '#/channels', 'Channels');
    await desk.getByRole('button', { name: 'New channel' }).first().click();
    await desk.getByPlaceholder('Search platform').or(desk.getByLabel('Search platform')).first().fill(platform);
    await desk
      .getByRole('option', { name: new RegExp(platform, 'u') })
      .first()
      .click();
    // The page of the new channel opens once it is saved, which may be after a look at the list again.
    await expect(desk).toHaveURL(/#\/channels\/./u);
  }
  await goTo(desk, '#/masters', 'Master content');
  await desk.getByRole('button', { name: 'New master' }).first().click();
  await desk.getByRole('textbox', { name: 'Title of the master' }).fill('The new kiln is running');
  await desk.keyboard.press('Enter');
  const text = desk.getByRole('region', { name: 'Master' }).getByRole('textbox', { name: /^Text/u });
  await text.click();
  await desk.keyboard.insertText(
    'Since Monday the new kiln dries our oak in nine days. Before that it took three weeks.',
  );
  await expect(desk.getByRole('banner').getByText('saved', { exact: true })).toBeVisible();
  expect.soft(await germanOn(desk), 'master').toEqual([]);
  await desk.getByRole('button', { name: 'Add channel' }).first().click();
  await desk.getByRole('button', { name: 'Select all' }).click();
  await desk.getByRole('button', { name: 'Make 3 drafts' }).click();
  await expect(desk.getByRole('link', { name: 'Back to the desk' })).toBeVisible();
  expect.soft(await germanOn(desk), 'board').toEqual([]);
  await desk.getByRole('link', { name: 'Back to the desk' }).click();
  for (const channel of ['LinkedIn', 'Newsletter', 'Mastodon']) {
    await desk.getByRole('tab', { name: new RegExp(channel, 'u') }).click();
    await expect(desk.getByRole('textbox', { name: new RegExp(`^Text: .*${channel}`, 'u') })).toBeVisible();
    expect.soft(await germanOn(desk), channel).toEqual([]);
  }
  await desk
    .getByRole('button', { name: /^State/u })
    .last()
    .click();
  await desk.getByRole('menuitem', { name: 'Ready', exact: true }).click();
  await expect(desk.getByRole('tab', { name: /Mastodon ready/u })).toBeVisible();
  await desk.getByRole('button', { name: 'Export package' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Packages' })).toBeVisible();
  await desk.getByRole('textbox', { name: 'Folder' }).fill(home);
  await desk.getByRole('textbox', { name: 'Name' }).fill('handover');
  await desk
    .getByRole('button', { name: /Export/u })
    .last()
    .click();
  await expect(desk.getByText('The package is finished')).toBeVisible();
  expect.soft(await germanOn(desk), 'exported').toEqual([]);
  for (const view of [...views, ...more]) {
    await openView(desk, view);
    expect.soft(await germanOn(desk), view).toEqual([]);
  }
  await desk.keyboard.press('Control+k');
  await expect(desk.getByRole('dialog')).toBeVisible();
  expect.soft(await germanOn(desk), 'palette').toEqual([]);
});
