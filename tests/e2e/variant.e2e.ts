import type { Locator } from '@playwright/test';
import {
  caretToEnd,
  chooseState,
  expectSaved,
  findingsOf,
  goTo,
  linesOf,
  masterText,
  openMaster,
  openSample,
  openVariant,
  takeBack,
} from './steps.ts';
import { expect, test } from './studio.ts';

const tooMuch =
  'Im Sommer bleibt es innen bis in den Nachmittag kühl, weil die Wand die Hitze erst mit zehn Stunden Verzögerung weitergibt. Die Wärme kommt aus Erdsonden.';

test('a variant goes to published by the rules, with a reason where a finding stands', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  const text = await openVariant(desk, 'Mastodon');
  const tab = (mark: string): Locator => desk.getByRole('tab', { name: new RegExp(`Mastodon ${mark}`, 'u') });
  const state = desk.getByRole('region', { name: 'Variante Mastodon' }).getByRole('button', { name: /^Zustand/u });
  await expect(text).toContainText('#Wohnungsbau');
  await caretToEnd(text);
  await desk.keyboard.insertText(` ${tooMuch}`);
  await expect(tab('1 sperrt')).toBeVisible();

  // The column beside the text folds away and comes back by its key.
  const side = desk.getByRole('complementary', { name: 'Vorschau und Befunde' });
  await desk.keyboard.press('Control+Alt+i');
  await expect(side).toHaveCount(0);
  await expect(text).toBeVisible();
  await desk.keyboard.press('Control+Alt+i');
  await expect(side).toBeVisible();

  // Ready only with a reason; without one it stays where it is.
  await chooseState(desk, 'Mastodon', 'Bereit');
  const reason = desk.getByRole('textbox', { name: 'Grund' });
  await reason.fill('ab');
  await desk.getByRole('button', { name: 'Mit Grund auf bereit' }).click();
  await expect(desk.getByText('Mindestens drei Zeichen')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(state).toHaveAccessibleName('Zustand: in Arbeit');

  // Accepted at the finding, and taken back.
  const findings = findingsOf(desk);
  await findings.getByRole('button', { name: 'mit Grund annehmen' }).click();
  await reason.fill('So mit der Bauherrin abgesprochen');
  await desk.getByRole('button', { name: 'Annehmen', exact: true }).click();
  await expect(findings.getByText('So mit der Bauherrin abgesprochen')).toBeVisible();
  await expect(findings).toContainText('Keine Befunde');
  await chooseState(desk, 'Mastodon', 'Bereit');
  await expect(tab('bereit')).toBeVisible();
  await findings.getByRole('button', { name: 'Annahme zurücknehmen' }).click();
  await expect(findings.getByRole('button', { name: /zu viel/u })).toBeVisible();
  await expect(tab('1 sperrt')).toBeVisible();

  // Published with an address that is one.
  await chooseState(desk, 'Mastodon', 'Veröffentlicht');
  const address = desk.getByRole('textbox', { name: 'Adresse des Beitrags' });
  const record = desk.getByRole('button', { name: 'Als veröffentlicht vermerken' });
  await address.fill('javascript:alert(1)');
  await expect(record).toBeDisabled();
  await reason.fill('Ist so erschienen');
  await record.click();
  await expect(desk.getByText(/^Adressen beginnen mit/u)).toBeVisible();
  await address.fill('https://bau.example/@holzwerk/1');
  await record.click();
  await expect(tab('veröffentlicht')).toBeVisible();
  await state.click();
  await expect(desk.getByRole('menuitem')).toHaveCount(3);
  for (const way of ['Zurückgezogen', 'Veröffentlicht', 'In Arbeit'])
    await expect(desk.getByRole('menuitem', { name: way, exact: true })).toBeVisible();
  await desk.keyboard.press('Escape');

  // The calendar of the due day is in German.
  await desk.getByRole('button', { name: /^Fällig/u }).click();
  await expect(desk.getByRole('button', { name: 'Nächster Monat' })).toBeVisible();
  await expect(desk.getByRole('columnheader', { name: 'Di' })).toBeVisible();
});

test('a variant is marked when its master changes, and takes the change over or leaves it', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Fünf Etagen aus Holz');
  const text = await openVariant(desk, 'Mastodon');
  await expect(text).toContainText('#Wohnungsbau');
  await expect(desk.getByRole('tab', { name: /veraltet/u })).toHaveCount(0);
  const before = await linesOf(text);
  const passage = masterText(desk).getByText(/^In Lindenau steht seit gestern/u);
  await passage.click();
  await desk.keyboard.press('Home');
  await desk.keyboard.insertText('Seit Montag: ');
  await expect(desk.getByRole('tab', { name: 'Mastodon in Arbeit veraltet' })).toBeVisible();
  await expect(desk.getByRole('tab', { name: 'Werkblog bereit veraltet' })).toBeVisible();

  const changes = desk.getByRole('region', { name: 'Änderungen im Stamm' });
  await changes.getByRole('button', { name: '1 Stelle ansehen' }).click();
  await expect(changes.getByRole('listitem')).toContainText('Seit Montag:');
  await changes.getByRole('button', { name: /Übernehmen|Einfügen/u }).click();
  await expect(text).toContainText('Seit Montag:');
  await expect(changes).toBeHidden();
  await takeBack(desk, 'Aus dem Stamm übernommen');
  await expect.poll(async () => linesOf(text)).toEqual(before);
  await expect(desk.getByRole('tab', { name: 'Mastodon in Arbeit veraltet' })).toBeVisible();
  await changes.getByRole('button', { name: 'Alles so lassen' }).click();
  await expect(desk.getByRole('tab', { name: 'Mastodon in Arbeit', exact: true })).toBeVisible();

  // The same word on the board and in the list of all variants.
  await desk.getByRole('button', { name: 'Alle nebeneinander' }).click();
  const card = (channel: string): Locator =>
    desk
      .locator('li')
      .filter({ has: desk.getByRole('link', { name: `${channel} bearbeiten` }) })
      .getByText('veraltet', { exact: true });
  await expect(card('Werkblog')).toBeVisible();
  await expect(card('Mastodon')).toHaveCount(0);
  await goTo(desk, '#/variants', 'Varianten');
  await desk.getByRole('searchbox', { name: 'In Varianten suchen' }).fill('Lindenau');
  await expect(desk.getByRole('row', { name: /Werkblog bereit veraltet/u }).first()).toBeVisible();
});

test('a version is saved, compared, brought back, and that taken back too', async ({ desk }) => {
  await openSample(desk);
  await openMaster(desk, 'Wie wir rechnen');
  const write = async (words: string): Promise<void> => {
    await masterText(desk).click();
    await desk.keyboard.press('Control+Home');
    await desk.keyboard.insertText(words);
    await expect(masterText(desk)).toContainText(words.trim());
    await expectSaved(desk);
  };
  const toVersions = async (): Promise<void> => {
    await desk.getByRole('button', { name: 'Weitere Werkzeuge' }).first().click();
    await desk.getByRole('menuitem', { name: /Versionen/u }).click();
  };
  await write('Alte Fassung. ');
  await toVersions();
  await desk.getByRole('button', { name: 'Version sichern' }).click();
  await desk.getByRole('textbox', { name: 'Bezeichnung' }).fill('Vor der Durchsicht');
  await desk.keyboard.press('Enter');
  const list = desk
    .getByRole('region', { name: 'Gesicherte Versionen' })
    .or(desk.getByRole('list', { name: 'Gesicherte Versionen' }));
  await expect(list.first()).toContainText('Vor der Durchsicht');
  await expect(desk.getByText('Der Text ist derselbe.')).toBeVisible();

  await desk.getByRole('link', { name: 'Zum Schreibtisch' }).click();
  await write('Ganz neue Worte. ');
  await toVersions();
  await expect(desk.locator('ins', { hasText: 'Ganz neue Worte.' })).toBeVisible();
  await desk.getByRole('button', { name: 'Diese Version wiederherstellen' }).click();
  await expect(list.first()).toContainText('vor einem großen Eingriff');
  await desk.getByRole('link', { name: 'Zum Schreibtisch' }).click();
  await expect(masterText(desk)).toContainText('Alte Fassung.');
  await expect(masterText(desk)).not.toContainText('Ganz neue Worte.');
  await takeBack(desk, 'Version wiederhergestellt');
  await expect(masterText(desk)).toContainText('Ganz neue Worte.');
});
