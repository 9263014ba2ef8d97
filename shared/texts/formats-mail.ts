import { defineTexts } from './texts.ts';

/**
 * Words of the formats for mail, feeds and paper: `name.<format>`, `formats.<format>.about`, `formats.<format>.<setting>` with
 * `.help` and its choices, `loss.<code>`, `refusal.<code>`, and what stands in the files themselves.
 */
export const formatsMailTexts = defineTexts('formats-mail', {
  de: {
    'name.newsletter': 'Newsletter als HTML (ZIP)',
    'formats.newsletter.about':
      'Für den Import in ein Versandprogramm: HTML mit Bildern als ZIP, daneben die Nur-Text-Fassung.',
    'formats.newsletter.provider': 'Versandprogramm',
    'formats.newsletter.provider.help': 'Bestimmt die Platzhalter für Abmelden, Webansicht und Vornamen.',
    'formats.newsletter.provider.none': 'Keines oder ein anderes',
    'formats.newsletter.provider.mailchimp': 'Mailchimp',
    'formats.newsletter.provider.brevo': 'Brevo',
    'formats.newsletter.provider.cleverreach': 'CleverReach',
    'formats.newsletter.greeting': 'Anrede',
    'formats.newsletter.greeting.help':
      'Steht vor dem Text, zum Beispiel „Hallo {firstName},“. An die Stelle von {firstName} kommt der Vorname. Leer: keine Anrede.',
    'formats.newsletter.webVersion': 'Link zur Webansicht oben in der Mail',
    'formats.newsletter.senderAddress': 'Anschrift des Absenders',
    'formats.newsletter.senderAddress.help':
      'Steht unter jeder Mail. Leer: die Anschrift, die im Versandprogramm hinterlegt ist, wenn es einen Platzhalter dafür hat.',
    'formats.newsletter.unsubscribe': 'Adresse zum Abmelden',
    'formats.newsletter.unsubscribe.help':
      'Nur ohne Versandprogramm: eine Seite (https://…) oder eine Mailadresse (mailto:…).',
    'name.newsletter-eml': 'Newsletter als Mail-Entwurf (EML)',
    'formats.newsletter-eml.about': 'Öffnet sich in Outlook als Entwurf, in Thunderbird mit „Als neu bearbeiten“.',
    'formats.newsletter-eml.provider': '$t(formats.newsletter.provider)',
    'formats.newsletter-eml.provider.help': '$t(formats.newsletter.provider.help)',
    'formats.newsletter-eml.provider.none': '$t(formats.newsletter.provider.none)',
    'formats.newsletter-eml.provider.mailchimp': '$t(formats.newsletter.provider.mailchimp)',
    'formats.newsletter-eml.provider.brevo': '$t(formats.newsletter.provider.brevo)',
    'formats.newsletter-eml.provider.cleverreach': '$t(formats.newsletter.provider.cleverreach)',
    'formats.newsletter-eml.greeting': '$t(formats.newsletter.greeting)',
    'formats.newsletter-eml.greeting.help': '$t(formats.newsletter.greeting.help)',
    'formats.newsletter-eml.webVersion': '$t(formats.newsletter.webVersion)',
    'formats.newsletter-eml.senderAddress': '$t(formats.newsletter.senderAddress)',
    'formats.newsletter-eml.senderAddress.help': '$t(formats.newsletter.senderAddress.help)',
    'formats.newsletter-eml.unsubscribe': '$t(formats.newsletter.unsubscribe)',
    'formats.newsletter-eml.unsubscribe.help': '$t(formats.newsletter.unsubscribe.help)',
    'formats.rss.about': 'Ein Feed zum Hochladen auf die eigene Website, mit dem ganzen Text jedes Beitrags.',
    'formats.rss.title': 'Titel des Feeds',
    'formats.rss.title.help': 'Leer: der Name des Arbeitsbereichs.',
    'formats.rss.description': 'Beschreibung des Feeds',
    'formats.rss.siteUrl': 'Adresse der Website',
    'formats.rss.siteUrl.help': 'Leer: die Adresse des Kanals.',
    'formats.rss.feedUrl': 'Adresse, unter der der Feed liegen wird',
    'formats.rss.author': 'Autorin oder Autor, wenn beim Beitrag niemand steht',
    'formats.atom.about': '$t(formats.rss.about)',
    'formats.atom.title': '$t(formats.rss.title)',
    'formats.atom.title.help': '$t(formats.rss.title.help)',
    'formats.atom.description': '$t(formats.rss.description)',
    'formats.atom.siteUrl': '$t(formats.rss.siteUrl)',
    'formats.atom.siteUrl.help': '$t(formats.rss.siteUrl.help)',
    'formats.atom.feedUrl': '$t(formats.rss.feedUrl)',
    'formats.atom.author': '$t(formats.rss.author)',
    'name.paper-docx': 'Freigabe auf Papier (DOCX)',
    'formats.paper-docx.about':
      'Alle Beiträge mit Text, Feldern, Bildern und Befunden zum Lesen, Ändern und Unterschreiben.',
    'formats.paper-docx.title': 'Titel des Dokuments',
    'name.paper-pdf': 'Freigabe auf Papier (PDF)',
    'formats.paper-pdf.about':
      'Alle Beiträge mit Text, Feldern, Bildern und Befunden zum Ausdrucken und Unterschreiben.',
    'formats.paper-pdf.title': '$t(formats.paper-docx.title)',
    'loss.mail-subject': 'Den Betreff im Versandprogramm eintragen: {{subject}}',
    'loss.mail-sender': 'Den Absendernamen von Hand eintragen: {{name}}',
    'loss.mail-recipients': 'Empfänger und Absender im Mailprogramm eintragen.',
    'loss.mail-schedule': 'Den Versand von Hand planen: {{when}} (Zeitzone {{zone}}).',
    'loss.mail-no-subject': 'Die Mail hat noch keinen Betreff. Tragen Sie ihn in der Variante ein.',
    'loss.mail-no-first-name':
      'Ohne Versandprogramm gibt es keinen Platzhalter für den Vornamen. Die Anrede steht ohne ihn da.',
    'loss.mail-foreign-placeholder':
      'Der Platzhalter {{placeholder}} gehört zu einem anderen Versandprogramm und würde so verschickt. Wählen Sie das passende Versandprogramm oder ändern Sie den Text.',
    'loss.mail-no-sender-address':
      'Die Anschrift des Absenders fehlt. Tragen Sie sie in den Einstellungen dieses Formats ein.',
    'loss.mail-no-imprint':
      'Der Link zum Impressum fehlt, weil beim Kanal keine Adresse dafür steht. Tragen Sie sie beim Kanal ein.',
    'loss.mail-no-unsubscribe':
      'Der Link zum Abmelden fehlt. Wählen Sie ein Versandprogramm oder tragen Sie eine Adresse zum Abmelden ein.',
    'loss.mail-large':
      'Die Mail ist {{kilobytes}} kB groß. Ab {{most}} kB schneidet Gmail sie ab, und Versandprogramme verlängern jeden Link.',
    'loss.picture-missing_one': '{{count}} Bild aus dem Text fehlt, weil seine Datei nicht vorliegt.',
    'loss.picture-missing_other': '{{count}} Bilder aus dem Text fehlen, weil ihre Dateien nicht vorliegen.',
    'loss.picture-no-alt_one': '{{count}} Bild hat keinen Alternativtext.',
    'loss.picture-no-alt_other': '{{count}} Bilder haben keinen Alternativtext.',
    'loss.block-unknown_one':
      '{{count}} Absatz stammt aus einer neueren Version von Kanalwerk und fehlt. Aktualisieren Sie Kanalwerk und exportieren Sie neu.',
    'loss.block-unknown_other':
      '{{count}} Absätze stammen aus einer neueren Version von Kanalwerk und fehlen. Aktualisieren Sie Kanalwerk und exportieren Sie neu.',
    'loss.feed-no-self':
      'Die Adresse des Feeds selbst fehlt darin. Tragen Sie in den Einstellungen ein, wo er liegen wird: Leseprogramme finden ihn dann wieder.',
    'loss.feed-languages': 'Die Beiträge sind in verschiedenen Sprachen. Der Feed als Ganzes nennt deshalb keine.',
    'loss.feed-without-pictures_one': '{{count}} Bild fehlt, weil keine Basisadresse für Medien angegeben ist.',
    'loss.feed-without-pictures_other': '{{count}} Bilder fehlen, weil keine Basisadresse für Medien angegeben ist.',
    'loss.feed-put-pictures_one':
      'Das Bild aus dem Ordner „media“ unter {{address}} ablegen, bevor der Feed erscheint.',
    'loss.feed-put-pictures_other':
      'Die {{count}} Bilder aus dem Ordner „media“ unter {{address}} ablegen, bevor der Feed erscheint.',
    'loss.feed-no-address':
      '„{{title}}“ hat noch keine öffentliche Adresse und steht ohne Link im Feed. Tragen Sie sie nach der Veröffentlichung ein.',
    'loss.feed-ahead':
      '„{{title}}“ ist für {{when}} geplant, im Feed aber sofort zu lesen. Laden Sie ihn erst danach hoch.',
    'refusal.feed-no-site':
      'Die Adresse der Website fehlt. Tragen Sie sie in den Einstellungen des Feeds oder beim Kanal ein.',
    'refusal.feed-media-base':
      'Unter „{{address}}“ kann niemand Bilder abrufen. Die Basisadresse für Medien beginnt mit http:// oder https:// und endet mit „/“.',
    'loss.paper-emoji':
      'Emojis stehen im PDF als leere Kästchen, weil seine Schrift keine hat. In der DOCX-Datei sind sie zu sehen.',
    'refusal.mail-empty': 'Die Mail hat weder Text noch Bild. Schreiben Sie die Variante zuerst.',
    'refusal.mail-too-large':
      'Die Mail ist {{kilobytes}} kB groß, erlaubt sind {{most}} kB: Gmail würde ihr Ende mit dem Link zum Abmelden verstecken. Kürzen Sie den Text.',
    'refusal.nothing-fits': 'Von den gewählten Beiträgen passt keiner in dieses Format. Wählen Sie andere aus.',
    'mail.webVersion': 'Im Browser ansehen',
    'mail.imprint': 'Impressum',
    'mail.unsubscribe': 'Abmelden',
    'mail.credit': 'Bild',
    'paper.title': 'Freigabe: {{workspace}}',
    'paper.channel': 'Kanal',
    'paper.platform': 'Plattform',
    'paper.planned': 'Geplant für',
    'paper.state': 'Stand',
    'paper.code': 'QR-Code führt zu',
    'paper.signOff': 'Freigabe',
    'paper.approved': 'freigegeben',
    'paper.approvedWithChanges': 'freigegeben mit den Änderungen unten',
    'paper.refused': 'nicht freigegeben',
    'paper.changes': 'Änderungen',
    'paper.name': 'Name',
    'paper.date': 'Datum',
    'paper.signed': 'Unterschrift',
    'paper.page': 'Seite {{page}} von {{of}}',
  },
  en: {
    'name.newsletter': 'Newsletter as HTML (ZIP)',
    'formats.newsletter.about':
      'For import into a sending service: HTML with pictures as a ZIP, and the plain text beside it.',
    'formats.newsletter.provider': 'Sending service',
    'formats.newsletter.provider.help': 'Decides the placeholders for unsubscribing, web version and first names.',
    'formats.newsletter.provider.none': 'None or another one',
    'formats.newsletter.provider.mailchimp': 'Mailchimp',
    'formats.newsletter.provider.brevo': 'Brevo',
    'formats.newsletter.provider.cleverreach': 'CleverReach',
    'formats.newsletter.greeting': 'Greeting',
    'formats.newsletter.greeting.help':
      'Stands before the text, for example “Hello {firstName},”. The first name takes the place of {firstName}. Empty: no greeting.',
    'formats.newsletter.webVersion': 'Link to the web version at the top of the mail',
    'formats.newsletter.senderAddress': 'Postal address of the sender',
    'formats.newsletter.senderAddress.help':
      'Stands below every mail. Empty: the address that the sending service keeps, if it has a placeholder for it.',
    'formats.newsletter.unsubscribe': 'Address for unsubscribing',
    'formats.newsletter.unsubscribe.help':
      'Only without a sending service: a page (https://…) or a mail address (mailto:…).',
    'name.newsletter-eml': 'Newsletter as a mail draft (EML)',
    'formats.newsletter-eml.about': 'Opens as a draft in Outlook, and in Thunderbird with “Edit as new message”.',
    'formats.newsletter-eml.provider': '$t(formats.newsletter.provider)',
    'formats.newsletter-eml.provider.help': '$t(formats.newsletter.provider.help)',
    'formats.newsletter-eml.provider.none': '$t(formats.newsletter.provider.none)',
    'formats.newsletter-eml.provider.mailchimp': '$t(formats.newsletter.provider.mailchimp)',
    'formats.newsletter-eml.provider.brevo': '$t(formats.newsletter.provider.brevo)',
    'formats.newsletter-eml.provider.cleverreach': '$t(formats.newsletter.provider.cleverreach)',
    'formats.newsletter-eml.greeting': '$t(formats.newsletter.greeting)',
    'formats.newsletter-eml.greeting.help': '$t(formats.newsletter.greeting.help)',
    'formats.newsletter-eml.webVersion': '$t(formats.newsletter.webVersion)',
    'formats.newsletter-eml.senderAddress': '$t(formats.newsletter.senderAddress)',
    'formats.newsletter-eml.senderAddress.help': '$t(formats.newsletter.senderAddress.help)',
    'formats.newsletter-eml.unsubscribe': '$t(formats.newsletter.unsubscribe)',
    'formats.newsletter-eml.unsubscribe.help': '$t(formats.newsletter.unsubscribe.help)',
    'formats.rss.about': 'A feed to upload to your own site, with the whole text of each post.',
    'formats.rss.title': 'Title of the feed',
    'formats.rss.title.help': 'Empty: the name of the workspace.',
    'formats.rss.description': 'Description of the feed',
    'formats.rss.siteUrl': 'Address of the site',
    'formats.rss.siteUrl.help': 'Empty: the address of the channel.',
    'formats.rss.feedUrl': 'Address at which the feed will lie',
    'formats.rss.author': 'Author where a post names nobody',
    'formats.atom.about': '$t(formats.rss.about)',
    'formats.atom.title': '$t(formats.rss.title)',
    'formats.atom.title.help': '$t(formats.rss.title.help)',
    'formats.atom.description': '$t(formats.rss.description)',
    'formats.atom.siteUrl': '$t(formats.rss.siteUrl)',
    'formats.atom.siteUrl.help': '$t(formats.rss.siteUrl.help)',
    'formats.atom.feedUrl': '$t(formats.rss.feedUrl)',
    'formats.atom.author': '$t(formats.rss.author)',
    'name.paper-docx': 'Sign-off on paper (DOCX)',
    'formats.paper-docx.about': 'All posts with text, fields, pictures and findings, to read, change and sign.',
    'formats.paper-docx.title': 'Title of the document',
    'name.paper-pdf': 'Sign-off on paper (PDF)',
    'formats.paper-pdf.about': 'All posts with text, fields, pictures and findings, to print and sign.',
    'formats.paper-pdf.title': '$t(formats.paper-docx.title)',
    'loss.mail-subject': 'Enter the subject in the sending service: {{subject}}',
    'loss.mail-sender': 'Enter the name of the sender by hand: {{name}}',
    'loss.mail-recipients': 'Enter recipients and sender in the mail program.',
    'loss.mail-schedule': 'Plan the sending by hand: {{when}} (time zone {{zone}}).',
    'loss.mail-no-subject': 'The mail has no subject yet. Enter it in the variant.',
    'loss.mail-no-first-name':
      'Without a sending service there is no placeholder for the first name. The greeting stands without it.',
    'loss.mail-foreign-placeholder':
      'The placeholder {{placeholder}} belongs to another sending service and would be sent as it stands. Choose the right service or change the text.',
    'loss.mail-no-sender-address':
      'The postal address of the sender is missing. Enter it in the settings of this format.',
    'loss.mail-no-imprint':
      'The link to the legal notice is missing, because the channel has no address for it. Enter it at the channel.',
    'loss.mail-no-unsubscribe':
      'The link for unsubscribing is missing. Choose a sending service or enter an address for unsubscribing.',
    'loss.mail-large':
      'The mail has {{kilobytes}} kB. From {{most}} kB on Gmail cuts it off, and sending services make every link longer.',
    'loss.picture-missing_one': '{{count}} picture of the text is missing, because its file is not there.',
    'loss.picture-missing_other': '{{count}} pictures of the text are missing, because their files are not there.',
    'loss.picture-no-alt_one': '{{count}} picture has no alt text.',
    'loss.picture-no-alt_other': '{{count}} pictures have no alt text.',
    'loss.block-unknown_one':
      '{{count}} paragraph comes from a newer version of Kanalwerk and is missing. Update Kanalwerk and export again.',
    'loss.block-unknown_other':
      '{{count}} paragraphs come from a newer version of Kanalwerk and are missing. Update Kanalwerk and export again.',
    'loss.feed-no-self':
      'The address of the feed itself is missing in it. Enter in the settings where it will lie, so that readers find it again.',
    'loss.feed-languages': 'The posts are in different languages. The feed as a whole therefore names none.',
    'loss.feed-without-pictures_one': '{{count}} picture is missing, because no base address for media is given.',
    'loss.feed-without-pictures_other': '{{count}} pictures are missing, because no base address for media is given.',
    'loss.feed-put-pictures_one': 'Put the picture of the folder “media” at {{address}} before the feed appears.',
    'loss.feed-put-pictures_other':
      'Put the {{count}} pictures of the folder “media” at {{address}} before the feed appears.',
    'loss.feed-no-address':
      '“{{title}}” has no public address yet and stands in the feed without a link. Enter it once it is published.',
    'loss.feed-ahead':
      '“{{title}}” is planned for {{when}}, but can be read in the feed at once. Upload it after that.',
    'refusal.feed-no-site':
      'The address of the site is missing. Enter it in the settings of the feed or at the channel.',
    'refusal.feed-media-base':
      'Nobody can fetch pictures from “{{address}}”. The base address for media begins with http:// or https:// and ends with “/”.',
    'loss.paper-emoji':
      'Emojis stand in the PDF as empty boxes, because its font has none. In the DOCX file they can be seen.',
    'refusal.mail-empty': 'The mail has neither text nor picture. Write the variant first.',
    'refusal.mail-too-large':
      'The mail has {{kilobytes}} kB, {{most}} kB are allowed: Gmail would hide its end with the link for unsubscribing. Shorten the text.',
    'refusal.nothing-fits': 'None of the chosen posts fits this format. Choose others.',
    'mail.webVersion': 'View in your browser',
    'mail.imprint': 'Legal notice',
    'mail.unsubscribe': 'Unsubscribe',
    'mail.credit': 'Picture',
    'paper.title': 'Sign-off: {{workspace}}',
    'paper.channel': 'Channel',
    'paper.platform': 'Platform',
    'paper.planned': 'Planned for',
    'paper.state': 'State',
    'paper.code': 'QR code leads to',
    'paper.signOff': 'Sign-off',
    'paper.approved': 'approved',
    'paper.approvedWithChanges': 'approved with the changes below',
    'paper.refused': 'not approved',
    'paper.changes': 'Changes',
    'paper.name': 'Name',
    'paper.date': 'Date',
    'paper.signed': 'Signature',
    'paper.page': 'Page {{page}} of {{of}}',
  },
});
