import type { Language } from '../model/common.ts';
import { defineTexts, translate, type TextKey } from './texts.ts';

/** What an import changed or left out, one key per code of `ImportNote`. `count` chooses the plural. */
export const importNoteTexts = defineTexts('import-notes', {
  de: {
    fonts_one: 'Schriftart oder Schriftgröße an {{count}} Stelle nicht übernommen.',
    fonts_other: 'Schriftart oder Schriftgröße an {{count}} Stellen nicht übernommen.',
    colours_one: 'Farbe an {{count}} Stelle nicht übernommen.',
    colours_other: 'Farbe an {{count}} Stellen nicht übernommen.',
    alignment_one: 'Ausrichtung von {{count}} Absatz nicht übernommen.',
    alignment_other: 'Ausrichtung von {{count}} Absätzen nicht übernommen.',
    'raised-text_one': '{{count}} hoch- oder tiefgestellte Stelle als gewöhnlicher Text übernommen.',
    'raised-text_other': '{{count}} hoch- oder tiefgestellte Stellen als gewöhnlicher Text übernommen.',
    comments_one: '{{count}} Kommentar nicht übernommen.',
    comments_other: '{{count}} Kommentare nicht übernommen.',
    insertions_one: '{{count}} nachverfolgte Einfügung übernommen, ohne Markierung.',
    insertions_other: '{{count}} nachverfolgte Einfügungen übernommen, ohne Markierung.',
    deletions_one: '{{count}} nachverfolgte Löschung ausgeführt.',
    deletions_other: '{{count}} nachverfolgte Löschungen ausgeführt.',
    'text-boxes_one': '{{count}} Textfeld als Absatz an seine Stelle gesetzt.',
    'text-boxes_other': '{{count}} Textfelder als Absätze an ihre Stelle gesetzt.',
    'text-boxes-lost_one': '{{count}} Textfeld ließ sich nicht lesen und fehlt.',
    'text-boxes-lost_other': '{{count}} Textfelder ließen sich nicht lesen und fehlen.',
    footnotes_one: '{{count}} Fußnote ans Ende des Textes gesetzt.',
    footnotes_other: '{{count}} Fußnoten ans Ende des Textes gesetzt.',
    'headers-footers_one': '{{count}} Kopf- oder Fußzeile nicht übernommen.',
    'headers-footers_other': '{{count}} Kopf- und Fußzeilen nicht übernommen.',
    contents_one: '{{count}} automatisches Verzeichnis nicht übernommen.',
    contents_other: '{{count}} automatische Verzeichnisse nicht übernommen.',
    fields_one: '{{count}} Feld (zum Beispiel Datum oder Seitenzahl) als fester Text übernommen.',
    fields_other: '{{count}} Felder (zum Beispiel Datum oder Seitenzahl) als fester Text übernommen.',
    formulas_one: '{{count}} Formel nicht übernommen.',
    formulas_other: '{{count}} Formeln nicht übernommen.',
    charts_one: '{{count}} Diagramm oder Zeichnung nicht übernommen.',
    charts_other: '{{count}} Diagramme oder Zeichnungen nicht übernommen.',
    'embedded-objects_one': '{{count}} eingebettetes Objekt nicht übernommen.',
    'embedded-objects_other': '{{count}} eingebettete Objekte nicht übernommen.',
    macros: 'Makros der Datei nicht übernommen.',
    'external-images_one': '{{count}} Bild liegt außerhalb der Datei und wurde nicht geladen.',
    'external-images_other': '{{count}} Bilder liegen außerhalb der Datei und wurden nicht geladen.',
    'missing-images_one': '{{count}} Bild fehlt in der Datei.',
    'missing-images_other': '{{count}} Bilder fehlen in der Datei.',
    'vector-images_one':
      '{{count}} Vektorgrafik (SVG, EMF, WMF) nicht übernommen. Als PNG gespeichert lässt sie sich einfügen.',
    'vector-images_other':
      '{{count}} Vektorgrafiken (SVG, EMF, WMF) nicht übernommen. Als PNG gespeichert lassen sie sich einfügen.',
    'unreadable-images_one': '{{count}} Bild ist beschädigt oder hat ein unbekanntes Format und fehlt.',
    'unreadable-images_other': '{{count}} Bilder sind beschädigt oder haben ein unbekanntes Format und fehlen.',
    'oversized-images_one': '{{count}} Bild ist zu groß (über {{megapixels}} Megapixel) und fehlt.',
    'oversized-images_other': '{{count}} Bilder sind zu groß (über {{megapixels}} Megapixel) und fehlen.',
    'converted-images_one': '{{count}} Bild in PNG umgewandelt.',
    'converted-images_other': '{{count}} Bilder in PNG umgewandelt.',
    'moved-images_one': '{{count}} Bild aus Tabelle oder Liste dahinter gesetzt.',
    'moved-images_other': '{{count}} Bilder aus Tabellen oder Listen dahinter gesetzt.',
    'merged-cells_one': '{{count}} verbundene Tabellenzelle aufgelöst.',
    'merged-cells_other': '{{count}} verbundene Tabellenzellen aufgelöst.',
    'nested-tables_one': '{{count}} Tabelle in einer Tabelle als Text übernommen.',
    'nested-tables_other': '{{count}} Tabellen in Tabellen als Text übernommen.',
    'layout-tables_one': '{{count}} Tabelle diente nur der Gestaltung; ihr Inhalt steht als Absätze im Text.',
    'layout-tables_other': '{{count}} Tabellen dienten nur der Gestaltung; ihr Inhalt steht als Absätze im Text.',
    'cell-structure_one': 'Liste oder Überschrift in {{count}} Tabellenzelle als Zeilen übernommen.',
    'cell-structure_other': 'Listen oder Überschriften in {{count}} Tabellenzellen als Zeilen übernommen.',
    'item-structure_one': 'Tabelle oder Code aus {{count}} Listenpunkt dahinter gesetzt.',
    'item-structure_other': 'Tabellen oder Code aus {{count}} Listenpunkten dahinter gesetzt.',
    'list-depth_one': '{{count}} Listenpunkt ab der vierten Ebene auf die dritte gehoben.',
    'list-depth_other': '{{count}} Listenpunkte ab der vierten Ebene auf die dritte gehoben.',
    'list-start_one': '{{count}} nummerierte Liste beginnt jetzt bei 1.',
    'list-start_other': '{{count}} nummerierte Listen beginnen jetzt bei 1.',
    'scripts-removed_one': '{{count}} Skript entfernt.',
    'scripts-removed_other': '{{count}} Skripte entfernt.',
    'event-handlers_one': '{{count}} eingebettete Aktion entfernt.',
    'event-handlers_other': '{{count}} eingebettete Aktionen entfernt.',
    'forms-removed_one': '{{count}} Formular entfernt.',
    'forms-removed_other': '{{count}} Formulare entfernt.',
    'media-removed_one': '{{count}} eingebettetes Video, Audio oder fremdes Fenster entfernt.',
    'media-removed_other': '{{count}} eingebettete Videos, Audios oder fremde Fenster entfernt.',
    'hidden-removed_one': '{{count}} unsichtbarer Abschnitt entfernt.',
    'hidden-removed_other': '{{count}} unsichtbare Abschnitte entfernt.',
    'hidden-text_one': 'Verborgener Text an {{count}} Stelle weggelassen.',
    'hidden-text_other': 'Verborgener Text an {{count}} Stellen weggelassen.',
    'page-parts_one': '{{count}} Bereich außerhalb des Artikels weggelassen (Navigation, Werbung, Fußbereich).',
    'page-parts_other': '{{count}} Bereiche außerhalb des Artikels weggelassen (Navigation, Werbung, Fußbereich).',
    'unsafe-links_one': '{{count}} Verweis mit unzulässiger Adresse als Text übernommen.',
    'unsafe-links_other': '{{count}} Verweise mit unzulässiger Adresse als Text übernommen.',
    'relative-links_one': '{{count}} Verweis ohne vollständige Adresse als Text übernommen.',
    'relative-links_other': '{{count}} Verweise ohne vollständige Adresse als Text übernommen.',
    'internal-links_one': '{{count}} Sprungmarke innerhalb des Textes als Text übernommen.',
    'internal-links_other': '{{count}} Sprungmarken innerhalb des Textes als Text übernommen.',
    'unknown-elements_one': '{{count}} Element „{{names}}“ nicht bekannt, sein Text blieb.',
    'unknown-elements_other': '{{count}} Elemente nicht bekannt ({{names}}), ihr Text blieb.',
    'control-characters_one': '{{count}} unzulässiges Zeichen entfernt.',
    'control-characters_other': '{{count}} unzulässige Zeichen entfernt.',
    'wrong-extension': 'Die Datei heißt „.{{extension}}“, ist aber {{format}} und wurde so gelesen.',
    encoding: 'Zeichencodierung als {{encoding}} erkannt.',
    'front-matter-ignored_one': '{{count}} Angabe im Kopf der Datei nicht verwendet: {{names}}.',
    'front-matter-ignored_other': '{{count}} Angaben im Kopf der Datei nicht verwendet: {{names}}.',
    'front-matter-invalid': 'Der Kopf der Datei ließ sich nicht lesen und wurde weggelassen.',
    date: 'Datum der Quelle: {{date}}.',
    attachments_one: '{{count}} Anhang nicht übernommen: {{names}}.',
    attachments_other: '{{count}} Anhänge nicht übernommen: {{names}}.',
    quoted_one: '{{count}} zitierte frühere Nachricht als Zitat übernommen.',
    quoted_other: '{{count}} zitierte frühere Nachrichten als Zitat übernommen.',
    clipped: 'Das Feld „{{field}}“ war zu lang und wurde gekürzt.',
    'lead-from-text': 'Der Vorspann wurde aus dem Text ins Feld übernommen.',
    'pdf-arranged':
      'Aus PDF gelesen: Absätze, Überschriften und Listen sind nach Lage und Größe der Schrift gebildet. Bitte durchsehen.',
    'pdf-pictures_one': '{{count}} Bild der PDF-Seiten nicht übernommen.',
    'pdf-pictures_other': '{{count}} Bilder der PDF-Seiten nicht übernommen.',
    'pdf-empty-pages_one': '{{count}} Seite ohne Text.',
    'pdf-empty-pages_other': '{{count}} Seiten ohne Text.',
    'title-from-name': 'Kein Titel gefunden; der Dateiname wurde übernommen.',
  },
  en: {
    fonts_one: 'Font or font size dropped in {{count}} place.',
    fonts_other: 'Font or font size dropped in {{count}} places.',
    colours_one: 'Colour dropped in {{count}} place.',
    colours_other: 'Colour dropped in {{count}} places.',
    alignment_one: 'Alignment of {{count}} paragraph dropped.',
    alignment_other: 'Alignment of {{count}} paragraphs dropped.',
    'raised-text_one': '{{count}} superscript or subscript kept as plain text.',
    'raised-text_other': '{{count}} superscripts or subscripts kept as plain text.',
    comments_one: '{{count}} comment not imported.',
    comments_other: '{{count}} comments not imported.',
    insertions_one: '{{count}} tracked insertion kept, without its mark.',
    insertions_other: '{{count}} tracked insertions kept, without their marks.',
    deletions_one: '{{count}} tracked deletion carried out.',
    deletions_other: '{{count}} tracked deletions carried out.',
    'text-boxes_one': '{{count}} text box placed in the text as a paragraph.',
    'text-boxes_other': '{{count}} text boxes placed in the text as paragraphs.',
    'text-boxes-lost_one': '{{count}} text box could not be read and is missing.',
    'text-boxes-lost_other': '{{count}} text boxes could not be read and are missing.',
    footnotes_one: '{{count}} footnote moved to the end of the text.',
    footnotes_other: '{{count}} footnotes moved to the end of the text.',
    'headers-footers_one': '{{count}} header or footer not imported.',
    'headers-footers_other': '{{count}} headers and footers not imported.',
    contents_one: '{{count}} generated table of contents not imported.',
    contents_other: '{{count}} generated tables of contents not imported.',
    fields_one: '{{count}} field (such as a date or page number) kept as fixed text.',
    fields_other: '{{count}} fields (such as dates or page numbers) kept as fixed text.',
    formulas_one: '{{count}} formula not imported.',
    formulas_other: '{{count}} formulas not imported.',
    charts_one: '{{count}} chart or drawing not imported.',
    charts_other: '{{count}} charts or drawings not imported.',
    'embedded-objects_one': '{{count}} embedded object not imported.',
    'embedded-objects_other': '{{count}} embedded objects not imported.',
    macros: 'Macros of the file not imported.',
    'external-images_one': '{{count}} image lies outside the file and was not loaded.',
    'external-images_other': '{{count}} images lie outside the file and were not loaded.',
    'missing-images_one': '{{count}} image is missing from the file.',
    'missing-images_other': '{{count}} images are missing from the file.',
    'vector-images_one': '{{count}} vector image (SVG, EMF, WMF) not imported. Saved as PNG it can be inserted.',
    'vector-images_other': '{{count}} vector images (SVG, EMF, WMF) not imported. Saved as PNG they can be inserted.',
    'unreadable-images_one': '{{count}} image is damaged or of an unknown format and is missing.',
    'unreadable-images_other': '{{count}} images are damaged or of an unknown format and are missing.',
    'oversized-images_one': '{{count}} image is too large (over {{megapixels}} megapixels) and is missing.',
    'oversized-images_other': '{{count}} images are too large (over {{megapixels}} megapixels) and are missing.',
    'converted-images_one': '{{count}} image converted to PNG.',
    'converted-images_other': '{{count}} images converted to PNG.',
    'moved-images_one': '{{count}} image moved from a table or list to behind it.',
    'moved-images_other': '{{count}} images moved from tables or lists to behind them.',
    'merged-cells_one': '{{count}} merged table cell split up.',
    'merged-cells_other': '{{count}} merged table cells split up.',
    'nested-tables_one': '{{count}} table within a table kept as text.',
    'nested-tables_other': '{{count}} tables within tables kept as text.',
    'layout-tables_one': '{{count}} table was for layout only; its content stands as paragraphs in the text.',
    'layout-tables_other': '{{count}} tables were for layout only; their content stands as paragraphs in the text.',
    'cell-structure_one': 'List or heading in {{count}} table cell kept as lines.',
    'cell-structure_other': 'Lists or headings in {{count}} table cells kept as lines.',
    'item-structure_one': 'Table or code of {{count}} list item moved to behind it.',
    'item-structure_other': 'Tables or code of {{count}} list items moved to behind them.',
    'list-depth_one': '{{count}} list item below the third level raised to it.',
    'list-depth_other': '{{count}} list items below the third level raised to it.',
    'list-start_one': '{{count}} numbered list now starts at 1.',
    'list-start_other': '{{count}} numbered lists now start at 1.',
    'scripts-removed_one': '{{count}} script removed.',
    'scripts-removed_other': '{{count}} scripts removed.',
    'event-handlers_one': '{{count}} embedded action removed.',
    'event-handlers_other': '{{count}} embedded actions removed.',
    'forms-removed_one': '{{count}} form removed.',
    'forms-removed_other': '{{count}} forms removed.',
    'media-removed_one': '{{count}} embedded video, audio or foreign frame removed.',
    'media-removed_other': '{{count}} embedded videos, audios or foreign frames removed.',
    'hidden-removed_one': '{{count}} invisible section removed.',
    'hidden-removed_other': '{{count}} invisible sections removed.',
    'hidden-text_one': 'Hidden text left out in {{count}} place.',
    'hidden-text_other': 'Hidden text left out in {{count}} places.',
    'page-parts_one': '{{count}} part outside the article left out (navigation, advertising, footer).',
    'page-parts_other': '{{count}} parts outside the article left out (navigation, advertising, footer).',
    'unsafe-links_one': '{{count}} link with an address that is not allowed kept as text.',
    'unsafe-links_other': '{{count}} links with addresses that are not allowed kept as text.',
    'relative-links_one': '{{count}} link without a complete address kept as text.',
    'relative-links_other': '{{count}} links without a complete address kept as text.',
    'internal-links_one': '{{count}} jump within the text kept as text.',
    'internal-links_other': '{{count}} jumps within the text kept as text.',
    'unknown-elements_one': '{{count}} element “{{names}}” unknown, its text was kept.',
    'unknown-elements_other': '{{count}} elements unknown ({{names}}), their text was kept.',
    'control-characters_one': '{{count}} character that is not allowed removed.',
    'control-characters_other': '{{count}} characters that are not allowed removed.',
    'wrong-extension': 'The file is called “.{{extension}}”, but is {{format}} and was read as such.',
    encoding: 'Character encoding recognised as {{encoding}}.',
    'front-matter-ignored_one': '{{count}} entry in the head of the file not used: {{names}}.',
    'front-matter-ignored_other': '{{count}} entries in the head of the file not used: {{names}}.',
    'front-matter-invalid': 'The head of the file could not be read and was left out.',
    date: 'Date of the source: {{date}}.',
    attachments_one: '{{count}} attachment not imported: {{names}}.',
    attachments_other: '{{count}} attachments not imported: {{names}}.',
    quoted_one: '{{count}} quoted earlier message kept as a quote.',
    quoted_other: '{{count}} quoted earlier messages kept as quotes.',
    clipped: 'The field “{{field}}” was too long and was shortened.',
    'lead-from-text': 'The lead was moved from the text into its field.',
    'pdf-arranged':
      'Read from PDF: paragraphs, headings and lists are formed by place and size of the letters. Please look it through.',
    'pdf-pictures_one': '{{count}} picture of the PDF pages not imported.',
    'pdf-pictures_other': '{{count}} pictures of the PDF pages not imported.',
    'pdf-empty-pages_one': '{{count}} page without text.',
    'pdf-empty-pages_other': '{{count}} pages without text.',
    'title-from-name': 'No title found; the file name was used.',
  },
});

/** A code of an import note; each is worded above. */
export type ImportNoteCode = TextKey<typeof importNoteTexts>;

/** Why a file was refused: what happened, what is safe, what to do. Keys are the `code` of `IMPORT_REFUSED`. */
export const importRefusalTexts = defineTexts('import-refusals', {
  de: {
    'not-a-map':
      '„{{fileName}}“ ist keine Karte, die sich einlesen lässt ({{detail}}). Es wurde nichts übernommen. Möglich sind JSON Canvas, GraphML, CSV mit Namen oder Verbindungen und die eigene JSON-Datei.',
    'map-too-large':
      '„{{fileName}}“ ist zu groß für einen Schritt ({{detail}}). Es wurde nichts übernommen. Auf mehrere Dateien verteilt lässt sich die Karte einlesen.',
    'map-empty': '„{{fileName}}“ enthält keinen Kanal und keine Vernetzung. Es wurde nichts übernommen.',
    'not-there':
      '„{{fileName}}“ ist nicht mehr da oder lässt sich nicht öffnen. Es wurde nichts übernommen. Den Ort noch einmal wählen.',
    'not-a-stock':
      '„{{fileName}}“ ist keine Quelle, die sich lesen lässt ({{detail}}). Es wurde nichts übernommen. Möglich sind WordPress (WXR), Ghost, RSS und Atom, Mastodon, Notion, Trello, Redaktionspläne als CSV oder Excel, E-Mails und Ordner mit Texten.',
    'too-large':
      '„{{fileName}}“ ist zu groß ({{detail}}). Es wurde nichts übernommen, die Datei ist unverändert. Große Bilder verkleinern oder den Text aufteilen und noch einmal importieren.',
    encrypted:
      '„{{fileName}}“ ist mit einem Kennwort geschützt. Es wurde nichts übernommen. Die Datei ohne Kennwort speichern und noch einmal importieren.',
    'not-this-format':
      '„{{fileName}}“ ist kein Format, das sich importieren lässt. Es wurde nichts übernommen. Möglich sind DOCX, ODT, PDF, Markdown, HTML, Text und E-Mail (EML).',
    damaged:
      '„{{fileName}}“ ist beschädigt oder unvollständig. Es wurde nichts übernommen. Die Datei noch einmal holen oder im ursprünglichen Programm neu speichern, dann importieren.',
    bomb: '„{{fileName}}“ entpackt sich auf ein Vielfaches ihrer Größe ({{detail}}). Das ist ein bekanntes Angriffsmuster, deshalb wurde nichts entpackt und nichts übernommen. Absender fragen, woher die Datei stammt.',
    'too-deep':
      '„{{fileName}}“ ist zu tief verschachtelt. Es wurde nichts übernommen. Den Text kopieren und einfügen, statt die Datei zu importieren.',
    timeout:
      'Das Lesen von „{{fileName}}“ dauerte zu lange und wurde abgebrochen. Es wurde nichts übernommen. Die Datei aufteilen oder in einem anderen Format speichern.',
    memory:
      '„{{fileName}}“ braucht zu viel Arbeitsspeicher. Das Lesen wurde abgebrochen, es wurde nichts übernommen. Die Datei aufteilen oder Bilder verkleinern.',
    empty: '„{{fileName}}“ enthält keinen Text und kein Bild. Es wurde nichts angelegt.',
    'pdf-scan':
      '„{{fileName}}“ enthält keinen Text, nur Bilder von Seiten (gescannt). Es wurde nichts übernommen. Die Datei mit einer Texterkennung (OCR) neu speichern und noch einmal importieren.',
    'pdf-pages':
      '„{{fileName}}“ hat zu viele Seiten ({{detail}}). Es wurde nichts übernommen. Die Datei teilen und die Teile einzeln verwenden.',
    'unsupported-doc':
      '„{{fileName}}“ hat das alte Word-Format. Es wurde nichts übernommen. In Word oder LibreOffice öffnen, als DOCX speichern und noch einmal importieren.',
    'unsupported-rtf':
      '„{{fileName}}“ ist eine RTF-Datei. Es wurde nichts übernommen. In Word oder LibreOffice öffnen, als DOCX speichern und noch einmal importieren.',
    'unsupported-sheet':
      '„{{fileName}}“ ist eine Tabelle oder Präsentation ({{detail}}). Es wurde nichts übernommen. Den Text kopieren und einfügen.',
    'unsupported-image':
      '„{{fileName}}“ ist ein Bild ({{detail}}). Es wurde nichts übernommen. Bilder lassen sich unter Medien hinzufügen oder in einen Text einfügen.',
    'external-entity':
      '„{{fileName}}“ enthält Anweisungen, die andere Dateien einlesen oder sich selbst vervielfältigen können ({{detail}}). Sie wurden nicht ausgeführt, es wurde nichts übernommen. Absender fragen, woher die Datei stammt.',
    'unsafe-archive':
      '„{{fileName}}“ enthält Dateinamen, die aus dem Archiv hinausführen ({{detail}}). Es wurde nichts entpackt und nichts übernommen. Absender fragen, woher die Datei stammt.',
    'not-media':
      '„{{fileName}}“ ist keine Datei, die sich verwenden lässt. Es wurde nichts übernommen. Möglich sind Bilder (JPEG, PNG, WebP, GIF, AVIF, SVG), Videos (MP4, MOV, WebM), Ton (MP3, M4A, WAV, OGG, FLAC) und PDF.',
    heic: '„{{fileName}}“ ist ein HEIC-Bild. Es lässt sich hier nicht öffnen, deshalb wurde nichts übernommen. Als JPEG oder PNG speichern (auf dem iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“) und noch einmal hinzufügen.',
    'drawing-refused':
      '„{{fileName}}“ ist eine Vektorgrafik, die mehr tut als zeichnen ({{detail}}). Sie wurde nicht ausgeführt, es wurde nichts übernommen. Als PNG speichern und noch einmal hinzufügen.',
    unreadable:
      '„{{fileName}}“ ließ sich nicht lesen. Es wurde nichts übernommen. Rechte der Datei prüfen und noch einmal versuchen.',
    'too-many-files':
      'Im Ordner „{{fileName}}“ liegen zu viele Dateien ({{detail}}). Es wurde nichts übernommen. Die Unterordner einzeln hinzufügen.',
    'not-subtitles':
      '„{{fileName}}“ ist keine Untertiteldatei. Es wurde nichts übernommen. Gelesen werden SRT und WebVTT.',
    'subtitle-time':
      'In „{{fileName}}“ lässt sich die Zeitangabe in Zeile {{detail}} nicht lesen. Es wurde nichts übernommen. Die Zeile berichtigen und die Datei noch einmal hinzufügen.',
    'subtitle-ends-before':
      'In „{{fileName}}“ endet der Untertitel in Zeile {{detail}}, bevor er beginnt. Es wurde nichts übernommen. Die Zeile berichtigen und die Datei noch einmal hinzufügen.',
    'subtitle-empty':
      'In „{{fileName}}“ hat der Untertitel in Zeile {{detail}} keinen Text. Es wurde nichts übernommen. Text ergänzen oder den Untertitel löschen und die Datei noch einmal hinzufügen.',
    'too-many-subtitles':
      '„{{fileName}}“ hat mehr als 20.000 Untertitel. Es wurde nichts übernommen. Die Datei teilen.',
    'subtitles-too-long': '„{{fileName}}“ ist zu groß für Untertitel. Es wurde nichts übernommen.',
    'not-a-picture':
      '„{{fileName}}“ ist kein Bild, das sich verwenden lässt. Es wurde nichts übernommen. Möglich sind JPEG, PNG, WebP, GIF und AVIF.',
    'too-many-pixels':
      '„{{fileName}}“ hat zu viele Bildpunkte ({{detail}}). Es wurde nichts übernommen. Das Bild verkleinern und noch einmal hinzufügen.',
  },
  en: {
    'not-a-map':
      '“{{fileName}}” is not a map that can be read ({{detail}}). Nothing was imported. Possible are JSON Canvas, GraphML, CSV with names or links, and the JSON file of this program.',
    'map-too-large':
      '“{{fileName}}” is too large for one step ({{detail}}). Nothing was imported. Split over several files the map can be read.',
    'map-empty': '“{{fileName}}” holds no channel and no link. Nothing was imported.',
    'not-there': '“{{fileName}}” is no longer there or cannot be opened. Nothing was imported. Choose the place again.',
    'not-a-stock':
      '“{{fileName}}” is no source that can be read ({{detail}}). Nothing was imported. Possible are WordPress (WXR), Ghost, RSS and Atom, Mastodon, Notion, Trello, editorial plans as CSV or Excel, e-mails, and folders of texts.',
    'too-large':
      '“{{fileName}}” is too large ({{detail}}). Nothing was imported, the file is unchanged. Shrink large images or split the text, then import again.',
    encrypted:
      '“{{fileName}}” is protected by a password. Nothing was imported. Save the file without a password and import it again.',
    'not-this-format':
      '“{{fileName}}” is not a format that can be imported. Nothing was imported. Possible are DOCX, ODT, PDF, Markdown, HTML, text and e-mail (EML).',
    damaged:
      '“{{fileName}}” is damaged or incomplete. Nothing was imported. Fetch the file again or save it anew in the program it came from, then import it.',
    bomb: '“{{fileName}}” unpacks to many times its size ({{detail}}). That is a known pattern of attack, so nothing was unpacked and nothing imported. Ask the sender where the file comes from.',
    'too-deep':
      '“{{fileName}}” is nested too deeply. Nothing was imported. Copy and paste the text instead of importing the file.',
    timeout:
      'Reading “{{fileName}}” took too long and was stopped. Nothing was imported. Split the file or save it in another format.',
    memory:
      '“{{fileName}}” needs too much memory. Reading was stopped, nothing was imported. Split the file or shrink its images.',
    empty: '“{{fileName}}” holds no text and no image. Nothing was created.',
    'pdf-scan':
      '“{{fileName}}” holds no text, only pictures of pages (scanned). Nothing was imported. Save the file anew with text recognition (OCR) and import it again.',
    'pdf-pages':
      '“{{fileName}}” has too many pages ({{detail}}). Nothing was imported. Split the file and use its parts one by one.',
    'unsupported-doc':
      '“{{fileName}}” has the old Word format. Nothing was imported. Open it in Word or LibreOffice, save it as DOCX and import it again.',
    'unsupported-rtf':
      '“{{fileName}}” is an RTF file. Nothing was imported. Open it in Word or LibreOffice, save it as DOCX and import it again.',
    'unsupported-sheet':
      '“{{fileName}}” is a spreadsheet or presentation ({{detail}}). Nothing was imported. Copy and paste the text.',
    'unsupported-image':
      '“{{fileName}}” is an image ({{detail}}). Nothing was imported. Images can be added under Media or inserted into a text.',
    'external-entity':
      '“{{fileName}}” holds instructions that can read other files or multiply themselves ({{detail}}). They were not carried out, nothing was imported. Ask the sender where the file comes from.',
    'unsafe-archive':
      '“{{fileName}}” holds file names that lead out of the archive ({{detail}}). Nothing was unpacked and nothing imported. Ask the sender where the file comes from.',
    'not-media':
      '“{{fileName}}” is not a file that can be used. Nothing was imported. Possible are pictures (JPEG, PNG, WebP, GIF, AVIF, SVG), videos (MP4, MOV, WebM), sound (MP3, M4A, WAV, OGG, FLAC) and PDF.',
    heic: '“{{fileName}}” is a HEIC picture. It cannot be opened here, so nothing was imported. Save it as JPEG or PNG (on an iPhone: Settings, Camera, Formats, “Most Compatible”) and add it again.',
    'drawing-refused':
      '“{{fileName}}” is a vector drawing that does more than draw ({{detail}}). It was not run and nothing was imported. Save it as PNG and add it again.',
    unreadable: '“{{fileName}}” could not be read. Nothing was imported. Check the rights of the file and try again.',
    'too-many-files':
      'The folder “{{fileName}}” holds too many files ({{detail}}). Nothing was imported. Add its folders one by one.',
    'not-subtitles': '“{{fileName}}” is no file of subtitles. Nothing was imported. SRT and WebVTT are read.',
    'subtitle-time':
      'In “{{fileName}}” the time in line {{detail}} cannot be read. Nothing was imported. Correct the line and add the file again.',
    'subtitle-ends-before':
      'In “{{fileName}}” the subtitle in line {{detail}} ends before it begins. Nothing was imported. Correct the line and add the file again.',
    'subtitle-empty':
      'In “{{fileName}}” the subtitle in line {{detail}} has no text. Nothing was imported. Add a text or delete the subtitle and add the file again.',
    'too-many-subtitles': '“{{fileName}}” has more than 20,000 subtitles. Nothing was imported. Split the file.',
    'subtitles-too-long': '“{{fileName}}” is too large for subtitles. Nothing was imported.',
    'not-a-picture':
      '“{{fileName}}” is not an image that can be used. Nothing was added. Possible are JPEG, PNG, WebP, GIF and AVIF.',
    'too-many-pixels':
      '“{{fileName}}” has too many pixels ({{detail}}). Nothing was added. Shrink the image and add it again.',
  },
});

/** A code of `IMPORT_REFUSED`. */
export type ImportRefusalCode = TextKey<typeof importRefusalTexts>;

/** The sentence for a note. A code of a newer version gives the code itself. */
export function importNoteText(
  language: Language,
  note: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
): string {
  return translate(importNoteTexts, language, note.code as ImportNoteCode, note.params); // an unknown code comes back as it is
}

/** The sentences for a refusal, from the data of `IMPORT_REFUSED`. */
export function importRefusalText(
  language: Language,
  refusal: { readonly fileName: string; readonly code: string; readonly detail: string },
): string {
  return translate(importRefusalTexts, language, refusal.code as ImportRefusalCode, refusal); // an unknown code comes back as it is
}
