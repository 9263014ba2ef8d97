import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { wav } from '../builders/films.ts';
import { pdfFile } from '../fixtures/import/pdf-file.ts';
import { docxFile, paragraph, run } from '../fixtures/import/docx-file.ts';

export interface Sitter {
  readonly language: 'de' | 'en';
  readonly home: string;
}

/** One picture: how to get there from the view before. */
export interface View {
  readonly name: string;
  readonly open: (page: Page, sitter: Sitter) => Promise<void>;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first().waitFor();

/** Adds a medium and opens its details. */
function medium(name: string, fileName: string, mimeType: string, bytes: () => Promise<Uint8Array> | Uint8Array): View {
  return {
    name,
    async open(page) {
      const file = { name: fileName, mimeType, buffer: Buffer.from(await bytes()) };
      await page.locator('input[type=file]').first().setInputFiles(file);
      await page.getByRole('option', { name: new RegExp(fileName, 'u') }).click();
      await page.getByRole('complementary').filter({ hasText: fileName }).waitFor();
    },
  };
}

/** Goes to an address of the page and waits for its heading. */
function at(name: string, hash: string): View {
  return {
    name,
    async open(page) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await heading(page);
    },
  };
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Beispiel ansehen|View the sample/u }).click();
  await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
  await heading(page);
}

async function openMaster(page: Page, title: string): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/masters';
  });
  await page.getByText(title).first().click();
  await page.locator('[contenteditable]').first().waitFor();
}

async function openVariant(page: Page, channel: string): Promise<void> {
  await page
    .getByRole('tab', { name: new RegExp(channel, 'u') })
    .first()
    .click();
  await page.locator('[contenteditable]').nth(1).waitFor();
}

/** The variant of a channel at the desk. */
function desk(channel: string): View {
  return { name: `desk-${channel.toLowerCase()}`, open: (page) => openVariant(page, channel) };
}

const start: View = { name: 'start', open: heading };

/** The sample company, as an editor finds it in the morning. */
export const sampleViews: readonly View[] = [
  start,
  { name: 'overview', open: openSample },
  at('masters', '#/masters'),
  { name: 'desk-master', open: (page) => openMaster(page, 'Fünf Etagen aus Holz') },
  ...['Werkblog', 'LinkedIn', 'Mastodon', 'Instagram'].map(desk),
  {
    name: 'desk-crop',
    async open(page) {
      await page.getByRole('button', { name: /Bild 1 zuschneiden|Crop picture 1/u }).click();
      await page.getByRole('dialog').locator('.ReactCrop img').waitFor();
    },
  },
  {
    name: 'desk-cards',
    async open(page, sitter) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await desk('LinkedIn').open(page, sitter);
      await page.getByRole('button', { name: /^(?:Karten gestalten|Design cards)$/u }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('img', { name: /Karte 1|card 1/u }).waitFor();
      await dialog.locator('ol img').nth(2).waitFor();
      await dialog
        .getByText(/Alles lesbar|All can be read/u)
        .or(dialog.locator('[data-severity]'))
        .first()
        .waitFor();
    },
  },
  {
    name: 'desk-holzpost',
    async open(page, sitter) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await desk('Holzpost').open(page, sitter);
    },
  },
  desk('Bluesky'),
  {
    name: 'board',
    async open(page) {
      await page.evaluate(() => {
        const [, , id] = window.location.hash.split('/');
        window.location.hash = `#/masters/${id ?? ''}/board`;
      });
      await heading(page);
    },
  },
  {
    name: 'desk-carousel',
    async open(page, sitter) {
      await openMaster(page, 'Was wir aus 29 Reklamationen');
      await desk('LinkedIn').open(page, sitter);
      await page.locator('figure img').first().waitFor();
    },
  },
  at('variants', '#/variants'),
  at('channels', '#/channels'),
  {
    name: 'channel',
    async open(page) {
      await page.getByText('Mastodon').first().click();
      await heading(page);
    },
  },
  {
    name: 'map',
    async open(page) {
      await page.evaluate(() => {
        window.location.hash = '#/map';
      });
      await page.locator('.react-flow__edge').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'map-channel',
    async open(page) {
      await page
        .getByRole('article', { name: /^Mastodon,/u })
        .first()
        .click();
      await page.getByRole('complementary').getByText('Mastodon').first().waitFor();
    },
  },
  {
    name: 'map-findings',
    open: (page) => page.getByRole('tab', { name: /Befunde|Findings|findings/u }).click(),
  },
  {
    name: 'map-walk',
    open: (page) => page.getByRole('tab', { name: /Leserweg|Walk/u }).click(),
  },
  {
    name: 'map-what-if',
    async open(page) {
      await page.getByRole('button', { name: /^Was wäre, wenn$|^What if$/u }).click();
      await page.getByRole('application').first().focus();
      await page
        .getByRole('article', { name: /^YouTube,/u })
        .first()
        .click();
      await page.keyboard.press('Delete');
      await page.getByRole('tab', { name: /Unterschied|Difference/u }).click();
    },
  },
  {
    name: 'map-table',
    async open(page) {
      await page.getByRole('button', { name: /^Verwerfen$|^Discard$/u }).click();
      await page.getByText(/^Tabelle$|^Table$/u).click();
      await page.getByRole('grid').first().waitFor();
    },
  },
  {
    name: 'map-export',
    async open(page) {
      await page
        .getByText(/^Karte$|^Map$/u)
        .last()
        .click();
      await page.getByRole('button', { name: /Karte ausgeben oder|Export or import/u }).click();
      await page.getByRole('menuitem', { name: /ausgeben|^Export/u }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'map-nothing-fits',
    async open(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page
        .getByRole('searchbox', { name: /suchen$|^Search in/u })
        .last()
        .fill('Zirkus');
    },
  },
  {
    name: 'map-routes',
    async open(page) {
      await page
        .getByRole('button', { name: /Filter aufheben|Remove the filters/u })
        .first()
        .click();
      await page.evaluate(() => {
        window.location.hash = '#/routes';
      });
      await page.getByRole('button', { name: /Was wir aus 29.+ (auf der Karte|on the map)/u }).click();
      await page.locator('.react-flow__edge').first().waitFor({ state: 'attached' });
    },
  },
  at('routes', '#/routes'),
  at('links', '#/links'),
  {
    name: 'links-qr',
    open: (page) => page.getByRole('button', { name: /QR-Code|QR code/u }).click(),
  },
  {
    name: 'links-page',
    async open(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /Verweisseite|Link page/u }).click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  at('platforms', '#/platforms'),
  at('platform-x', '#/platforms/x'),
  at('packages', '#/packages'),
  ...['buffer', 'wordpress-wxr', 'newsletter'].map((format) => at(`packages-${format}`, `#/packages?format=${format}`)),
  at('media', '#/media'),
  medium('media-video', 'Hofkonzert.webm', 'video/webm', () =>
    readFile(resolve(import.meta.dirname, '../fixtures/media/film.webm')),
  ),
  medium('media-sound', 'Hofgespräch.wav', 'audio/wav', () => wav(3)),
  {
    name: 'media-pages',
    async open(page) {
      const bytes = await pdfFile((file) => {
        for (let number = 1; number <= 14; number += 1) {
          if (number > 1) file.addPage();
          file.fontSize(40).text(`${number}`).fontSize(14).text('Fünf Etagen aus Holz. '.repeat(20));
        }
      });
      const file = { name: 'Baustellenheft.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
      await page.locator('input[type=file]').first().setInputFiles(file);
      // the message that it was added says its name as well
      await page.getByRole('option', { name: /Baustellenheft/u }).click();
      await page.getByRole('button', { name: /Seiten als Bilder|Pages as pictures/u }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('img').nth(11).waitFor();
      await dialog.getByRole('textbox', { name: /Seiten wählen|Choose pages/u }).fill('1-3, 7');
    },
  },
  {
    name: 'intake',
    async open(page, sitter) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await at('intake', '#/intake').open(page, sitter);
    },
  },
  at('people', '#/people'),
  at('search', '#/search?q=Brandschutz'),
  at('settings', '#/settings'),
  at('help', '#/help'),
];

/** A workspace in which nothing is yet. */
export const emptyViews: readonly View[] = [
  {
    name: 'overview',
    async open(page, { home }) {
      await page.getByRole('button', { name: /Arbeitsbereich anlegen|Create a workspace/u }).click();
      await page
        .getByRole('textbox', { name: /Name der Organisation|Name of the organisation/u })
        .fill('Hausverwaltung Linde');
      const place = page.getByRole('textbox', { name: /^Ort|^Place/u });
      await place.fill(home);
      await page.getByRole('button', { name: /^Anlegen$|^Create$/u }).click();
      await page.getByRole('navigation').first().waitFor();
      await heading(page);
    },
  },
  at('masters', '#/masters'),
  at('variants', '#/variants'),
  at('map', '#/map'),
  at('channels', '#/channels'),
  at('routes', '#/routes'),
  at('links', '#/links'),
  at('packages', '#/packages'),
  at('media', '#/media'),
  at('intake', '#/intake'),
  at('people', '#/people'),
  at('search', '#/search?q=nichts'),
];

/** What people see when something is wrong: a record that is gone, a refused file, a lost connection. */
export const errorViews: readonly View[] = [
  { name: 'sample', open: openSample },
  at('desk-gone', '#/masters/gibt-es-nicht'),
  at('channel-gone', '#/channels/gibt-es-nicht'),
  at('no-such-view', '#/gibt-es-nicht'),
  {
    name: 'refused-import',
    async open(page) {
      await page.evaluate(() => {
        window.location.hash = '#/masters?import';
      });
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: /Dateien wählen|Choose files/u }).click(),
      ]);
      const letter = await docxFile({ body: paragraph(run('Angebot über drei Treppen')) });
      await chooser.setFiles([
        // broke off while it was copied
        { name: 'Angebot.docx', mimeType: wordType, buffer: Buffer.from(letter.subarray(0, letter.length / 2)) },
        { name: 'Preisliste 2026.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
      ]);
      await page
        .getByText(/^0 übernommen, 2 abgelehnt$|^0 imported, 2 refused$/u)
        .first()
        .waitFor();
    },
  },
];
