import type { Locator, Page } from '@playwright/test';
import { findingsOf, goTo, openMaster, openSample, openVariant, takeBack } from './steps.ts';
import { expect, test } from './studio.ts';

function picturesOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Bilder' });
}

/** Width divided by height of the first picture of a variant, as it goes out. */
async function ratioOf(page: Page): Promise<number> {
  return picturesOf(page)
    .locator('[data-image="0"] svg')
    .first()
    .evaluate((picture: SVGSVGElement) => picture.viewBox.baseVal.width / picture.viewBox.baseVal.height);
}

test('a picture is cut and turned for one channel by the keyboard, and brought back', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  await openVariant(desk, 'Instagram');
  await expect.poll(async () => ratioOf(desk)).toBeCloseTo(1.91, 2);

  const open = desk.getByRole('button', { name: 'Bild 1 zuschneiden' });
  await open.focus();
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Bild 1 für Instagram' });
  await dialog.getByRole('combobox', { name: 'Größe' }).click();
  await desk.getByRole('option', { name: '1080 × 1350 (4:5)' }).click();
  await expect(dialog.getByText('1080 × 1350 Pixel, JPEG')).toBeVisible();

  const area = dialog.getByRole('group', { name: /^Ausschnitt:/u });
  const left = async (): Promise<number> => (await area.boundingBox())?.x ?? 0;
  const before = await left();
  await area.focus();
  for (let press = 0; press < 8; press++) await desk.keyboard.press('ArrowLeft');
  await expect.poll(left).toBeLessThan(before);
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => ratioOf(desk)).toBeCloseTo(0.8, 2);
  await expect(picturesOf(desk).getByText('angepasst')).toBeVisible();

  // What was only looked at stays as it was.
  await open.click();
  await dialog.getByText('ganz zeigen').click();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await open.click();
  await expect(dialog.getByRole('radio', { name: 'beschneiden' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Ausschnitt automatisch' }).click();
  await dialog.getByRole('button', { name: 'Nach rechts drehen' }).click();
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await expect.poll(async () => ratioOf(desk)).toBeCloseTo(0.8, 2);
  await picturesOf(desk).getByRole('button', { name: 'Bilder: zurück zum geerbten Wert' }).click();
  await expect.poll(async () => ratioOf(desk)).toBeCloseTo(1.91, 2);
  await takeBack(desk, 'Bilder wieder vom Stamm');
  await expect.poll(async () => ratioOf(desk)).toBeCloseTo(0.8, 2);
  await desk.getByRole('button', { name: 'Bild 1 weglassen' }).click();
  await expect(picturesOf(desk).getByRole('listitem')).toHaveCount(0);
  await takeBack(desk, 'Bild 1 weggelassen');
  await expect.poll(async () => ratioOf(desk)).toBeCloseTo(0.8, 2);
});

test('a picture whose licence has ended holds the hand-over back, and a free one lets it go', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  await openVariant(desk, 'LinkedIn');
  await expect(findingsOf(desk)).not.toContainText('Lizenz');

  await goTo(desk, '#/media', 'Medien');
  await desk.getByRole('option', { name: /^Kran mit Wandelement/u }).click();
  const facts = desk.getByRole('complementary', { name: 'Angaben zur Datei' });
  await facts.getByRole('button', { name: /^Lizenz gilt bis/u }).click();
  await desk.getByRole('button', { name: 'Voriger Monat' }).click();
  await desk
    .getByRole('gridcell', { name: '15' })
    .or(desk.getByRole('button', { name: /^15\b/u }))
    .first()
    .click();
  await expect(facts.getByText('abgelaufen')).toBeVisible();

  await openMaster(desk, 'Fünf Etagen aus Holz');
  await openVariant(desk, 'LinkedIn');
  const finding = findingsOf(desk)
    .getByText(/Lizenz/u)
    .first();
  await expect(finding).toBeVisible();
  await expect(desk.getByRole('tab', { name: /^LinkedIn .*sperrt/u })).toBeVisible();

  // Not even with a reason, and not among what is taken along unfinished.
  await goTo(desk, '#/packages', 'Pakete');
  const staying = desk.getByRole('region', { name: 'Bleibt hier' });
  await expect(staying).toContainText('Rechte an Bildern fehlen');
  await desk.getByRole('switch', { name: /Unfertiges mitnehmen/u }).check({ force: true });
  await expect(staying).toContainText('Rechte an Bildern fehlen');

  // A licence without an end lets it go again.
  await goTo(desk, '#/media', 'Medien');
  await desk.getByRole('option', { name: /^Kran mit Wandelement/u }).click();
  await facts.getByRole('button', { name: 'Lizenz gilt bis: leeren' }).click();
  await expect(facts.getByText('abgelaufen')).toHaveCount(0);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  await openVariant(desk, 'LinkedIn');
  await expect(findingsOf(desk)).not.toContainText('Lizenz');
});

test('the focal point decides what an automatic crop keeps, by mouse and by keyboard', async ({ desk }) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  await desk.getByRole('option', { name: /^Kran mit Wandelement/u }).click();
  const facts = desk.getByRole('complementary', { name: 'Angaben zur Datei' });
  const point = facts.getByRole('button', { name: /^Blickpunkt/u });
  await expect(point).toHaveAccessibleName(/Bildmitte/u);
  await point.focus();
  await desk.keyboard.press('ArrowUp');
  await expect(point).toHaveAccessibleName(/50 % von links, 48 % von oben/u);
  const box = await facts.getByRole('img', { name: /Kran/u }).boundingBox();
  if (box === null) throw new Error('The picture has no size');
  await desk.mouse.click(box.x + box.width / 2, box.y + 1);
  await expect(point).toHaveAccessibleName(/, [01] % von oben/u);

  // Instagram cuts the picture above and below: now nothing is cut above.
  const crop = (): Promise<number> =>
    picturesOf(desk)
      .locator('[data-image="0"] svg svg')
      .first()
      .evaluate((picture: SVGSVGElement) => picture.viewBox.baseVal.y);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  await openVariant(desk, 'Instagram');
  await expect.poll(crop).toBe(0);
  await goTo(desk, '#/media', 'Medien');
  await desk.getByRole('option', { name: /^Kran mit Wandelement/u }).click();
  await facts.getByRole('button', { name: 'zurück zur Mitte' }).click();
  await expect(point).toHaveAccessibleName(/Bildmitte/u);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  await openVariant(desk, 'Instagram');
  await expect.poll(crop).toBeGreaterThan(0);
});
