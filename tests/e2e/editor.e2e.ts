import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expectSaved, findingsOf, goTo, masterText, openMaster, openSample, openVariant } from './steps.ts';
import { expect, test } from './studio.ts';

const picture = async (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: colour } })
    .png()
    .toBuffer();

/** Pastes or drops as the browser does it: an event with a DataTransfer at the text. */
async function transfer(
  text: Locator,
  kind: 'paste' | 'drop',
  data: { readonly html?: string; readonly png?: Buffer },
): Promise<void> {
  await text.evaluate(
    (element, { event, html, bytes }) => {
      const carried = new DataTransfer();
      if (html !== undefined) carried.setData('text/html', html);
      if (bytes !== undefined)
        carried.items.add(new File([Uint8Array.from(bytes)], 'halle.png', { type: 'image/png' }));
      const box = element.getBoundingClientRect();
      const place = { clientX: box.left + 40, clientY: box.top + 20 };
      const common = { bubbles: true, cancelable: true };
      const target = element.firstElementChild ?? element;
      target.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: carried })
          : new DragEvent('drop', { ...common, ...place, dataTransfer: carried }),
      );
    },
    { event: kind, html: data.html, bytes: data.png === undefined ? undefined : [...data.png] },
  );
}

async function newMaster(page: Page, title: string): Promise<Locator> {
  await goTo(page, '#/masters', 'Stamminhalte');
  await page.getByRole('button', { name: 'Neuer Stamminhalt' }).click();
  await page.getByRole('textbox', { name: 'Titel des Stamminhalts' }).fill(title);
  await page.keyboard.press('Enter');
  const text = masterText(page);
  await expect(text).toBeVisible();
  await text.click();
  return text;
}

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoNormal style='margin-bottom:8pt;font-family:"Comic Sans MS";color:red'><b>Wichtig:</b> die <i>Halle</i> ist fertig.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Erstens</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Zweitens</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Maß</p></td><td><p class=MsoNormal>40 m</p></td></tr></table>
<script>window.bad = true</script></body></html>`;
const fromDocs = `<b style="font-weight:normal" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt">Aus Docs</span></h2>
<p dir="ltr"><span style="font-weight:700">Fett</span><span style="font-style:italic"> schräg</span> <a href="https://holzwerk-brandt.example/a">Verweis</a></p></b>`;

test('shortcuts of Markdown, tables, check lists, find and replace, and clean paste', async ({ desk }) => {
  await openSample(desk);
  const text = await newMaster(desk, 'Alles im Editor');
  const line = async (words: string): Promise<void> => {
    await desk.keyboard.type(words);
    await desk.keyboard.press('Enter');
  };
  await line('## Zwischentitel');
  await line('Ein **fettes** und *schräges* Wort, Kran und Kran.');
  await line('- eins');
  await desk.keyboard.type('zwei');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Enter');
  await line('> gesagt');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('[ ] Gerüst abbauen');
  await expect(text.getByRole('heading', { level: 2, name: 'Zwischentitel' })).toBeVisible();
  await expect(text.locator('strong', { hasText: 'fettes' })).toBeVisible();
  await expect(text.locator('em', { hasText: 'schräges' })).toBeVisible();
  await expect(text.locator('blockquote', { hasText: 'gesagt' })).toBeVisible();
  const check = text.getByRole('checkbox', { name: 'Gerüst abbauen' });
  await expect(check).toHaveAttribute('aria-checked', 'false');
  await check.click({ position: { x: 5, y: 10 } });
  await expect(check).toHaveAttribute('aria-checked', 'true');

  // A table from the menu, a row more, and away with it.
  await desk.keyboard.press('Control+End');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Einfügen', exact: true }).first().click();
  await desk.getByRole('menuitem', { name: 'Tabelle' }).click();
  await expect(text.getByRole('table')).toBeVisible();
  const rows = await text.getByRole('row').count();
  await text.getByRole('cell').or(text.getByRole('columnheader')).first().click();
  await desk.getByRole('button', { name: 'Tabelle', exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Zeile darunter' }).click();
  await expect(text.getByRole('row')).toHaveCount(rows + 1);
  await desk.getByRole('button', { name: 'Tabelle', exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Tabelle entfernen' }).click();
  await expect(text.getByRole('table')).toHaveCount(0);

  await desk.keyboard.press('Control+f');
  await desk.getByRole('textbox', { name: 'Suchen nach' }).fill('Kran');
  await expect(desk.getByText('1 von 2')).toBeVisible();
  await desk.getByRole('textbox', { name: 'Ersetzen durch' }).fill('Bagger');
  await desk.getByRole('button', { name: 'Alle ersetzen' }).click();
  await expect(text).toContainText('Bagger und Bagger.');
  await desk.keyboard.press('Escape');
  await text.click();
  await desk.keyboard.press('Control+z');
  await expect(text).toContainText('Kran und Kran.');

  await text.click();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.press('Delete');
  await transfer(text, 'paste', { html: fromWord });
  await expect(text.getByRole('listitem')).toHaveText(['Erstens', 'Zweitens']);
  await expect(text.locator('strong', { hasText: 'Wichtig:' })).toBeVisible();
  await expect(text.getByRole('table')).toContainText('40 m');
  await expect(text.locator('[style*="Comic"], script')).toHaveCount(0);
  await desk.keyboard.press('Control+a');
  await desk.keyboard.press('Delete');
  await transfer(text, 'paste', { html: fromDocs });
  await expect(text.getByRole('heading', { level: 2, name: 'Aus Docs' })).toBeVisible();
  await expect(text.locator('strong')).toHaveText(['Fett']);
  await expect(text.getByRole('link', { name: 'Verweis' })).toHaveAttribute(
    'href',
    'https://holzwerk-brandt.example/a',
  );
  await expectSaved(desk);
});

test('a picture comes in by choice and by drop, misses its alt text, gets it, and says where it is used', async ({
  desk,
}) => {
  await openSample(desk);
  await goTo(desk, '#/media', 'Medien');
  const [chooser] = await Promise.all([
    desk.waitForEvent('filechooser'),
    desk.getByRole('button', { name: 'Dateien hinzufügen' }).first().click(),
  ]);
  await chooser.setFiles([{ name: 'werkstor.png', mimeType: 'image/png', buffer: await picture('#386641') }]);
  await expect(desk.getByText(/werkstor/u).first()).toBeVisible();

  await openMaster(desk, 'Wie wir rechnen');
  const text = masterText(desk);
  await expect(text).toContainText(/\w/u);
  await transfer(text, 'drop', { png: await picture('#bc6c25') });
  await expect(text.getByText('Alternativtext fehlt')).toBeVisible();
  await desk.getByRole('button', { name: 'Kanal hinzufügen' }).first().click();
  await desk.getByRole('checkbox', { name: 'Mastodon', exact: true }).check();
  await desk.getByRole('button', { name: '1 Entwurf anlegen' }).click();
  await openVariant(desk, 'Mastodon');
  const missing = findingsOf(desk).getByRole('button', { name: /hat keinen Alternativtext/u });
  await expect(missing).toBeVisible();
  await desk.getByRole('textbox', { name: 'Alternativtext von Bild 1' }).fill('Halle aus Brettsperrholz');
  await desk.keyboard.press('Enter');
  await expect(missing).toHaveCount(0);

  await goTo(desk, '#/media', 'Medien');
  await desk
    .getByText(/^halle/u)
    .first()
    .click();
  await expect(desk.getByRole('complementary', { name: 'Angaben zur Datei' })).toContainText('Wie wir rechnen');
});
