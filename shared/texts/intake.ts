import type { FoundLoss } from '../intake/found-item.ts';
import type { Language } from '../model/common.ts';
import { importNoteText, importNoteTexts } from './imports.ts';
import { defineTexts, translate, type TextKey } from './texts.ts';

/** What taking over a whole stock of contents changes or leaves behind, beside the notes of `imports.ts`. */
export const intakeLossTexts = defineTexts('intake-losses', {
  de: {
    shortcodes_one: '{{count}} Kurzbefehl in eckigen Klammern blieb als Text stehen: {{names}}.',
    shortcodes_other: '{{count}} Kurzbefehle in eckigen Klammern blieben als Text stehen: {{names}}.',
    galleries_one: '{{count}} Galerie nicht übernommen. Die Bilder stehen in der Mediathek des alten Systems.',
    galleries_other: '{{count}} Galerien nicht übernommen. Die Bilder stehen in der Mediathek des alten Systems.',
    'reader-comments_one': '{{count}} Leserkommentar nicht übernommen.',
    'reader-comments_other': '{{count}} Leserkommentare nicht übernommen.',
    'own-fields_one': '{{count}} eigenes Feld nicht übernommen: {{names}}.',
    'own-fields_other': '{{count}} eigene Felder nicht übernommen: {{names}}.',
    'other-kinds_one': '{{count}} Eintrag ist kein Inhalt und bleibt draußen: {{names}}.',
    'other-kinds_other': '{{count}} Einträge sind keine Inhalte und bleiben draußen: {{names}}.',
    unreadable_one: '{{count}} Eintrag ließ sich nicht lesen und fehlt: {{names}}.',
    unreadable_other: '{{count}} Einträge ließen sich nicht lesen und fehlen: {{names}}.',
    repeated_one: '{{count}} Eintrag steht mehrmals in der Quelle und kommt einmal.',
    repeated_other: '{{count}} Einträge stehen mehrmals in der Quelle und kommen einmal.',
    'left-out_one': '{{count}} Inhalt auf Wunsch nicht übernommen: {{names}}.',
    'left-out_other': '{{count}} Inhalte auf Wunsch nicht übernommen: {{names}}.',
    'no-date_one': '{{count}} Datum ließ sich nicht lesen: {{names}}.',
    'no-date_other': '{{count}} Daten ließen sich nicht lesen: {{names}}.',
    'source-pictures_one': '{{count}} Bild bleibt draußen: Ein Bestandsinhalt hält den Text.',
    'source-pictures_other': '{{count}} Bilder bleiben draußen: Ein Bestandsinhalt hält den Text.',
    'original-not-kept':
      'Die Quelle selbst ist ein Ordner oder sehr groß; sie bleibt, wo sie ist, und wird nicht mit aufgehoben.',
    'note-links_one': '{{count}} Verweis auf eine andere Notiz wurde zu Text: {{names}}.',
    'note-links_other': '{{count}} Verweise auf andere Notizen wurden zu Text: {{names}}.',
    'embedded-notes_one': '{{count}} eingebettete Notiz steht nur noch mit ihrem Namen da: {{names}}.',
    'embedded-notes_other': '{{count}} eingebettete Notizen stehen nur noch mit ihrem Namen da: {{names}}.',
    templates_one: '{{count}} Baustein der Website nicht übernommen: {{names}}.',
    templates_other: '{{count}} Bausteine der Website nicht übernommen: {{names}}.',
    'pdf-scans_one': '{{count}} PDF hat keinen Text, nur Bilder von Seiten (gescannt), und fehlt: {{names}}.',
    'pdf-scans_other': '{{count}} PDF haben keinen Text, nur Bilder von Seiten (gescannt), und fehlen: {{names}}.',
    locked_one: '{{count}} Datei ist mit einem Passwort geschützt und fehlt: {{names}}.',
    locked_other: '{{count}} Dateien sind mit einem Passwort geschützt und fehlen: {{names}}.',
    reposts_one: '{{count}} geteilter fremder Beitrag nicht übernommen.',
    reposts_other: '{{count}} geteilte fremde Beiträge nicht übernommen.',
    'card-files_one': '{{count}} Anhang einer Karte nicht übernommen: {{names}}.',
    'card-files_other': '{{count}} Anhänge von Karten nicht übernommen: {{names}}.',
    'unused-columns_one': '{{count}} Spalte nicht verwendet: {{names}}.',
    'unused-columns_other': '{{count}} Spalten nicht verwendet: {{names}}.',
    'other-sheets_one': '{{count}} weiteres Tabellenblatt nicht gelesen: {{names}}.',
    'other-sheets_other': '{{count}} weitere Tabellenblätter nicht gelesen: {{names}}.',
    'excerpt-only_one': '{{count}} Beitrag hat nur den Anriss; der ganze Text steht nicht in der Quelle.',
    'excerpt-only_other': '{{count}} Beiträge haben nur den Anriss; der ganze Text steht nicht in der Quelle.',
    enclosures_one: '{{count}} beigelegte Datei (Audio oder Video) nicht übernommen.',
    enclosures_other: '{{count}} beigelegte Dateien (Audio oder Video) nicht übernommen.',
    'cover-picture': 'Das Titelbild steht jetzt am Anfang des Textes.',
    'cover-missing': 'Das Titelbild liegt außerhalb der Datei und wurde nicht geladen.',
    'other-language': 'Als Sprache ist „{{language}}“ angegeben; hier gibt es Deutsch und Englisch.',
  },
  en: {
    shortcodes_one: '{{count}} shortcode in square brackets was kept as text: {{names}}.',
    shortcodes_other: '{{count}} shortcodes in square brackets were kept as text: {{names}}.',
    galleries_one: '{{count}} gallery not imported. Its pictures are in the media library of the old system.',
    galleries_other: '{{count}} galleries not imported. Their pictures are in the media library of the old system.',
    'reader-comments_one': '{{count}} comment of a reader not imported.',
    'reader-comments_other': '{{count}} comments of readers not imported.',
    'own-fields_one': '{{count}} custom field not imported: {{names}}.',
    'own-fields_other': '{{count}} custom fields not imported: {{names}}.',
    'other-kinds_one': '{{count}} entry is no content and stays out: {{names}}.',
    'other-kinds_other': '{{count}} entries are no content and stay out: {{names}}.',
    unreadable_one: '{{count}} entry could not be read and is missing: {{names}}.',
    unreadable_other: '{{count}} entries could not be read and are missing: {{names}}.',
    repeated_one: '{{count}} entry stands in the source several times and comes once.',
    repeated_other: '{{count}} entries stand in the source several times and come once.',
    'left-out_one': '{{count}} thing was left out as chosen: {{names}}.',
    'left-out_other': '{{count}} things were left out as chosen: {{names}}.',
    'no-date_one': '{{count}} date could not be read: {{names}}.',
    'no-date_other': '{{count}} dates could not be read: {{names}}.',
    'source-pictures_one': '{{count}} picture stays out: a source holds the text.',
    'source-pictures_other': '{{count}} pictures stay out: a source holds the text.',
    'original-not-kept': 'The source itself is a folder or very large; it stays where it is and is not kept along.',
    'note-links_one': '{{count}} link to another note became text: {{names}}.',
    'note-links_other': '{{count}} links to other notes became text: {{names}}.',
    'embedded-notes_one': '{{count}} embedded note is there by its name only: {{names}}.',
    'embedded-notes_other': '{{count}} embedded notes are there by their names only: {{names}}.',
    templates_one: '{{count}} building block of the site not imported: {{names}}.',
    templates_other: '{{count}} building blocks of the site not imported: {{names}}.',
    'pdf-scans_one': '{{count}} PDF has no text, only pictures of pages (scanned), and is missing: {{names}}.',
    'pdf-scans_other': '{{count}} PDFs have no text, only pictures of pages (scanned), and are missing: {{names}}.',
    locked_one: '{{count}} file is protected by a password and is missing: {{names}}.',
    locked_other: '{{count}} files are protected by a password and are missing: {{names}}.',
    reposts_one: '{{count}} shared post of somebody else not imported.',
    reposts_other: '{{count}} shared posts of others not imported.',
    'card-files_one': '{{count}} attachment of a card not imported: {{names}}.',
    'card-files_other': '{{count}} attachments of cards not imported: {{names}}.',
    'unused-columns_one': '{{count}} column not used: {{names}}.',
    'unused-columns_other': '{{count}} columns not used: {{names}}.',
    'other-sheets_one': '{{count}} further sheet not read: {{names}}.',
    'other-sheets_other': '{{count}} further sheets not read: {{names}}.',
    'excerpt-only_one': '{{count}} post has its summary only; the whole text is not in the source.',
    'excerpt-only_other': '{{count}} posts have their summaries only; the whole texts are not in the source.',
    enclosures_one: '{{count}} enclosed file (audio or video) not imported.',
    enclosures_other: '{{count}} enclosed files (audio or video) not imported.',
    'cover-picture': 'The cover picture now stands at the start of the text.',
    'cover-missing': 'The cover picture lies outside the file and was not loaded.',
    'other-language': 'The language is given as “{{language}}”; here there are German and English.',
  },
});

/** A code of a loss that only a whole stock has. */
export type IntakeLossCode = TextKey<typeof intakeLossTexts>;

/** The sentence for a loss of an intake. A code of a newer version gives the code itself. */
export function intakeLossText(language: Language, loss: FoundLoss): string {
  const plural = `${loss.code}_other`;
  const isOurs = loss.code in intakeLossTexts[language] || plural in intakeLossTexts[language];
  if (!isOurs) return importNoteText(language, loss);
  return translate(intakeLossTexts, language, loss.code as IntakeLossCode, loss.params); // found among the keys above
}

/** Whether there is a sentence for the code. */
export function isWorded(code: string): boolean {
  const words: Readonly<Record<string, string>> = { ...importNoteTexts.de, ...intakeLossTexts.de };
  return code in words || `${code}_other` in words;
}

/** Words for what is found in a stock, shared by the window and the command line. */
export const intakeTexts = defineTexts('intake', {
  de: {
    'format.wxr': 'WordPress-Export',
    'format.ghost': 'Ghost-Export',
    'format.feed': 'RSS- oder Atom-Feed',
    'format.mastodon': 'Mastodon-Archiv',
    'format.notion': 'Notion-Export',
    'format.trello': 'Trello-Export',
    'format.table': 'Tabelle',
    'format.mail': 'E-Mail',
    'format.folder': 'Ordner mit Texten',
    'format.archive': 'Archiv mit Texten',
    'format.document': 'Dokument',
    'kind.article_one': '{{count}} Artikel',
    'kind.article_other': '{{count}} Artikel',
    'kind.page_one': '{{count}} Seite',
    'kind.page_other': '{{count}} Seiten',
    'kind.post_one': '{{count}} Beitrag',
    'kind.post_other': '{{count}} Beiträge',
    'kind.message_one': '{{count}} E-Mail',
    'kind.message_other': '{{count}} E-Mails',
    'kind.note_one': '{{count}} Notiz',
    'kind.note_other': '{{count}} Notizen',
    'kind.card_one': '{{count}} Karte',
    'kind.card_other': '{{count}} Karten',
    'kind.row_one': '{{count}} Zeile',
    'kind.row_other': '{{count}} Zeilen',
    'kind.document_one': '{{count}} Dokument',
    'kind.document_other': '{{count}} Dokumente',
    'state.published': 'veröffentlicht',
    'state.scheduled': 'geplant',
    'state.draft': 'Entwurf',
    'state.private': 'privat',
    'state.unknown': 'ohne Angabe',
    'way.sources': 'Bestandsinhalte',
    'way.masters': 'Stamminhalte',
    'way.published': 'Stamminhalte mit veröffentlichter Variante',
    'verdict.new': 'neu',
    'verdict.known': 'schon da',
    'verdict.same-address': 'gleiche Adresse',
    'verdict.same-text': 'gleicher Text',
    'verdict.repeated': 'doppelt in der Quelle',
    inItems_one: 'in {{count}} Inhalt',
    inItems_other: 'in {{count}} Inhalten',
  },
  en: {
    'format.wxr': 'WordPress export',
    'format.ghost': 'Ghost export',
    'format.feed': 'RSS or Atom feed',
    'format.mastodon': 'Mastodon archive',
    'format.notion': 'Notion export',
    'format.trello': 'Trello export',
    'format.table': 'table',
    'format.mail': 'e-mail',
    'format.folder': 'folder of texts',
    'format.archive': 'archive of texts',
    'format.document': 'document',
    'kind.article_one': '{{count}} article',
    'kind.article_other': '{{count}} articles',
    'kind.page_one': '{{count}} page',
    'kind.page_other': '{{count}} pages',
    'kind.post_one': '{{count}} post',
    'kind.post_other': '{{count}} posts',
    'kind.message_one': '{{count}} e-mail',
    'kind.message_other': '{{count}} e-mails',
    'kind.note_one': '{{count}} note',
    'kind.note_other': '{{count}} notes',
    'kind.card_one': '{{count}} card',
    'kind.card_other': '{{count}} cards',
    'kind.row_one': '{{count}} row',
    'kind.row_other': '{{count}} rows',
    'kind.document_one': '{{count}} document',
    'kind.document_other': '{{count}} documents',
    'state.published': 'published',
    'state.scheduled': 'scheduled',
    'state.draft': 'draft',
    'state.private': 'private',
    'state.unknown': 'not stated',
    'way.sources': 'sources',
    'way.masters': 'masters',
    'way.published': 'masters with a published variant',
    'verdict.new': 'new',
    'verdict.known': 'already here',
    'verdict.same-address': 'same address',
    'verdict.same-text': 'same text',
    'verdict.repeated': 'twice in the source',
    inItems_one: 'in {{count}} item',
    inItems_other: 'in {{count}} items',
  },
});

/** The formats that are read. */
export type IntakeFormat =
  | 'wxr'
  | 'ghost'
  | 'feed'
  | 'mastodon'
  | 'notion'
  | 'trello'
  | 'table'
  | 'mail'
  | 'folder'
  | 'archive'
  | 'document';

/** How people call a format; one of a newer version by its own name. */
export function intakeFormatText(language: Language, format: string): string {
  const key = `format.${format}`;
  return key in intakeTexts[language] ? translate(intakeTexts, language, key as `format.${IntakeFormat}`) : format;
}
