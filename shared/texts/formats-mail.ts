import { defineTexts } from './texts.ts';

/**
 * Words of the formats for mail, feeds and paper: `formats.<format>.name` and `.help`, `formats.<format>.<setting>` with
 * `.help` and its choices, `loss.<code>`, `refusal.<code>`, and what stands in the files themselves.
 */
export const formatsMailTexts = defineTexts('formats-mail', {
  de: {
    'formats.newsletter.name': 'Newsletter als HTML (ZIP)',
    'formats.newsletter.help':
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
    'formats.newsletter-eml.name': 'Newsletter als Mail-Entwurf (EML)',
    'formats.newsletter-eml.help': 'Öffnet sich in Outlook als Entwurf, in Thunderbird mit „Als neu bearbeiten“.',
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
    'refusal.mail-empty': 'Die Mail hat weder Text noch Bild. Schreiben Sie die Variante zuerst.',
    'refusal.mail-too-large':
      'Die Mail ist {{kilobytes}} kB groß, erlaubt sind {{most}} kB: Gmail würde ihr Ende mit dem Link zum Abmelden verstecken. Kürzen Sie den Text.',
    'refusal.nothing-fits': 'Von den gewählten Beiträgen passt keiner in dieses Format. Wählen Sie andere aus.',
    'mail.webVersion': 'Im Browser ansehen',
    'mail.imprint': 'Impressum',
    'mail.unsubscribe': 'Abmelden',
    'mail.credit': 'Bild',
  },
  en: {
    'formats.newsletter.name': 'Newsletter as HTML (ZIP)',
    'formats.newsletter.help':
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
    'formats.newsletter-eml.name': 'Newsletter as a mail draft (EML)',
    'formats.newsletter-eml.help': 'Opens as a draft in Outlook, and in Thunderbird with “Edit as new message”.',
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
    'refusal.mail-empty': 'The mail has neither text nor picture. Write the variant first.',
    'refusal.mail-too-large':
      'The mail has {{kilobytes}} kB, {{most}} kB are allowed: Gmail would hide its end with the link for unsubscribing. Shorten the text.',
    'refusal.nothing-fits': 'None of the chosen posts fits this format. Choose others.',
    'mail.webVersion': 'View in your browser',
    'mail.imprint': 'Legal notice',
    'mail.unsubscribe': 'Unsubscribe',
    'mail.credit': 'Picture',
  },
});
