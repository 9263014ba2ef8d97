import { assertNever } from '../assert-never.ts';
import type { Language } from '../model/common.ts';
import type { Finding, Fix } from '../platforms/finding.ts';
import { choiceLabel, fieldLabel } from './fields.ts';
import { filmAndDocumentWords } from './film-and-document-findings.ts';
import { pictureWords } from './picture-findings.ts';
import { dayInWords, megabytes } from './quantities.ts';
import { formattingName, unitName } from './units.ts';
import { defineTexts, translate, type TextValues } from './texts.ts';

/**
 * One sentence per code of a finding, with its numbers. `{{where}}` is " in Teil 2" or nothing, `{{spot}}` "im Text",
 * "in Teil 2" or "in „Betreff“", `{{field}}` the label of a field, `{{unit}}` the unit's word. `fix.<kind>` names a repair.
 * `taken.<room>` follows a sentence about a link for which there is no room.
 */
export const findingTexts = defineTexts('findings', {
  de: {
    'text-too-long': '{{length}} von {{limit}} {{unit}}: {{over}} zu viel{{where}}.',
    'older-emoji-count':
      'Neue Emoji{{where}}: X selbst zählt {{length}} von {{limit}} Zeichen, ältere Programme zählen {{upper}} und lehnen den Text womöglich ab.',
    'text-over-advice': 'Der Text hat {{length}} {{unit}}, empfohlen sind höchstens {{limit}}.',
    'text-missing': 'Der Text ist leer.',
    'field-missing': '„{{field}}“ ist leer, die Plattform braucht diese Angabe.',
    'choice-unknown': '„{{value}}“ steht bei „{{field}}“ nicht zur Wahl.',
    'part-empty': 'Teil {{part}} von {{parts}} ist leer.',
    'first-line-empty': 'Die erste Zeile{{where}} ist leer.',
    'part-unfinished': 'Teil {{part}} endet mitten im Satz.',
    'parts-unsupported': 'Der Text hat {{parts}} Teile, die Plattform zeigt Beiträge nur in einem Stück.',
    'field-too-long': '„{{field}}“ hat {{length}} von {{limit}} {{unit}}: {{over}} zu viel.',
    'entry-too-long': '„{{entry}}“ in „{{field}}“ hat {{length}} von {{limit}} {{unit}}: {{over}} zu viel.',
    'field-too-many': '„{{field}}“ hat {{count}} Einträge, die Grenze ist {{limit}}.',
    'field-over-advice': '„{{field}}“ hat {{length}} {{unit}}, empfohlen sind höchstens {{limit}}.',
    'field-cut': '„{{field}}“ hat {{length}} {{unit}}, gezeigt werden oft nur die ersten {{limit}}.',
    'field-refused-characters': 'In „{{field}}“ stehen Zeichen, die die Plattform ablehnt: {{characters}}.',
    'text-refused-characters_one': 'Ein Zeichen lehnt die Plattform ab{{where}}: {{characters}}.',
    'text-refused-characters_other': '{{count}} Zeichen lehnt die Plattform ab{{where}}: {{characters}}.',
    'text-cut': 'Ab Zeile {{next}} schneidet die Plattform den Text in der Anzeige ab.',
    'opening-cut': 'Der erste Satz hat {{length}} {{unit}}, vor „mehr“ stehen nur {{limit}}.',
    'link-after-fold': 'Der Link steht nach den ersten {{limit}} {{unit}} und damit hinter „mehr“.',
    'hashtags-too-many': '{{count}} Hashtags{{where}}, die Grenze ist {{limit}}: {{over}} zu viel.',
    'hashtags-over-advice': '{{count}} Hashtags{{where}}, empfohlen sind höchstens {{limit}}.',
    'hashtag-too-long': '{{tag}} ist als Hashtag zu lang{{where}}: {{length}} von {{limit}} Zeichen.',
    'hashtags-unsupported_one': 'Hashtags wirken auf dieser Plattform nicht: {{tag}}{{where}}.',
    'hashtags-unsupported_other': 'Hashtags wirken auf dieser Plattform nicht: {{tag}}, insgesamt {{count}}{{where}}.',
    'hashtags-in-comment_one': 'Ein Hashtag steht im ersten Kommentar und wirkt dort nicht: Es gehört in den Text.',
    'hashtags-in-comment_other':
      '{{count}} Hashtags stehen im ersten Kommentar und wirken dort nicht: Sie gehören in den Text.',
    'hashtag-capitals': '{{tag}} ist schwer zu lesen: Großbuchstaben am Wortanfang helfen auch beim Vorlesen.',
    'hashtag-digits': '{{tag}} wird kein Hashtag{{where}}, weil es nur aus Ziffern besteht.',
    'hashtag-broken': 'Von {{whole}} wird nur {{tag}} zum Hashtag: Der Bindestrich beendet es.',
    'mentions-too-many': '{{count}} Erwähnungen{{where}}, die Grenze ist {{limit}}: {{over}} zu viel.',
    'mention-unrecognised': '{{mention}} wird hier keine Erwähnung: Nötig ist die Form {{form}}.',
    'mention-of-self': '{{mention}} ist dieser Kanal selbst: Die Erwähnung führt niemanden weiter.',
    'mention-without-server':
      '{{mention}} meint ein Konto auf dem eigenen Server. Konten auf anderen Servern brauchen die Form @name@server.',
    'mentions-unsupported': 'Erwähnungen wirken auf dieser Plattform nicht: {{mention}}.',
    'links-too-many': '{{count}} Links{{where}}, die Grenze ist {{limit}}: {{over}} zu viel.',
    'link-not-clickable_one': '{{link}} lässt sich im Text nicht anklicken. Üblicher Ort: {{place}}.',
    'link-not-clickable_other': '{{count}} Links lassen sich im Text nicht anklicken. Üblicher Ort: {{place}}.',
    'link-without-scheme': '{{link}} bleibt ohne „https://“ einfacher Text.',
    'link-card-lost': 'Mit Bild zeigt die Plattform keine Vorschau von {{link}}.',
    'promised-link-missing':
      'Der Link zu {{channel}} fehlt. Nach der Kanalkarte führt jeder Beitrag dorthin, dieser nach {{link}}.',
    'goal-link-missing': 'Der Link des Stamminhalts fehlt: {{link}}.',
    'promised-link-unknown':
      'Nach der Kanalkarte führt jeder Beitrag zu {{channel}}, aber eine Adresse ist dort nicht eingetragen.',
    'promised-link-wrong': '{{link}} führt zu {{channel}}, aber nicht auf die vorgesehene Seite {{expected}}.',
    'promised-link-plain': 'Der vorgesehene Link {{link}} bleibt ohne „https://“ einfacher Text.',
    'promised-link-unfollowable':
      'Den vorgesehenen Link {{link}} kann man dort, wo er steht, nicht öffnen. Üblicher Ort: {{place}}.',
    'taken.bio':
      'Platz ist nur für einen Link ({{place}}), und dort steht {{held}}. Beide trägt eine Verweisseite: Mit einer dauerhaften Vernetzung „Verweisseite“ von diesem Kanal zu {{channel}} genügt „Link in der Bio“ im Text.',
    'taken.single':
      'Platz ist nur für einen Link ({{place}}), und dort steht {{held}}. Den zweiten trägt ein weiterer Beitrag; soll er entfallen, gehört ein Grund dazu.',
    'link-not-on-map': '{{link}} führt zu {{channel}}. Auf der Kanalkarte fehlt diese Vernetzung.',
    'link-archived': '{{link}} führt zu {{channel}}. Dieser Kanal ist archiviert, dort kümmert sich niemand mehr.',
    'link-retired': '{{link}} ist stillgelegt: Das Ziel „{{name}}“ soll niemand mehr verlinken.',
    'code-too-long': '{{link}} ist zu lang für einen QR-Code. Im Paket fehlt er; eine Kurzadresse hilft.',
    'code-too-small':
      'Der QR-Code für {{link}} ist mit {{width}} mm zu klein: Ein Kästchen wäre {{module}} mm breit, lesbar ist es ab {{needed}} mm, also ab {{size}} mm Breite. Eine Kurzadresse hilft auch.',
    'code-tight':
      'Der QR-Code für {{link}} ist mit {{width}} mm knapp: Ein Kästchen ist {{module}} mm breit, sicher lesbar ist es ab {{needed}} mm, also ab {{size}} mm Breite.',
    'formatting-dropped': 'Diese Formatierung zeigt die Plattform nicht: {{kinds}}.',
    'image-missing': 'Ein Bild fehlt: Auf dieser Plattform braucht jeder Beitrag eines.',
    'images-too-few_one': 'Nur ein Bild, nötig sind mindestens {{limit}}.',
    'images-too-few_other': 'Nur {{count}} Bilder, nötig sind mindestens {{limit}}.',
    ...filmAndDocumentWords.de,
    ...pictureWords.de,
    'images-too-many': '{{count}} Bilder, die Grenze ist {{limit}}: {{over}} zu viel.',
    'image-format': '{{file}} hat das Format {{format}} und wird im Paket umgewandelt. Erlaubt: {{formats}}.',
    'image-unreadable':
      '{{file}} ist {{format}} und lässt sich nicht umwandeln. Gelesen werden {{formats}}: ein anderes Bild wählen oder dieses so speichern.',
    'image-format-impossible':
      '{{file}} lässt sich nicht so schreiben, wie die Plattform es verlangt: Sie nimmt nur {{formats}}. Das Format von Hand ändern oder die Regel im Profil prüfen.',
    'image-upscaled':
      '{{file}} hat zu wenig Pixel: Für {{width}} × {{height}} wird es auf {{percent}} % vergrößert und wirkt unscharf. Ein größeres Bild oder ein weiterer Ausschnitt hilft.',
    'image-squeezed':
      '{{file}} bleibt als {{format}} mit {{width}} × {{height}} Pixeln kaum unter {{limit}}: Verluste werden sichtbar, oder es lässt sich nicht schreiben. Ein kleineres Format hilft.',
    'image-cut':
      'Von {{file}} sind bei {{width}} × {{height}} nur {{percent}} % zu sehen. Den Ausschnitt festlegen oder das Bild einpassen.',
    'alt-missing': 'Bild {{number}} ({{file}}) hat keinen Alternativtext.',
    'alt-too-long': 'Der Alternativtext von Bild {{number}} hat {{length}} von {{limit}} {{unit}}: {{over}} zu viel.',
    'rights-licence-ended':
      'Die Lizenz von {{file}} gilt nur bis {{endsOn}}: danach darf das Bild nicht mehr erscheinen.',
    'rights-licence-channel': 'Die Lizenz von {{file}} gilt nicht für diesen Kanal.',
    'rights-consent-missing': 'Auf {{file}} ist {{name}} zu erkennen, und die Einwilligung fehlt.',
    'rights-consent-refused': 'Auf {{file}} ist {{name}} zu erkennen und will nicht gezeigt werden.',
    'rights-consent-ended': 'Die Einwilligung von {{name}} auf {{file}} galt bis {{endsOn}}.',
    'rights-consent-channel': 'Die Einwilligung von {{name}} auf {{file}} gilt nicht für diesen Kanal.',
    'styled-letters':
      '„{{styled}}“ {{spot}} besteht aus Zeichen, die Buchstaben nur ähneln: Vorleseprogramme und Suche verstehen sie nicht.',
    'emoji-run': '{{count}} Emoji hintereinander{{where}}: Vorleseprogramme nennen jedes mit Namen.',
    'emoji-bullets':
      '{{count}} Zeilen beginnen{{where}} mit einem Emoji: Vorleseprogramme nennen jedes Mal zuerst seinen Namen.',
    'all-capitals': 'Eine Zeile{{where}} steht ganz in Großbuchstaben und liest sich schwer: „{{line}}“.',
    'placeholder-left': 'Ein Platzhalter steht noch {{spot}}: „{{text}}“.',
    'text-repeated': 'Der Text steht wortgleich auch auf: {{channels}}. Wer mehreren Kanälen folgt, liest ihn doppelt.',
    'text-nearly-repeated':
      'Der Text steht fast wortgleich auch auf: {{channels}}. Wer mehreren Kanälen folgt, liest ihn doppelt.',
    where: ' in Teil {{part}}',
    'spot.text': 'im Text',
    'spot.part': 'in Teil {{part}}',
    'spot.field': 'in „{{field}}“',
    'spot.image': 'im Alternativtext von Bild {{number}}',
    'fix.replace-text': 'Durch „{{text}}“ ersetzen',
    'fix.remove-text': 'Stelle entfernen',
    'fix.replace-lines': 'Stelle ersetzen',
    'fix.replace-field': '„{{field}}“ durch „{{text}}“ ersetzen',
    'fix.split-thread': 'In Teile aufteilen',
    'fix.flatten-formatting': 'In einfachen Text umwandeln',
    'fix.move-link.link-field': 'Link in sein Feld verschieben',
    'fix.move-link.first-comment': 'Link in den ersten Kommentar verschieben',
    'fix.move-link.bio': 'Link in die Bio verschieben',
    'fix.insert-link.text': 'Link in den Text einfügen: „{{words}}“',
    'fix.insert-link.link-field': 'Link in sein Feld eintragen',
    'fix.insert-link.first-comment': 'Link in den ersten Kommentar einfügen',
    'fix.insert-link.bio': 'Link in die Bio, mit Hinweis im Text',
    'fix.insert-link.sticker': 'Link auf den Sticker legen',
    'fix.insert-link.button': 'Link auf die Schaltfläche legen',
    'fix.replace-link': 'Adresse durch {{text}} ersetzen',
    'fix.mark-decorative': 'Als Schmuckbild kennzeichnen',
    'fix.remove-image': 'Bild {{number}} weglassen',
    'place.text': 'im Text',
    'place.link-field': 'das Feld für den Link',
    'place.first-comment': 'der erste Kommentar',
    'place.bio': 'die Bio des Profils',
    'place.sticker': 'der Link-Sticker',
    'place.button': 'die Schaltfläche',
    'form.at-name': '@name',
    'form.at-name-domain': '@name@server',
    'form.at-domain': '@name.domain',
    'form.none': 'keine',
    'severity.blocking': 'Verhindert „bereit“',
    'severity.warning': 'Warnung',
    'severity.hint': 'Hinweis',
  },
  en: {
    'text-too-long': '{{length}} of {{limit}} {{unit}}: {{over}} too many{{where}}.',
    'older-emoji-count':
      'New emoji{{where}}: X itself counts {{length}} of {{limit}} characters, older programs count {{upper}} and may refuse the text.',
    'text-over-advice': 'The text has {{length}} {{unit}}, at most {{limit}} are advised.',
    'text-missing': 'The text is empty.',
    'field-missing': '“{{field}}” is empty, and the platform needs it.',
    'choice-unknown': '“{{value}}” is no choice for “{{field}}”.',
    'part-empty': 'Part {{part}} of {{parts}} is empty.',
    'first-line-empty': 'The first line{{where}} is empty.',
    'part-unfinished': 'Part {{part}} ends in the middle of a sentence.',
    'parts-unsupported': 'The text has {{parts}} parts, the platform shows posts in one piece only.',
    'field-too-long': '“{{field}}” has {{length}} of {{limit}} {{unit}}: {{over}} too many.',
    'entry-too-long': '“{{entry}}” in “{{field}}” has {{length}} of {{limit}} {{unit}}: {{over}} too many.',
    'field-too-many': '“{{field}}” has {{count}} entries, the limit is {{limit}}.',
    'field-over-advice': '“{{field}}” has {{length}} {{unit}}, at most {{limit}} are advised.',
    'field-cut': '“{{field}}” has {{length}} {{unit}}, often only the first {{limit}} are shown.',
    'field-refused-characters': '“{{field}}” contains characters that the platform refuses: {{characters}}.',
    'text-refused-characters_one': 'The platform refuses one character{{where}}: {{characters}}.',
    'text-refused-characters_other': 'The platform refuses {{count}} characters{{where}}: {{characters}}.',
    'text-cut': 'From line {{next}} on the platform cuts the text from view.',
    'opening-cut': 'The first sentence has {{length}} {{unit}}, only {{limit}} stand before “more”.',
    'link-after-fold': 'The link comes after the first {{limit}} {{unit}}, behind “more”.',
    'hashtags-too-many': '{{count}} hashtags{{where}}, the limit is {{limit}}: {{over}} too many.',
    'hashtags-over-advice': '{{count}} hashtags{{where}}, at most {{limit}} are advised.',
    'hashtag-too-long': '{{tag}} is too long for a hashtag{{where}}: {{length}} of {{limit}} characters.',
    'hashtags-unsupported_one': 'Hashtags have no effect on this platform: {{tag}}{{where}}.',
    'hashtags-unsupported_other': 'Hashtags have no effect on this platform: {{tag}}, {{count}} in all{{where}}.',
    'hashtags-in-comment_one': 'A hashtag stands in the first comment and has no effect there: it belongs in the text.',
    'hashtags-in-comment_other':
      '{{count}} hashtags stand in the first comment and have no effect there: they belong in the text.',
    'hashtag-capitals': '{{tag}} is hard to read: capitals at the start of each word help, also when read aloud.',
    'hashtag-digits': '{{tag}} becomes no hashtag{{where}} because it has digits only.',
    'hashtag-broken': 'Of {{whole}} only {{tag}} becomes a hashtag: the hyphen ends it.',
    'mentions-too-many': '{{count}} mentions{{where}}, the limit is {{limit}}: {{over}} too many.',
    'mention-unrecognised': '{{mention}} becomes no mention here: it needs the form {{form}}.',
    'mention-of-self': '{{mention}} is this channel itself: the mention leads nowhere new.',
    'mention-without-server':
      '{{mention}} means an account on the own server. Accounts on other servers need the form @name@server.',
    'mentions-unsupported': 'Mentions have no effect on this platform: {{mention}}.',
    'links-too-many': '{{count}} links{{where}}, the limit is {{limit}}: {{over}} too many.',
    'link-not-clickable_one': '{{link}} cannot be clicked in the text. Usual place: {{place}}.',
    'link-not-clickable_other': '{{count}} links cannot be clicked in the text. Usual place: {{place}}.',
    'link-without-scheme': '{{link}} stays plain text without “https://”.',
    'link-card-lost': 'With a picture the platform shows no preview of {{link}}.',
    'promised-link-missing':
      'The link to {{channel}} is missing. By the channel map every post leads there, this one to {{link}}.',
    'goal-link-missing': 'The link of the master is missing: {{link}}.',
    'promised-link-unknown':
      'By the channel map every post leads to {{channel}}, but no address has been entered there.',
    'promised-link-wrong': '{{link}} leads to {{channel}}, but not to the intended page {{expected}}.',
    'promised-link-plain': 'The intended link {{link}} stays plain text without “https://”.',
    'promised-link-unfollowable':
      'The intended link {{link}} cannot be followed where it stands. Usual place: {{place}}.',
    'taken.bio':
      'There is room for one link only ({{place}}), and {{held}} is there. A link page carries both: with a standing link “link page” from this channel to {{channel}}, “Link in bio” in the text is enough.',
    'taken.single':
      'There is room for one link only ({{place}}), and {{held}} is there. Another post can carry the second; to do without it, give a reason.',
    'link-not-on-map': '{{link}} leads to {{channel}}. The channel map does not have this link.',
    'link-archived': '{{link}} leads to {{channel}}. That channel is archived, nobody looks after it any more.',
    'link-retired': '{{link}} is retired: nobody should link to “{{name}}” any more.',
    'code-too-long': '{{link}} is too long for a QR code. The package lacks it; a short address helps.',
    'code-too-small':
      'At {{width}} mm the QR code for {{link}} is too small: a module would be {{module}} mm wide, it can be read from {{needed}} mm, so from a width of {{size}} mm. A short address helps as well.',
    'code-tight':
      'At {{width}} mm the QR code for {{link}} is just wide enough: a module is {{module}} mm wide, it reads reliably from {{needed}} mm, so from a width of {{size}} mm.',
    'formatting-dropped': 'The platform does not show this formatting: {{kinds}}.',
    'image-missing': 'A picture is missing: on this platform every post needs one.',
    'images-too-few_one': 'Only one picture, at least {{limit}} are needed.',
    'images-too-few_other': 'Only {{count}} pictures, at least {{limit}} are needed.',
    ...filmAndDocumentWords.en,
    ...pictureWords.en,
    'images-too-many': '{{count}} pictures, the limit is {{limit}}: {{over}} too many.',
    'image-format': '{{file}} is {{format}} and is converted in the package. Allowed: {{formats}}.',
    'image-unreadable':
      '{{file}} is {{format}} and cannot be converted. It reads {{formats}}: choose another picture or save this one that way.',
    'image-format-impossible':
      '{{file}} cannot be written as the platform asks: it takes {{formats}} only. Change the format by hand or check the rule in the profile.',
    'image-upscaled':
      '{{file}} has too few pixels: for {{width}} × {{height}} it is enlarged to {{percent}} % and looks blurred. A larger picture or a wider crop helps.',
    'image-squeezed':
      '{{file}} as {{format}} of {{width}} × {{height}} pixels hardly stays below {{limit}}: losses become visible, or it cannot be written. A smaller size helps.',
    'image-cut':
      'At {{width}} × {{height}} only {{percent}} % of {{file}} is seen. Choose the crop or fit the whole picture in.',
    'alt-missing': 'Picture {{number}} ({{file}}) has no alt text.',
    'alt-too-long': 'The alt text of picture {{number}} has {{length}} of {{limit}} {{unit}}: {{over}} too many.',
    'rights-licence-ended': 'The licence of {{file}} ends on {{endsOn}}: after that the picture must not appear.',
    'rights-licence-channel': 'The licence of {{file}} does not cover this channel.',
    'rights-consent-missing': '{{name}} can be recognised in {{file}}, and there is no consent.',
    'rights-consent-refused': '{{name}} can be recognised in {{file}} and does not want to be shown.',
    'rights-consent-ended': 'The consent of {{name}} for {{file}} lasted until {{endsOn}}.',
    'rights-consent-channel': 'The consent of {{name}} for {{file}} does not cover this channel.',
    'styled-letters':
      '“{{styled}}” {{spot}} is made of characters that only look like letters: screen readers and search do not understand them.',
    'emoji-run': '{{count}} emoji in a row{{where}}: screen readers say the name of each.',
    'emoji-bullets': '{{count}} lines begin with an emoji{{where}}: screen readers say its name first each time.',
    'all-capitals': 'A line{{where}} is in capitals only and hard to read: “{{line}}”.',
    'placeholder-left': 'A placeholder is left {{spot}}: “{{text}}”.',
    'text-repeated':
      'The text is word for word the same on: {{channels}}. Whoever follows several channels reads it twice.',
    'text-nearly-repeated':
      'The text is almost word for word the same on: {{channels}}. Whoever follows several channels reads it twice.',
    where: ' in part {{part}}',
    'spot.text': 'in the text',
    'spot.part': 'in part {{part}}',
    'spot.field': 'in “{{field}}”',
    'spot.image': 'in the alt text of picture {{number}}',
    'fix.replace-text': 'Replace with “{{text}}”',
    'fix.remove-text': 'Remove this passage',
    'fix.replace-lines': 'Replace this passage',
    'fix.replace-field': 'Replace “{{field}}” with “{{text}}”',
    'fix.split-thread': 'Split into parts',
    'fix.flatten-formatting': 'Convert to plain text',
    'fix.move-link.link-field': 'Move the link to its field',
    'fix.move-link.first-comment': 'Move the link to the first comment',
    'fix.move-link.bio': 'Move the link to the bio',
    'fix.insert-link.text': 'Insert the link into the text: “{{words}}”',
    'fix.insert-link.link-field': 'Enter the link in its field',
    'fix.insert-link.first-comment': 'Insert the link into the first comment',
    'fix.insert-link.bio': 'Link in the bio, with a hint in the text',
    'fix.insert-link.sticker': 'Put the link on the sticker',
    'fix.insert-link.button': 'Put the link on the button',
    'fix.replace-link': 'Replace the address with {{text}}',
    'fix.mark-decorative': 'Mark as decorative',
    'fix.remove-image': 'Leave out picture {{number}}',
    'place.text': 'in the text',
    'place.link-field': 'the link field',
    'place.first-comment': 'the first comment',
    'place.bio': 'the bio of the profile',
    'place.sticker': 'the link sticker',
    'place.button': 'the button',
    'form.at-name': '@name',
    'form.at-name-domain': '@name@server',
    'form.at-domain': '@name.domain',
    'form.none': 'none',
    'severity.blocking': 'Prevents “ready”',
    'severity.warning': 'Warning',
    'severity.hint': 'Hint',
  },
});

type Key = Parameters<typeof translate<typeof findingTexts>>[2];

/** Codes, kinds and places come as plain strings; a test asks for the words of every one there is. */
function say(language: Language, key: string, values: TextValues = {}): string {
  return translate(findingTexts, language, key as Key, values); // see above
}

/** Values that stay numbers because plurals depend on them, or ordinals that have no thousands. */
const plainNumbers = new Set(['count', 'part', 'parts', 'number']);

/** Whether the limit that a finding names is one of bytes. */
function isOfBytes(code: Finding['code']): boolean {
  return code.endsWith('-too-heavy') || code === 'image-squeezed';
}

function wordsFor(finding: Finding, name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number') {
    if (name === 'bytes' || (name === 'limit' && isOfBytes(finding.code))) return megabytes(value, language);
    if (plainNumbers.has(name)) return value;
    return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  }
  if (name === 'endsOn') return dayInWords(value, language);
  if (name === 'unit') return unitName(value, language);
  if (name === 'field') return fieldLabel(value, language);
  if (name === 'entry' || name === 'styled') return shortened(value);
  if (name === 'form') return say(language, `form.${value}`);
  if (name === 'place') return say(language, `place.${value}`);
  if (name === 'kinds') {
    const names = value.split(',').map((kind) => formattingName(kind, language));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  }
  return value;
}

/** The number of the part it is about; null for a text in one piece. */
function partOf({ place, params: { part, parts } }: Finding): number | null {
  if (typeof parts === 'number') return parts > 1 ? Number(part ?? 1) : null;
  return place.kind === 'text' && place.part > 0 ? place.part + 1 : null;
}

/** Where it stands, as one says it in a sentence. */
function spotOf({ place }: Finding, part: number | null, language: Language): string {
  if (place.kind === 'field') return say(language, 'spot.field', { field: fieldLabel(place.fieldId, language) });
  if (place.kind === 'image') return say(language, 'spot.image', { number: place.index + 1 });
  return part === null ? say(language, 'spot.text') : say(language, 'spot.part', { part });
}

/** A finding as one concrete sentence with its numbers. */
export function findingSentence(finding: Finding, language: Language): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(finding.params)) values[name] = wordsFor(finding, name, value, language);
  const { limit } = finding.params;
  const part = partOf(finding);
  values.where = part === null ? '' : say(language, 'where', { part });
  values.spot = spotOf(finding, part, language);
  if (finding.code === 'text-cut' && typeof limit === 'number') values.next = limit + 1;
  const sentence = say(language, finding.code, values);
  const { taken } = finding.params;
  return typeof taken === 'string' ? `${sentence} ${say(language, `taken.${taken}`, values)}` : sentence;
}

/** Longer replacements are described, not quoted. */
const longestQuote = 40;

/** What a button says that carries out a fix. */
export function fixLabel(fix: Fix, language: Language): string {
  switch (fix.kind) {
    case 'replace-text':
      if (fix.text === '') return say(language, 'fix.remove-text');
      if (fix.text.length > longestQuote || fix.text.includes('\n')) return say(language, 'fix.replace-lines');
      return say(language, 'fix.replace-text', { text: fix.text });
    case 'replace-field':
      return say(language, 'fix.replace-field', {
        field: fieldLabel(fix.fieldId, language),
        text: shortened(choiceLabel(fix.fieldId, fix.value, language)),
      });
    case 'move-link':
      return say(language, `fix.move-link.${fix.to}`);
    case 'insert-link':
      return say(language, `fix.insert-link.${fix.to}`, { words: shortened(fix.callToAction || fix.url) });
    case 'replace-link':
      return say(language, 'fix.replace-link', { text: shortened(fix.to) });
    case 'remove-image':
      return say(language, 'fix.remove-image', { number: fix.index + 1 });
    case 'split-thread':
    case 'flatten-formatting':
    case 'mark-decorative':
      return say(language, `fix.${fix.kind}`);
    default:
      return assertNever(fix);
  }
}

function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
}
