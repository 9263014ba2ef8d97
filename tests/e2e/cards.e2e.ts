import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openMaster, openSample, openVariant, takeBack } from './steps.ts';
import { expect, test } from './studio.ts';

async function design(page: Page, channel: string): Promise<Locator> {
  await openSample(page);
  await openMaster(page, 'Fünf Etagen aus Holz');
  await openVariant(page, channel);
  const open = page.getByRole('button', { name: 'Karten gestalten', exact: true });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Karten für ${channel}` });
  await expect(shown(dialog, 1)).toBeVisible();
  return dialog;
}

/** The large preview. */
function shown(dialog: Locator, number: number): Locator {
  return dialog.getByRole('img', { name: new RegExp(`^Vorschau von Karte ${number}:`, 'u') });
}

/** Red, green and blue in the corner of a drawn card. */
function groundOf(image: Locator): Promise<string> {
  return image.evaluate(async (picture: HTMLImageElement) => {
    await picture.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(4, 4, 1, 1).data ?? [])].slice(0, 3).join(' ');
  });
}

function choices(page: Page, dialog: Locator) {
  return async (field: string, option: string): Promise<void> => {
    await dialog.getByRole('combobox', { name: field, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
}

test('a carousel is designed from the text, becomes the document of the variant, and goes again', async ({ desk }) => {
  const dialog = await design(desk, 'LinkedIn');
  const drawn = dialog.getByRole('listitem').filter({ has: desk.locator('img') });
  await expect.poll(() => drawn.count()).toBeGreaterThan(3);
  const count = await drawn.count();
  await expect(dialog.getByText('Alles lesbar, alles hat Platz.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: desk }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);

  // Words and order by the keyboard.
  const cards = dialog.getByRole('region', { name: 'Karten', exact: true });
  await cards.getByRole('button', { name: /^Karte 2/u }).focus();
  await desk.keyboard.press('Enter');
  await expect(shown(dialog, 2)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Überschrift' }).fill('Elf Tage');
  await expect(dialog.getByRole('img', { name: /^Vorschau von Karte 2: Elf Tage/u })).toBeVisible();
  await cards.getByRole('button', { name: 'Karte 2 nach hinten' }).press('Enter');
  await expect(cards.getByRole('button', { name: /^Karte 3 Elf Tage/u })).toHaveAttribute('aria-current', 'true');
  await cards.getByRole('button', { name: 'Karte 3 entfernen' }).press('Enter');
  await expect(cards.getByRole('button', { name: /Elf Tage/u })).toHaveCount(0);

  // Closing loses nothing.
  await dialog.getByRole('button', { name: 'Schließen' }).last().press('Enter');
  await expect(dialog).toHaveCount(0);
  await desk.getByRole('button', { name: 'Karten gestalten', exact: true }).press('Enter');
  await expect(dialog.getByText('Weiter, wo Sie aufgehört haben.')).toBeVisible();
  await expect(drawn).toHaveCount(count - 1);

  // A text that nobody can read is said, at the card and beside it.
  const choose = choices(desk, dialog);
  await choose('Vorlage', 'Nacht');
  await dialog.getByText('Schrift und Farben').click();
  const looks = dialog.getByRole('region', { name: 'Aussehen' });
  await looks.getByRole('textbox', { name: 'Text', exact: true }).fill('#333944');
  const findings = dialog.getByRole('region', { name: 'Befunde' });
  await expect(findings).toContainText('hebt sich kaum ab');
  await expect(cards.getByRole('button', { name: /^Karte 1 .*mit Befund$/u })).toBeVisible();
  await looks.getByRole('textbox', { name: 'Text', exact: true }).fill('');
  await looks.getByRole('textbox', { name: 'Text', exact: true }).press('Tab');
  await expect(findings).not.toContainText('hebt sich kaum ab');

  await dialog.getByRole('textbox', { name: 'Titel des Dokuments' }).fill('Fünf Etagen, elf Tage');
  await dialog.getByRole('button', { name: `Als PDF mit ${count - 1} Seiten einfügen` }).press('Enter');
  await expect(dialog).toHaveCount(0);
  const document = desk.getByRole('region', { name: 'Dokument', exact: true });
  await expect(document).toContainText(`${count - 1} Seiten`);
  await desk.reload();
  await expect(document).toContainText(`${count - 1} Seiten`);
  await expect(document.getByRole('textbox', { name: 'Titel des Dokuments' })).toHaveValue('Fünf Etagen, elf Tage');

  // It opens again as it was left; what comes out takes its place.
  await document.getByRole('button', { name: 'Karten des Dokuments weiter gestalten' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Vorlage' })).toHaveValue('Nacht');
  await dialog.getByRole('button', { name: 'Karte hinzufügen' }).click();
  await expect(findings).toContainText('Auf der Karte steht nichts');
  await dialog.getByRole('textbox', { name: 'Text', exact: true }).first().fill('Besuchen Sie uns auf der Baustelle.');
  await dialog.getByRole('button', { name: `Als PDF mit ${count} Seiten einfügen` }).click();
  await expect(document).toContainText(`${count} Seiten`);
  await takeBack(desk, 'Dokument mit Karten eingefügt');
  await expect(document).toContainText(`${count - 1} Seiten`);
  await document.getByRole('button', { name: 'Dokument herausnehmen' }).click();
  await expect(document).toHaveCount(0);
  await takeBack(desk, 'Dokument herausgenommen');
  await expect(document).toContainText(`${count - 1} Seiten`);
});

test('a title card carries the brand, and its looks are kept as a template', async ({ desk }) => {
  const dialog = await design(desk, 'Mastodon');
  await expect(dialog.getByText('Mastodon zeigt keine Dokumente, nur Bilder.')).toBeVisible();
  const cards = dialog.getByRole('region', { name: 'Karten', exact: true });
  const card = cards.getByRole('button', { name: /^Karte \d+(?: (?!entfernen|nach )|$)/u });
  for (let left = await card.count(); left > 1; left -= 1) {
    await card.last().click();
    await cards.getByRole('button', { name: `Karte ${left} entfernen` }).click();
    await expect(card).toHaveCount(left - 1);
  }
  const choose = choices(desk, dialog);
  await choose('Vorlage', 'Signal');
  await expect.poll(() => groundOf(shown(dialog, 1))).toBe('163 84 27');
  await dialog.getByText('Marke', { exact: true }).click();
  const looks = dialog.getByRole('region', { name: 'Aussehen' });
  const accent = looks.getByRole('textbox', { name: 'Akzent' }).last();
  await accent.fill('#7a1f5c');
  await accent.press('Tab');
  await expect.poll(() => groundOf(shown(dialog, 1))).toBe('122 31 92');

  await looks.getByRole('button', { name: 'Als eigene Vorlage sichern' }).click();
  const name = desk.getByRole('textbox', { name: 'Name der Vorlage' });
  await name.press('Enter');
  await expect(desk.getByText('Bitte einen Namen eingeben.')).toBeVisible();
  await name.fill('Baustelle');
  await name.press('Enter');
  await expect(looks.getByRole('combobox', { name: 'Vorlage' })).toHaveValue('Baustelle');

  await dialog.getByRole('button', { name: 'Als Bild einfügen' }).click();
  await expect(dialog).toHaveCount(0);
  const pictures = desk.getByRole('region', { name: 'Bilder' });
  const edit = pictures.getByRole('button', { name: 'Karte in Bild 1 weiter gestalten' });
  await expect(edit).toBeVisible();
  await edit.press('Enter');
  await expect(looks.getByRole('combobox', { name: 'Vorlage' })).toHaveValue('Baustelle');
  await looks.getByRole('button', { name: 'Vorlage entfernen' }).press('Enter');
  await takeBack(desk, 'Vorlage „Baustelle“ entfernt');
  await dialog.getByRole('button', { name: 'Schließen' }).last().press('Enter');
  await takeBack(desk, 'Eine Karte eingefügt');
  await expect(edit).toHaveCount(0);
});

test('cards can be designed at 320 pixels', async ({ desk }) => {
  await desk.setViewportSize({ width: 320, height: 640 });
  const dialog = await design(desk, 'LinkedIn');
  const over = await dialog.evaluate((box) =>
    [...box.querySelectorAll('*')]
      .filter((part) => part.closest('ol') === null && part.getBoundingClientRect().right > window.innerWidth)
      .map(({ className }) => className),
  );
  expect(over).toEqual([]);
  await expect(dialog.getByRole('button', { name: /^Als PDF/u })).toBeEnabled();
});
