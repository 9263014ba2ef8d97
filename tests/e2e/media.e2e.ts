import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import { wav } from '../builders/films.ts';
import { pdfFile } from '../fixtures/import/pdf-file.ts';
import { findingsOf, goTo, openMaster, openSample, openVariant, takeBack } from './steps.ts';
import { expect, test } from './studio.ts';

const film = resolve(import.meta.dirname, '../fixtures/media/film.webm');
const srt =
  '1\n00:00:00,200 --> 00:00:00,700\nGrüß Gott aus der neuen Halle\n\n2\n00:00:01,000 --> 00:00:02,500\nBis bald\n';

test('a film plays, gets a poster by keyboard and subtitles that are checked, and stays while it is in use', async ({
  desk,
}) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const [chooser] = await Promise.all([
    desk.waitForEvent('filechooser'),
    desk.getByRole('button', { name: 'Dateien hinzufügen' }).first().click(),
  ]);
  await chooser.setFiles(film);
  const inspector = desk.getByRole('complementary', { name: 'Angaben zur Datei' });
  await desk.getByRole('option', { name: /film\.webm/u }).click();
  await expect(inspector).toContainText('VP8, Opus');
  await expect(inspector).toContainText('320 × 180');

  const player = inspector.locator('video');
  await expect(inspector.getByRole('button', { name: 'Ein Bild weiter' })).toBeEnabled();
  await player.evaluate((video: HTMLVideoElement) => {
    video.currentTime = 1.5;
  });
  await expect(inspector).toContainText('Stelle 0:02');
  await inspector.getByRole('button', { name: 'Ein Bild weiter' }).press('Enter');
  await inspector.getByRole('button', { name: 'Als Vorschaubild nehmen' }).press('Enter');
  await expect(inspector.getByAltText('Vorschaubild zu film.webm')).toBeVisible();

  await inspector.getByRole('textbox', { name: 'Sprache der Untertitel' }).fill('de');
  const [subtitles] = await Promise.all([
    desk.waitForEvent('filechooser'),
    inspector.getByRole('button', { name: 'Datei wählen' }).click(),
  ]);
  await subtitles.setFiles({ name: 'film.de.srt', mimeType: 'application/x-subrip', buffer: Buffer.from(srt) });
  await inspector.getByRole('button', { name: 'Untertitel „de“ prüfen' }).press('Enter');
  const dialog = desk.getByRole('dialog', { name: /Untertitel „de“/u });
  await expect(dialog).toContainText('Zu schnell zu lesen: 58 Zeichen je Sekunde, höchstens 17.');
  expect((await new AxeBuilder({ page: desk }).include('[role=dialog]').analyze()).violations).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Text von Untertitel 1' }).fill('Servus');
  await dialog.getByRole('textbox', { name: 'Beginn von Untertitel 1' }).fill('00:00,000');
  await dialog.getByRole('textbox', { name: 'Ende von Untertitel 1' }).fill('00:00,900');
  await desk.keyboard.press('Tab');
  await expect(dialog).not.toContainText('Zu schnell zu lesen');
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Als VTT sichern' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('film.de.vtt');
  expect(await readFile(await download.path(), 'utf8')).toContain('00:00:00.000 --> 00:00:00.900\nServus');
  await desk.keyboard.press('Escape');

  // The poster is in use: it stays, and says by what.
  await desk.getByText('Vorschaubild zu film.webm', { exact: true }).first().click();
  await expect(inspector).toContainText('film.webm');
  await desk.getByRole('listbox', { name: 'Medien' }).press('Delete');
  await expect(desk.getByText('bleibt: verwendet in film.webm')).toBeVisible();
  expect((await new AxeBuilder({ page: desk }).include('main').analyze()).violations).toEqual([]);
});

test('a folder comes in with a report, in one step that is taken back', async ({ desk, home }) => {
  await mkdir(join(home, 'Messe', 'Tag 1'), { recursive: true });
  await writeFile(join(home, 'Messe', 'Tag 1', 'Begrüßung.wav'), wav());
  await writeFile(join(home, 'Messe', 'Notiz.txt'), 'Kein Medium');
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  await desk.getByRole('button', { name: 'Ordner hinzufügen' }).click();
  const chooser = desk.getByRole('dialog');
  await chooser.getByText('Messe', { exact: true }).click();
  await chooser.getByRole('button', { name: 'Diesen Ordner nehmen' }).click();
  await expect(desk.getByText('1 Datei hinzugefügt · 1 nicht übernommen')).toBeVisible();
  await expect(desk.getByText('„Notiz.txt“ ist keine Datei')).toBeVisible();
  await desk.getByRole('combobox', { name: 'Art' }).click();
  await desk.getByRole('option', { name: 'Ton' }).click();
  await expect(desk.getByText('Begrüßung.wav').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(desk.getByText('Begrüßung.wav')).toHaveCount(0);
});

test('pages of a PDF become pictures by keyboard, in one step that is taken back', async ({ desk }) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const bytes = await pdfFile((file) => {
    for (const number of [1, 2, 3]) {
      if (number > 1) file.addPage();
      file.fontSize(60).text(`Seite ${number}`);
    }
  });
  const [chooser] = await Promise.all([
    desk.waitForEvent('filechooser'),
    desk.getByRole('button', { name: 'Dateien hinzufügen' }).first().click(),
  ]);
  await chooser.setFiles({ name: 'Heft.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  await desk.getByRole('option', { name: /Heft\.pdf/u }).click();
  await desk.getByRole('button', { name: 'Seiten als Bilder' }).press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Seiten als Bilder: Heft.pdf' });
  await expect(dialog.locator('img')).toHaveCount(3);
  await dialog.getByRole('textbox', { name: 'Seiten wählen' }).fill('4');
  await expect(dialog).toContainText('Seiten von 1 bis 3 angeben');
  await dialog.getByRole('textbox', { name: 'Seiten wählen' }).fill('1');
  await dialog.getByRole('checkbox', { name: 'Seite 3' }).press('Space');
  await expect(dialog.getByRole('textbox', { name: 'Seiten wählen' })).toHaveValue('1, 3');
  expect((await new AxeBuilder({ page: desk }).include('[role=dialog]').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: '2 Bilder hinzufügen' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await desk.getByRole('option', { name: /Heft-3\.png/u }).click();
  const inspector = desk.getByRole('complementary', { name: 'Angaben zur Datei' });
  await expect(inspector).toContainText('Heft.pdf, Seite 3');
  await expect(inspector).toContainText('1.080 ×');
  await takeBack(desk, '2 Seiten von „Heft.pdf“ als Bilder hinzugefügt');
  await expect(desk.getByRole('option', { name: /Heft-3\.png/u })).toHaveCount(0);
});

test('a video goes with a variant where the platform shows one, and is judged by its rules', async ({ desk }) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const [chooser] = await Promise.all([
    desk.waitForEvent('filechooser'),
    desk.getByRole('button', { name: 'Dateien hinzufügen' }).first().click(),
  ]);
  await chooser.setFiles(film);
  await expect(desk.getByText('film.webm').first()).toBeVisible();
  await openMaster(desk, 'Wie wir rechnen');
  await desk.getByRole('button', { name: 'Kanal hinzufügen' }).first().click();
  await desk.getByRole('checkbox', { name: 'Mastodon', exact: true }).check();
  await desk.getByRole('button', { name: '1 Entwurf anlegen' }).click();
  await openVariant(desk, 'Mastodon');
  const strip = desk.getByRole('region', { name: 'Video' });
  await strip.getByRole('button', { name: 'Video wählen' }).press('Enter');
  await desk.getByRole('textbox', { name: 'Videos durchsuchen' }).press('Tab');
  await desk.keyboard.press('Enter');
  await expect(strip).toContainText('film.webm');
  await expect(strip).toContainText('320 × 180');
  await expect(findingsOf(desk)).toContainText('film.webm hat Ton, aber keine Untertitel.');
  await strip.getByRole('button', { name: 'Video herausnehmen' }).click();
  await expect(strip).not.toContainText('film.webm');
  await takeBack(desk, 'Video herausgenommen');
  await expect(strip).toContainText('film.webm');

  // The preview plays it where somebody asks for that, and not before.
  const preview = desk.getByRole('region', { name: 'Vorschau' });
  const player = preview.locator('video');
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
  await preview.getByRole('button', { name: 'film.webm abspielen' }).press('Enter');
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
});

test('a picture is replaced everywhere by another of the library, and stands again where it stood', async ({
  desk,
}) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const inspector = desk.getByRole('complementary', { name: 'Angaben zur Datei' });
  const places = inspector.getByRole('region', { name: /^Verwendet/u }).getByRole('listitem');
  const show = async (name: string): Promise<void> => {
    await desk.getByRole('option', { name: new RegExp(`^${name}`, 'u') }).click();
    await expect(inspector.getByRole('textbox').first()).toHaveValue(new RegExp(name, 'u'));
  };
  await show('Messkurve');
  const before = await places.count();
  await show('Kran mit Wandelement');
  await expect(places.first()).toBeVisible();
  const moved = await places.allTextContents();

  await inspector.getByRole('button', { name: 'Überall ersetzen …' }).press('Enter');
  await desk.getByRole('textbox', { name: 'Ersatz suchen' }).fill('Messkurve');
  await desk
    .getByRole('button', { name: /Messkurve/u })
    .first()
    .press('Enter');
  const said = 'Kran mit Wandelement“ an';
  await expect(desk.getByRole('alert').filter({ hasText: said })).toBeVisible();
  await expect.poll(() => places.count()).toBeLessThan(moved.length);
  await show('Messkurve');
  await expect.poll(() => places.count()).toBeGreaterThan(before);
  await takeBack(desk, said);
  await expect(places).toHaveCount(before);
  await show('Kran mit Wandelement');
  await expect.poll(() => places.allTextContents()).toEqual(moved);
});

test('files and a folder are dropped, a picture is pasted; what is no medium is refused one by one, and an address in words', async ({
  desk,
  home,
}) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const picture = (colour: string) =>
    sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
      .png()
      .toBuffer();
  const folder = join(home, 'Abend');
  await mkdir(join(folder, 'Buehne'), { recursive: true });
  await writeFile(join(folder, 'Buehne', 'Chor.png'), await picture('green'));
  const loose = join(home, 'Lose');
  await mkdir(loose);
  const long = `${'a'.repeat(100)}.png`;
  await writeFile(join(loose, long), await picture('red'));
  await writeFile(join(loose, 'leer.jpg'), '');
  await writeFile(join(loose, 'brief.png'), 'Das ist kein Bild.');
  await writeFile(join(loose, 'falsch.gif'), await picture('blue'));

  const curtain = desk.getByText('Loslassen zum Hinzufügen');
  // Chromium takes real paths with a drag: a folder, and files of which two are none.
  const input = await desk.context().newCDPSession(desk);
  const drop = async (files: string[]) => {
    const data = { items: [], files, dragOperationsMask: 1 };
    const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      input.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data });
    await send('dragEnter');
    await send('dragOver');
    // The curtain is always there; it is drawn once the page has noticed the drag.
    await expect.poll(() => curtain.evaluate(opacityOf)).toBe(1);
    await send('drop');
    await expect.poll(() => curtain.evaluate(opacityOf)).toBe(0);
  };
  await expect(desk.getByRole('option', { name: /^Werkbank/u })).toBeVisible();
  await drop([folder]);
  await expect(desk.getByText('„Chor.png“ hinzugefügt')).toBeVisible();
  await drop([long, 'leer.jpg', 'brief.png', 'falsch.gif'].map((name) => join(loose, name)));
  await expect(desk.getByText('2 Dateien hinzugefügt')).toBeVisible();
  const refusal = desk.getByRole('alert').filter({ hasText: '2 Dateien ließen sich nicht hinzufügen' });
  await expect(refusal).toContainText('„leer.jpg“ enthält');
  await expect(refusal).toContainText('„brief.png“ ist keine Datei, die sich verwenden lässt');
  await takeBack(desk, '2 Dateien hinzugefügt');
  await expect(desk.getByRole('option', { name: /falsch\.gif/u })).toHaveCount(0);
  await drop([join(folder, 'Buehne', 'Chor.png')]);
  await expect(desk.getByText('„Chor.png“ ist schon in der Mediathek')).toBeVisible();

  await refusal.getByRole('button').click();
  await expect(refusal).toHaveCount(0);
  const paste = (kind: 'file' | 'text', value: string) =>
    desk.evaluate(
      ([type, text]) => {
        const clipboardData = new DataTransfer();
        if (type === 'text') clipboardData.setData('text/plain', text);
        else {
          const bytes = Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0);
          clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
        }
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [kind, value] as const,
    );
  await paste('text', 'https://beispiel.example/bild.jpg');
  await expect(desk.getByText('Adressen werden nicht geladen')).toBeVisible();
  await paste('file', (await picture('yellow')).toString('base64'));
  await expect(desk.getByText('„image.png“ hinzugefügt')).toBeVisible();
});

test('a consent names its proof among the media, and the proof is kept while it is named', async ({ desk }) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const inspector = desk.getByRole('complementary', { name: 'Angaben zur Datei' });
  await desk.getByRole('option', { name: /Werkhalle/u }).click();
  await inspector.getByRole('textbox', { name: 'Name der Person' }).fill('Mila Brandt');
  await inspector.getByRole('textbox', { name: 'Name der Person' }).press('Enter');
  const person = inspector.getByRole('group', { name: 'Mila Brandt' });
  await person.getByRole('combobox', { name: 'Einwilligung', exact: true }).click();
  await desk.getByRole('option', { name: 'erteilt', exact: true }).click();
  await person.getByRole('combobox', { name: 'Beleg der Einwilligung' }).fill('Jahresringe');
  const found = desk.getByRole('option', { name: 'Jahresringe' });
  await expect(found, 'one in the library, one offered as proof').toHaveCount(2);
  await found.last().click();
  await expect(person.getByRole('combobox', { name: 'Beleg der Einwilligung' })).toHaveValue('Jahresringe');
  await person.getByRole('link', { name: 'Beleg zeigen' }).click();
  await expect(inspector).toContainText('Beleg einer Einwilligung');
});

test('a sound can be heard beside all that is said about it', async ({ desk }) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const file = { name: 'Hofgespräch.wav', mimeType: 'audio/wav', buffer: Buffer.from(wav(3)) };
  await desk.locator('input[type=file]').first().setInputFiles(file);
  await desk.getByRole('option', { name: /Hofgespräch/u }).click();
  await expect(desk.locator('audio[aria-label="Hofgespräch.wav"]')).toBeVisible();
});

/** How much of an element is seen through all that it lies in. */
function opacityOf(element: Element): number {
  let seen = 1;
  for (let part: Element | null = element; part !== null; part = part.parentElement)
    seen *= Number(getComputedStyle(part).opacity);
  return seen;
}
