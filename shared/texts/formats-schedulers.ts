import type { Language } from '../model/common.ts';
import { defineTexts, type TextKey, translate } from './texts.ts';

/**
 * Words of the formats for schedulers and calendars. `formats.<format>.name` where makers give none, `.about` what comes out
 * of it, `formats.<format>.<setting>` and its choices, or `formats.scheduler.<setting>` where several have it; `loss.<code>`,
 * `refusal.<code>`, and `template.<reason>` why a template could not be read.
 */
export const schedulerTexts = defineTexts('formats-schedulers', {
  de: {
    'formats.scheduler-csv.name': 'Tabelle für beliebige Planer',
    'formats.scheduler-template.name': 'Eigene Vorlage',
    'formats.ics.name': 'Kalender',
    'formats.buffer.about':
      'Eine CSV-Datei je Kanal für den Sammel-Upload von Buffer. Entwurf oder Warteschlange wählt man dort beim Hochladen.',
    'formats.hootsuite.about':
      'Eine CSV-Datei je Kanal für den Bulk Composer von Hootsuite: Termin, Text und Link. Bilder fügt man dort hinzu.',
    'formats.publer.about':
      'Eine CSV-Datei je Kanal für Publer, mit Bildern, Alternativtexten und Kommentaren. Die Konten wählt man beim Hochladen.',
    'formats.metricool.about':
      'Eine CSV-Datei für Metricool mit einer Zeile je Beitrag und Netzwerk. Metricool ändert seine Spalten oft: Die eigene Vorlage ist der sichere Weg.',
    'formats.pinterest.about':
      'Eine CSV-Datei je Kanal für das Hochladen vieler Pins bei Pinterest selbst. Die Zeiten stehen in UTC.',
    'formats.sprout.about':
      'Eine CSV-Datei je Kanal für Sprout Social: Tag, Uhrzeit und Text. Bilder und Links fügt man dort hinzu.',
    'formats.socialpilot.about': 'Eine CSV-Datei für SocialPilot. Je Kanal braucht sie die Kennung des Kontos dort.',
    'formats.zoho.about': 'Eine CSV-Datei je Kanal für Zoho Social, mit bis zu zehn Bildern je Beitrag.',
    'formats.agorapulse.about':
      'Eine CSV-Datei je Kanal für den Sammel-Import von Agorapulse: Text, Link und Bilder. Termine setzt man dort, oder man speichert Entwürfe.',
    'formats.vista-social.about':
      'Eine CSV-Datei je Kanal für Vista Social, mit einem Bild oder einem Link je Beitrag.',
    'formats.scheduler-csv.about':
      'Eine CSV-Datei mit allem, was zu den Beiträgen gehört: zum Ansehen, Weiterreichen oder Umbauen. Nichts wird dadurch veröffentlicht.',
    'formats.scheduler-template.about':
      'Füllt die leere Tabelle eines Werkzeugs, das hier fehlt oder seine Spalten geändert hat. Die Zuordnung wird gemerkt.',
    'formats.postiz.about':
      'Eine JSON-Datei je Beitrag, jede der Inhalt eines Aufrufs von „POST /public/v1/posts“ einer eigenen Postiz-Installation.',
    'formats.ics.about':
      'Ein Kalender mit einem Eintrag je Beitrag, für Outlook, Google, Apple und andere. Ein neuer Stand verschiebt Einträge, statt sie zu verdoppeln.',
    untitled: 'Ohne Titel',
    'calendar.name': 'Redaktionsplan {{workspace}}',
    'calendar.state': 'Stand: {{state}}',
    'loss.not-in-calendar': '„{{title}}“ ({{channel}}) hat keinen Termin und steht nicht im Kalender.',
    'loss.not-taken': '„{{title}}“ ({{channel}}) ist nicht dabei: {{tool}} nimmt solche Beiträge nicht.',
    'loss.compare-template':
      'Die Spalten für {{tool}} haben den Stand {{day}} und sind nicht vom Hersteller bestätigt. Beim ersten Mal mit dessen leerer Vorlage vergleichen; weicht sie ab, das Format „Eigene Vorlage“ nehmen.',
    'loss.without-media_one':
      'Ohne Adresse für Medien nennt die Datei kein Bild. Das Bild liegt im Ordner „media“ und ist von Hand hinzuzufügen.',
    'loss.without-media_other':
      'Ohne Adresse für Medien nennt die Datei kein Bild. Die {{count}} Bilder liegen im Ordner „media“ und sind von Hand hinzuzufügen.',
    'loss.put-media_one': 'Vor dem Hochladen das Bild aus dem Ordner „media“ unter {{address}} ablegen.',
    'loss.put-media_other': 'Vor dem Hochladen die {{count}} Bilder aus dem Ordner „media“ unter {{address}} ablegen.',
    'loss.pictures-by-hand_one':
      '„{{title}}“ ({{channel}}): Die Datei kann kein Bild tragen. Es liegt im Ordner „media“ und ist nach dem Hochladen hinzuzufügen.',
    'loss.pictures-by-hand_other':
      '„{{title}}“ ({{channel}}): Die Datei kann keine Bilder tragen. Die {{count}} Bilder liegen im Ordner „media“ und sind nach dem Hochladen hinzuzufügen.',
    'loss.pictures-left_one':
      '„{{title}}“ ({{channel}}): {{count}} Bild passt nicht in die Datei (höchstens {{max}}) und ist von Hand hinzuzufügen.',
    'loss.pictures-left_other':
      '„{{title}}“ ({{channel}}): {{count}} Bilder passen nicht in die Datei (höchstens {{max}}) und sind von Hand hinzuzufügen.',
    'loss.alt-texts_one':
      '„{{title}}“ ({{channel}}): Der Alternativtext hat hier keine Spalte und ist von Hand einzutragen.',
    'loss.alt-texts_other':
      '„{{title}}“ ({{channel}}): {{count}} Alternativtexte haben hier keine Spalte und sind von Hand einzutragen.',
    'loss.first-comment':
      '„{{title}}“ ({{channel}}): Der erste Kommentar ist nach der Veröffentlichung von Hand zu schreiben.',
    'loss.link-left':
      '„{{title}}“ ({{channel}}): Der Link {{link}} hat in der Datei keinen Platz und ist von Hand einzutragen.',
    'loss.link-by-hand':
      '„{{title}}“ ({{channel}}): Der Link {{link}} gehört dort nicht in den Beitrag (Profil, Sticker oder Kommentar) und ist von Hand zu setzen.',
    'loss.parts-left_one':
      '„{{title}}“ ({{channel}}): Nur der erste Teil ist dabei, {{count}} weiterer ist von Hand einzutragen.',
    'loss.parts-left_other':
      '„{{title}}“ ({{channel}}): Nur der erste Teil ist dabei, {{count}} weitere sind von Hand einzutragen.',
    'loss.document-by-hand':
      '„{{title}}“ ({{channel}}): Das Dokument {{file}} ist nicht dabei und im Planer hinzuzufügen.',
    'loss.film-by-hand': '„{{title}}“ ({{channel}}): Der Film ist nicht dabei und im Planer hinzuzufügen.',
    'loss.field-left': '„{{title}}“ ({{channel}}): „{{field}}“ hat hier keine Spalte und ist von Hand einzutragen.',
    'loss.too-long':
      '„{{title}}“ ({{channel}}): {{length}} Zeichen in „{{column}}“, erlaubt sind {{max}}. Der Text steht ungekürzt in der Datei und sollte vorher gekürzt werden.',
    'loss.choose-drafts':
      '{{tool}} erfährt aus der Datei nicht, dass es Entwürfe sind: beim Hochladen „Entwürfe“ wählen.',
    'loss.time-by-hand':
      '„{{title}}“ ({{channel}}): Der Termin {{when}} steht nicht in der Datei und ist in {{tool}} zu setzen.',
    'loss.queued': '„{{title}}“ ({{channel}}) hat keinen Termin: {{tool}} stellt den Beitrag in die Warteschlange.',
    'loss.no-time': '„{{title}}“ ({{channel}}) hat keinen Termin.',
    'loss.moved-time':
      '„{{title}}“ ({{channel}}): {{from}} wird zu {{to}}, weil {{tool}} nur Zeiten im Abstand von {{minutes}} Minuten kennt.',
    'loss.too-far':
      '„{{title}}“ ({{channel}}): {{when}} liegt mehr als {{days}} Tage voraus. {{tool}} nimmt das vielleicht nicht an; sonst näher am Termin hochladen.',
    'loss.too-close':
      '„{{title}}“ ({{channel}}): Auf {{when}} folgt ein weiterer Beitrag in weniger als {{minutes}} Minuten. {{tool}} verlangt mehr Abstand.',
    'loss.zone': 'Alle Zeiten sind Ortszeit in {{zone}}. Das Konto in {{tool}} muss auf diese Zeitzone gestellt sein.',
    'loss.unknown-zone':
      'Die Zeitzone {{zone}} kennt dieser Rechner nicht. Alle Zeiten stehen in UTC; das Konto im Planer ist darauf zu stellen.',
    'loss.ambiguous-time':
      '„{{title}}“ ({{channel}}): Die Uhrzeit {{when}} gibt es wegen der Zeitumstellung in {{zone}} zweimal. In {{tool}} nachsehen, welche gemeint ist, oder um eine Stunde verschieben.',
    'loss.split_one': 'Eine Datei mit höchstens {{max}} Zeilen.',
    'loss.split_other':
      'Auf {{count}} Dateien verteilt, weil eine höchstens {{max}} Zeilen haben darf. Nacheinander hochladen.',
    'loss.formula_one':
      '„{{title}}“ ({{channel}}): Eine Zelle beginnt mit einem Zeichen, das Tabellenprogramme für eine Formel halten. Die Datei unverändert hochladen, nicht dort öffnen und speichern.',
    'loss.formula_other':
      '„{{title}}“ ({{channel}}): {{count}} Zellen beginnen mit einem Zeichen, das Tabellenprogramme für eine Formel halten. Die Datei unverändert hochladen, nicht dort öffnen und speichern.',
    'loss.apostrophe_one':
      '„{{title}}“ ({{channel}}): Vor einer Zelle steht ein Apostroph, damit kein Tabellenprogramm sie für eine Formel hält. Vor dem Veröffentlichen entfernen.',
    'loss.apostrophe_other':
      '„{{title}}“ ({{channel}}): Vor {{count}} Zellen steht ein Apostroph, damit kein Tabellenprogramm sie für Formeln hält. Vor dem Veröffentlichen entfernen.',
    'loss.postiz-media_one':
      'Postiz nimmt nur Bilder, die schon dort liegen: das Bild zuerst mit „upload-from-url“ holen lassen und „id“ und „path“ aus der Antwort einsetzen.',
    'loss.postiz-media_other':
      'Postiz nimmt nur Bilder, die schon dort liegen: die {{count}} Bilder zuerst mit „upload-from-url“ holen lassen und jeweils „id“ und „path“ aus der Antwort einsetzen.',
    'loss.postiz-calls':
      '{{count}} Beiträge sind {{count}} Aufrufe, Postiz erlaubt {{max}} in der Stunde. Über mehrere Stunden verteilen.',
    'loss.postiz-board':
      '„{{title}}“ ({{channel}}): „{{value}}“ ist der Name der Pinnwand. Postiz braucht ihre Kennung; sie ist im Planer nachzusehen und einzusetzen.',
    'loss.assumed-privacy':
      '„{{title}}“ ({{channel}}): Wer den Beitrag sehen darf, ist nicht gewählt. In der Datei steht „nur ich“; in Postiz ändern.',
    'loss.double-title':
      '„{{title}}“ ({{channel}}): Den Titel „{{value}}“ hat schon ein anderer Beitrag der Datei. Jeder Titel darf nur einmal vorkommen.',
    'refusal.no-drafts':
      '{{tool}} nimmt in dieser Datei keine Entwürfe: Was darin steht, wird eingeplant. „Mit Terminen“ wählen, wenn das gewollt ist.',
    'refusal.past':
      '„{{title}}“ ({{channel}}): Der Termin {{when}} ist vorbei, {{tool}} würde den Beitrag sofort veröffentlichen oder die Zeile ablehnen. Einen neuen Termin setzen oder den Beitrag weglassen.',
    'refusal.too-soon':
      '„{{title}}“ ({{channel}}): Bis {{when}} bleibt zu wenig Zeit, {{tool}} braucht {{minutes}} Minuten Vorlauf. Den Termin verschieben oder den Beitrag von Hand veröffentlichen.',
    'refusal.no-time-refused':
      '„{{title}}“ ({{channel}}) hat keinen Termin, und {{tool}} verlangt einen. Einen Termin setzen oder den Beitrag weglassen.',
    'refusal.no-time-published':
      '„{{title}}“ ({{channel}}) hat keinen Termin, und {{tool}} würde den Beitrag sofort veröffentlichen. Einen Termin setzen oder den Beitrag weglassen.',
    'refusal.account-missing':
      'Für den Kanal {{channel}} fehlt die Kennung des Kontos in {{tool}}. Sie steht dort beim Konto und gehört in die Einstellung „Konten“.',
    'refusal.media-base':
      '„{{address}}“ ist keine Adresse, von der ein Planer Bilder holen kann. Eine Adresse mit https:// angeben, ohne Anmeldung und ohne Fragezeichen, oder ohne Medien schreiben.',
    'refusal.nothing-to-write':
      'Keiner der gewählten Beiträge passt in {{tool}}. Andere Beiträge oder ein anderes Format wählen.',
    'refusal.nothing-with-time':
      'Keiner der gewählten Beiträge hat einen Termin, der Kalender wäre leer. Im Plan Termine setzen oder andere Beiträge wählen.',
    'refusal.no-template':
      'Es ist noch keine Vorlage gewählt. Die leere Vorlage des Werkzeugs öffnen und prüfen, welches Feld in welche Spalte kommt.',
    'refusal.template-without-text':
      'In der Vorlage ist keine Spalte für den Text bestimmt. In der Zuordnung wählen, wohin der Text kommt.',
    'template.too-large':
      'Das ist mehr als eine leere Vorlage. Nur die Kopfzeile der Tabelle als CSV oder XLSX speichern.',
    'template.malformed': 'Die Datei lässt sich nicht als Tabelle lesen. Sie noch einmal als CSV oder XLSX speichern.',
    'template.empty': 'Die Tabelle ist leer. Die Vorlage des Werkzeugs mit ihrer Kopfzeile herunterladen.',
    'template.no-header':
      'In den ersten Zeilen steht keine Kopfzeile. Die Vorlage mit ihren Spaltennamen herunterladen.',
    'formats.scheduler-template.template': 'Vorlage',
    'formats.scheduler-template.template.help':
      'Die leere Tabelle des Werkzeugs. Spalten werden am Namen erkannt, unbekannte bleiben leer und an ihrem Platz.',
    'formats.ics.minutes': 'Länge der Einträge',
    'formats.ics.minutes.help': 'In Minuten.',
    'formats.ics.minutes.15': '15 Minuten',
    'formats.ics.minutes.30': '30 Minuten',
    'formats.ics.minutes.60': '60 Minuten',
    'formats.ics.withText': 'Text des Beitrags mitgeben',
    'formats.ics.withText.help': 'Wer den Kalender abonniert, liest dann auch, was noch nicht veröffentlicht ist.',
    'formats.scheduler.accounts': 'Konten',
    'formats.scheduler.accounts.help': 'Je Kanal die Kennung des Kontos, wie das Werkzeug sie zeigt.',
    'formats.scheduler.spreadsheet': 'Für Tabellenprogramme entschärfen',
    'formats.scheduler.spreadsheet.help':
      'Setzt einen Apostroph vor Zellen, die sonst als Formel gelten könnten. Zum Hochladen ausschalten: Der Apostroph würde mit veröffentlicht.',
    'formats.postiz.linkedinAs': 'LinkedIn',
    'formats.postiz.linkedinAs.help': 'Als was das Konto mit Postiz verbunden ist.',
    'formats.postiz.linkedinAs.linkedin-page': 'Unternehmensseite',
    'formats.postiz.linkedinAs.linkedin': 'Persönliches Profil',
    'formats.postiz.instagramAs': 'Instagram',
    'formats.postiz.instagramAs.help': 'Wie das Konto mit Postiz verbunden ist.',
    'formats.postiz.instagramAs.instagram': 'Über eine Facebook-Seite',
    'formats.postiz.instagramAs.instagram-standalone': 'Allein',
    'formats.scheduler.dateOrder': 'Datum',
    'formats.scheduler.dateOrder.help': 'Wie es im Konto eingestellt ist.',
    'formats.scheduler.dateOrder.day-first': 'Tag zuerst (31/12/2026)',
    'formats.scheduler.dateOrder.month-first': 'Monat zuerst (12/31/2026)',
  },
  en: {
    'formats.scheduler-csv.name': 'Table for any scheduler',
    'formats.scheduler-template.name': 'Your own template',
    'formats.ics.name': 'Calendar',
    'formats.buffer.about':
      'One CSV file a channel for the bulk upload of Buffer. Draft or queue is chosen there while uploading.',
    'formats.hootsuite.about':
      'One CSV file a channel for the Bulk Composer of Hootsuite: time, text and link. Pictures are added there.',
    'formats.publer.about':
      'One CSV file a channel for Publer, with pictures, alternative texts and comments. Accounts are chosen while uploading.',
    'formats.metricool.about':
      'One CSV file for Metricool with a row for each post and network. Metricool often changes its columns: your own template is the safe way.',
    'formats.pinterest.about': 'One CSV file a channel to upload many pins at Pinterest itself. Times are in UTC.',
    'formats.sprout.about':
      'One CSV file a channel for Sprout Social: day, time and text. Pictures and links are added there.',
    'formats.socialpilot.about': 'One CSV file for SocialPilot. It needs the id of the account there for each channel.',
    'formats.zoho.about': 'One CSV file a channel for Zoho Social, with up to ten pictures a post.',
    'formats.agorapulse.about':
      'One CSV file a channel for the bulk import of Agorapulse: text, link and pictures. Times are set there, or drafts saved.',
    'formats.vista-social.about': 'One CSV file a channel for Vista Social, with one picture or one link a post.',
    'formats.scheduler-csv.about':
      'One CSV file with everything that belongs to the posts: to look at, pass on or rearrange. Nothing gets published by it.',
    'formats.scheduler-template.about':
      'Fills the empty table of a tool that is missing here or has changed its columns. The mapping is remembered.',
    'formats.postiz.about':
      'One JSON file a post, each the body of a call of “POST /public/v1/posts” of your own Postiz.',
    'formats.ics.about':
      'A calendar with an entry for each post, for Outlook, Google, Apple and others. A newer state moves entries instead of doubling them.',
    untitled: 'Untitled',
    'calendar.name': 'Editorial plan {{workspace}}',
    'calendar.state': 'State: {{state}}',
    'loss.not-in-calendar': '“{{title}}” ({{channel}}) has no time and is not in the calendar.',
    'loss.not-taken': '“{{title}}” ({{channel}}) is not included: {{tool}} does not take such posts.',
    'loss.compare-template':
      'The columns for {{tool}} are as of {{day}} and not confirmed by its makers. Compare them with their empty template the first time; if it differs, use the format “Your own template”.',
    'loss.without-media_one':
      'Without an address for media the file names no picture. The picture is in the folder “media”, to be added by hand.',
    'loss.without-media_other':
      'Without an address for media the file names no picture. The {{count}} pictures are in the folder “media”, to be added by hand.',
    'loss.put-media_one': 'Before the upload, put the picture from the folder “media” at {{address}}.',
    'loss.put-media_other': 'Before the upload, put the {{count}} pictures from the folder “media” at {{address}}.',
    'loss.pictures-by-hand_one':
      '“{{title}}” ({{channel}}): the file cannot carry a picture. It is in the folder “media”, to be added after the upload.',
    'loss.pictures-by-hand_other':
      '“{{title}}” ({{channel}}): the file cannot carry pictures. The {{count}} pictures are in the folder “media”, to be added after the upload.',
    'loss.pictures-left_one':
      '“{{title}}” ({{channel}}): {{count}} picture does not fit the file ({{max}} at most) and has to be added by hand.',
    'loss.pictures-left_other':
      '“{{title}}” ({{channel}}): {{count}} pictures do not fit the file ({{max}} at most) and have to be added by hand.',
    'loss.alt-texts_one':
      '“{{title}}” ({{channel}}): the alternative text has no column here and has to be entered by hand.',
    'loss.alt-texts_other':
      '“{{title}}” ({{channel}}): {{count}} alternative texts have no column here and have to be entered by hand.',
    'loss.first-comment': '“{{title}}” ({{channel}}): the first comment has to be written by hand after publication.',
    'loss.link-left':
      '“{{title}}” ({{channel}}): the link {{link}} has no place in the file and has to be entered by hand.',
    'loss.link-by-hand':
      '“{{title}}” ({{channel}}): the link {{link}} does not belong in the post there (profile, sticker or comment) and has to be set by hand.',
    'loss.parts-left_one':
      '“{{title}}” ({{channel}}): only the first part is included, {{count}} more has to be entered by hand.',
    'loss.parts-left_other':
      '“{{title}}” ({{channel}}): only the first part is included, {{count}} more have to be entered by hand.',
    'loss.document-by-hand':
      '“{{title}}” ({{channel}}): the document {{file}} is not included and has to be added in the scheduler.',
    'loss.film-by-hand': '“{{title}}” ({{channel}}): the film is not included and has to be added in the scheduler.',
    'loss.field-left': '“{{title}}” ({{channel}}): “{{field}}” has no column here and has to be entered by hand.',
    'loss.too-long':
      '“{{title}}” ({{channel}}): {{length}} characters in “{{column}}”, {{max}} are allowed. The text is in the file as it is and should be shortened first.',
    'loss.choose-drafts': 'The file does not tell {{tool}} that these are drafts: choose “drafts” while uploading.',
    'loss.time-by-hand':
      '“{{title}}” ({{channel}}): the time {{when}} is not in the file and has to be set in {{tool}}.',
    'loss.queued': '“{{title}}” ({{channel}}) has no time: {{tool}} adds it to the queue.',
    'loss.no-time': '“{{title}}” ({{channel}}) has no time.',
    'loss.moved-time':
      '“{{title}}” ({{channel}}): {{from}} becomes {{to}}, because {{tool}} only knows times {{minutes}} minutes apart.',
    'loss.too-far':
      '“{{title}}” ({{channel}}): {{when}} is more than {{days}} days ahead. {{tool}} may not take it; upload it closer to its time then.',
    'loss.too-close':
      '“{{title}}” ({{channel}}): another post follows {{when}} in less than {{minutes}} minutes. {{tool}} asks for more distance.',
    'loss.zone': 'All times are local times in {{zone}}. The account in {{tool}} has to be set to this time zone.',
    'loss.unknown-zone':
      'This computer does not know the time zone {{zone}}. All times are in UTC; set the account in the scheduler to it.',
    'loss.ambiguous-time':
      '“{{title}}” ({{channel}}): because clocks change in {{zone}}, the time {{when}} occurs twice. Check in {{tool}} which one is meant, or move the post by an hour.',
    'loss.split_one': 'One file of {{max}} rows at most.',
    'loss.split_other':
      'Spread over {{count}} files, because one may have {{max}} rows at most. Upload one after the other.',
    'loss.formula_one':
      '“{{title}}” ({{channel}}): one cell begins with a character that spreadsheets take for a formula. Upload the file as it is, do not open and save it there.',
    'loss.formula_other':
      '“{{title}}” ({{channel}}): {{count}} cells begin with a character that spreadsheets take for a formula. Upload the file as it is, do not open and save it there.',
    'loss.apostrophe_one':
      '“{{title}}” ({{channel}}): one cell has an apostrophe in front, so that no spreadsheet takes it for a formula. Remove it before publishing.',
    'loss.apostrophe_other':
      '“{{title}}” ({{channel}}): {{count}} cells have an apostrophe in front, so that no spreadsheet takes them for formulas. Remove it before publishing.',
    'loss.postiz-media_one':
      'Postiz only takes pictures that are already there: let it fetch the picture with “upload-from-url” first, and put in “id” and “path” from the answer.',
    'loss.postiz-media_other':
      'Postiz only takes pictures that are already there: let it fetch the {{count}} pictures with “upload-from-url” first, and put in “id” and “path” from each answer.',
    'loss.postiz-calls':
      '{{count}} posts are {{count}} calls, Postiz allows {{max}} an hour. Spread them over several hours.',
    'loss.postiz-board':
      '“{{title}}” ({{channel}}): “{{value}}” is the name of the board. Postiz needs its id; look it up in the scheduler and put it in.',
    'loss.assumed-privacy':
      '“{{title}}” ({{channel}}): who may see the post has not been chosen. The file says “only me”; change it in Postiz.',
    'loss.double-title':
      '“{{title}}” ({{channel}}): another post in the file already has the title “{{value}}”. Each title may occur only once.',
    'refusal.no-drafts':
      '{{tool}} takes no drafts in this file: what is in it gets scheduled. Choose “with times” if that is what you want.',
    'refusal.past':
      '“{{title}}” ({{channel}}): the time {{when}} has passed, {{tool}} would publish the post at once or refuse the row. Set a new time or leave the post out.',
    'refusal.too-soon':
      '“{{title}}” ({{channel}}): {{when}} is too close, {{tool}} needs {{minutes}} minutes ahead. Move the time or publish the post by hand.',
    'refusal.no-time-refused':
      '“{{title}}” ({{channel}}) has no time, and {{tool}} asks for one. Set a time or leave the post out.',
    'refusal.no-time-published':
      '“{{title}}” ({{channel}}) has no time, and {{tool}} would publish the post at once. Set a time or leave the post out.',
    'refusal.account-missing':
      'For the channel {{channel}} the id of its account in {{tool}} is missing. It is shown there with the account and belongs in the setting “Accounts”.',
    'refusal.media-base':
      '“{{address}}” is no address that a scheduler can fetch pictures from. Give one with https://, without sign-in and without a question mark, or write without media.',
    'refusal.nothing-to-write': 'None of the chosen posts fits {{tool}}. Choose other posts or another format.',
    'refusal.nothing-with-time':
      'None of the chosen posts has a time, the calendar would be empty. Set times in the plan or choose other posts.',
    'refusal.no-template':
      'No template has been chosen yet. Open the empty template of the tool and check which field goes into which column.',
    'refusal.template-without-text':
      'No column of the template is meant for the text. Choose in the mapping where the text goes.',
    'template.too-large': 'This is more than an empty template. Save only the header of the table, as CSV or XLSX.',
    'template.malformed': 'The file cannot be read as a table. Save it once more as CSV or XLSX.',
    'template.empty': 'The table is empty. Download the template of the tool with its header.',
    'template.no-header': 'There is no header in the first rows. Download the template with the names of its columns.',
    'formats.scheduler-template.template': 'Template',
    'formats.scheduler-template.template.help':
      'The empty table of the tool. Columns are recognised by name; unknown ones stay empty and in their place.',
    'formats.ics.minutes': 'Length of entries',
    'formats.ics.minutes.help': 'In minutes.',
    'formats.ics.minutes.15': '15 minutes',
    'formats.ics.minutes.30': '30 minutes',
    'formats.ics.minutes.60': '60 minutes',
    'formats.ics.withText': 'Include the text of the post',
    'formats.ics.withText.help': 'Whoever subscribes to the calendar then also reads what has not been published yet.',
    'formats.scheduler.accounts': 'Accounts',
    'formats.scheduler.accounts.help': 'For each channel the id of its account, as the tool shows it.',
    'formats.scheduler.spreadsheet': 'Make harmless for spreadsheets',
    'formats.scheduler.spreadsheet.help':
      'Puts an apostrophe before cells that could pass for a formula. Switch it off to upload: the apostrophe would be published too.',
    'formats.postiz.linkedinAs': 'LinkedIn',
    'formats.postiz.linkedinAs.help': 'As what the account is connected to Postiz.',
    'formats.postiz.linkedinAs.linkedin-page': 'Company page',
    'formats.postiz.linkedinAs.linkedin': 'Personal profile',
    'formats.postiz.instagramAs': 'Instagram',
    'formats.postiz.instagramAs.help': 'How the account is connected to Postiz.',
    'formats.postiz.instagramAs.instagram': 'Through a Facebook page',
    'formats.postiz.instagramAs.instagram-standalone': 'On its own',
    'formats.scheduler.dateOrder': 'Date',
    'formats.scheduler.dateOrder.help': 'As the account has it.',
    'formats.scheduler.dateOrder.day-first': 'Day first (31/12/2026)',
    'formats.scheduler.dateOrder.month-first': 'Month first (12/31/2026)',
  },
});

type Key = TextKey<typeof schedulerTexts>;

/** What could not be carried over, or why nothing is written, in a sentence or two. */
export function schedulerSentence(
  loss: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly kind?: 'refusal';
  },
  language: Language,
): string {
  const key = `${loss.kind ?? 'loss'}.${loss.code}`;
  return translate(schedulerTexts, language, key as Key, loss.params); // a test asks for every code that is used
}

/** Words of a format: its `about`, its `name`, a setting, a choice or the help for it. Null where there are none. */
export function schedulerFormatWords(formatId: string, words: string, language: Language): string | null {
  const keys = [`formats.${formatId}.${words}`, `formats.scheduler.${words}`];
  const key = keys.find((candidate) => Object.hasOwn(schedulerTexts.de, candidate));
  return key === undefined ? null : translate(schedulerTexts, language, key as Key); // looked up in the table just now
}
