import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { verifyPackage } from '../../main/core/files/verify-package.ts';
import { expectOverview, expectSaved, masterText, openSample, variantText } from './steps.ts';
import { expect, test } from './studio.ts';

/** Presses a key until the focus is where it should be: what somebody without a mouse does. */
async function moveTo(page: Page, target: ReturnType<Page['getByRole']>, key = 'Tab', most = 120): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if ((await target.count()) > 0 && (await target.first().evaluate((element) => element === document.activeElement)))
      return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never reached the target with ${key}`);
}

test('the main job, by keyboard alone', async ({ desk, home }) => {
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await moveTo(desk, desk.getByRole('button', { name: /Beispiel ansehen/u }));
  await desk.keyboard.press('Enter');
  await expectOverview(desk);

  // A new master, written.
  await desk.keyboard.press('c');
  await expect(desk.getByRole('textbox', { name: 'Titel des Stamminhalts' })).toBeFocused();
  await desk.keyboard.type('Nur mit Tasten geschrieben');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('tablist', { name: 'Varianten' })).toBeVisible();
  await expect(masterText(desk)).toBeVisible();
  await moveTo(desk, masterText(desk));
  await desk.keyboard.type('Der erste Absatz sagt alles: Am 3. Januar beginnt die Arbeit an der neuen Halle.');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('## Warum');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Weil die alte zu klein ist.');
  await expect(masterText(desk).getByRole('heading', { level: 2, name: 'Warum' })).toBeVisible();
  await expectSaved(desk);

  // Out of the text and on to the channels.
  await desk.keyboard.press('Escape');
  await moveTo(desk, desk.getByRole('button', { name: 'Kanal hinzufügen' }), 'Shift+Tab');
  await desk.keyboard.press('Enter');
  const adapting = desk.getByRole('dialog', { name: 'Kanal hinzufügen' });
  await expect(adapting).toBeVisible();
  await moveTo(desk, adapting.getByRole('checkbox', { name: 'Mastodon', exact: true }));
  await desk.keyboard.press('Space');
  await moveTo(desk, adapting.getByRole('button', { name: '1 Entwurf anlegen' }));
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('tab', { name: /Mastodon/u })).toBeVisible();

  // The variant, edited and ready.
  await moveTo(desk, desk.getByRole('tab', { selected: true }), 'Shift+Tab');
  if ((await desk.getByRole('tab', { name: /Mastodon/u }).getAttribute('aria-selected')) !== 'true')
    await desk.keyboard.press('Alt+ArrowRight');
  await expect(variantText(desk, 'Mastodon')).toBeVisible();
  await moveTo(desk, variantText(desk, 'Mastodon'));
  await desk.keyboard.press('Control+End');
  await desk.keyboard.type(' Bis dann.');
  await expectSaved(desk);
  await desk.keyboard.press('Escape');
  await moveTo(
    desk,
    desk.getByRole('region', { name: 'Variante Mastodon' }).getByRole('button', { name: /^Zustand/u }),
    'Shift+Tab',
  );
  await desk.keyboard.press('Enter');
  const ready = desk.getByRole('menuitem', { name: 'bereit' }).or(desk.getByRole('menuitemradio', { name: 'bereit' }));
  await moveTo(desk, ready, 'ArrowDown', 12);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('tab', { name: /Mastodon bereit/u })).toBeVisible();

  // Handed over.
  await moveTo(desk, desk.getByRole('button', { name: 'Paket exportieren' }), 'Shift+Tab');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Pakete' })).toBeVisible();
  await moveTo(desk, desk.getByRole('textbox', { name: 'Ordner' }));
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type(home);
  await moveTo(desk, desk.getByRole('textbox', { name: 'Name' }));
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type('mit-tasten');
  await moveTo(desk, desk.getByRole('button', { name: /exportieren$/u }));
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Das Paket ist fertig')).toBeVisible();
  expect(existsSync(join(home, 'mit-tasten', 'manifest.json'))).toBe(true);
  expect(await verifyPackage(join(home, 'mit-tasten'))).toMatchObject({ ok: true });
});

test('the palette finds commands and content', async ({ desk }) => {
  await openSample(desk);
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('Reklamationen');
  await expect(desk.getByRole('option', { selected: true })).toContainText('29 Reklamationen');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: /29 Reklamationen/u })).toBeAttached();
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('Plattformprofile');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1 }).first()).toBeVisible();
});
