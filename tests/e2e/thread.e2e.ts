import { caretToEnd, findingsOf, linesOf, openMaster, openSample, openVariant } from './steps.ts';
import { expect, test } from './studio.ts';

const more =
  'Im Sommer bleibt es innen bis in den Nachmittag kühl, weil die Wand die Hitze erst mit zehn Stunden Verzögerung weitergibt. Die Wärme kommt aus Erdsonden, der Strom vom Dach.';

test('a thread is split, edited part by part, joined, pinned and numbered, and each step taken back exactly', async ({
  desk,
}) => {
  await openSample(desk);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  const text = await openVariant(desk, 'Mastodon');
  const menu = desk.getByRole('button', { name: /Faden, /u });
  const choose = async (item: string): Promise<void> => {
    await menu.click();
    await desk.getByRole('menuitem', { name: item }).click();
  };
  const expectLines = async (lines: readonly string[]): Promise<void> => {
    await expect.poll(async () => linesOf(text)).toEqual(lines);
  };
  await caretToEnd(text);
  await desk.keyboard.press('Enter');
  await desk.keyboard.insertText(more);
  await expect(text).toContainText('der Strom vom Dach.');
  const whole = await linesOf(text);

  // The finding offers to split; its fix is a step like any other.
  await findingsOf(desk).getByRole('button', { name: 'In Teile aufteilen' }).click();
  await expect(menu).toHaveText('Faden, 2 Teile');
  const split = await linesOf(text);
  expect(split.filter((line) => line !== '-----')).toEqual(whole);
  await expect(findingsOf(desk)).toContainText('Keine Befunde');
  await text.click();
  await desk.keyboard.press('Control+z');
  await expectLines(whole);
  await desk.keyboard.press('Control+Shift+z');
  await expectLines(split);

  // A part is edited by itself; taking that back leaves the split alone.
  await text.getByText(/^Möglich macht das/u).click();
  await desk.keyboard.press('End');
  await desk.keyboard.insertText(' Sieh an.');
  await expect(text).toContainText('Sieh an.');
  await desk.keyboard.press('Control+z');
  await expectLines(split);

  // Joined by hand at the break, and back.
  await desk.getByRole('button', { name: 'Mit dem vorigen Teil verbinden' }).click();
  await expect(menu).toHaveText('Faden, 1 Teil');
  await expectLines(whole);
  await desk.keyboard.press('Control+z');
  await expectLines(split);

  // The same by the menu, undone without a look at the text: the focus is still on the button.
  await choose('Alle Teile verbinden');
  await expectLines(whole);
  await desk.keyboard.press('Control+z');
  await expectLines(split);

  await choose('Aufteilung festhalten');
  await menu.click();
  await expect(desk.getByRole('menuitem', { name: 'Neu aufteilen' })).toBeDisabled();
  await desk.getByRole('menuitem', { name: 'Aufteilung wieder freigeben' }).click();

  // Numbers are renewed wherever they stand, also where somebody wrote on behind the last one.
  const numbered = await openVariant(desk, 'Bluesky');
  await expect(numbered).toContainText('8/8');
  await caretToEnd(numbered);
  await desk.keyboard.press('Enter');
  await desk.keyboard.insertText(`${more} Für eine Drei-Zimmer-Wohnung rechnen wir mit 41 Euro Nebenkosten im Monat.`);
  await desk.getByRole('button', { name: 'Faden, 8 Teile' }).click();
  await desk.getByRole('menuitem', { name: 'Neu aufteilen' }).click();
  await expect(desk.getByRole('button', { name: 'Faden, 9 Teile' })).toBeVisible();
  const numbers = (await linesOf(numbered)).filter((line) => /^\d+\/\d+$/u.test(line));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => `${index}/9`));
});
