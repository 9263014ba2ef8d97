import { assertNever } from '../assert-never.ts';
import type { Language } from '../model/common.ts';
import type { Finding, Fix } from '../platforms/finding.ts';
import { fieldLabel } from './fields.ts';
import { formattingName, unitName } from './units.ts';
import { defineTexts, translate, type TextValues } from './texts.ts';

/**
 * One sentence per code of a finding, with its numbers. `{{where}}` is " in Teil 2" or nothing, `{{field}}` the label of a field,
 * `{{unit}}` the unit's word. `fix.<kind>` names a repair.
 */
export const findingTexts = defineTexts('findings', {
  de: {
    'text-too-long': '{{length}} von {{limit}} {{unit}}: {{over}} zu viel{{where}}.',
    'older-emoji-count':
      'Neue Emoji: X selbst zählt {{length}} von {{limit}} Zeichen{{where}}, ältere Zähler kommen auf {{upper}}.',
    'text-over-advice': '{{length}} {{unit}}: empfohlen sind höchstens {{limit}}.',
    'text-missing': 'Der Text ist leer.',
    'field-missing': '„{{field}}“ fehlt.',
    'choice-unknown': '„{{value}}“ ist für „{{field}}“ nicht vorgesehen.',
    'part-empty': 'Teil {{part}} von {{parts}} ist leer.',
    'first-line-empty': 'Die erste Zeile ist leer{{where}}.',
    'part-unfinished': 'Teil {{part}} endet mitten im Satz.',
    'parts-unsupported': 'Der Text hat {{parts}} Teile, die Plattform kennt nur einen.',
    'field-too-long': '„{{field}}“ hat {{length}} von {{limit}} {{unit}}: {{over}} zu viel.',
    'field-too-many': '„{{field}}“ hat {{count}} Einträge, erlaubt sind {{limit}}.',
    'field-over-advice': '„{{field}}“ hat {{length}} {{unit}}, empfohlen sind höchstens {{limit}}.',
    'field-cut': '„{{field}}“ hat {{length}} {{unit}}, gezeigt werden oft nur die ersten {{limit}}.',
    'field-refused-characters': '„{{field}}“ enthält Zeichen, die die Plattform ablehnt: {{characters}}.',
    'text-refused-characters_one': 'Ein Zeichen lehnt die Plattform ab{{where}}: {{characters}}.',
    'text-refused-characters_other': '{{count}} Zeichen lehnt die Plattform ab{{where}}: {{characters}}.',
    'text-cut': 'Ab Zeile {{next}} wird der Text abgeschnitten.',
    'opening-cut': 'Vor „mehr“ stehen {{limit}} {{unit}}, der erste Satz hat {{length}}.',
    'link-after-fold': 'Der Link steht nach den ersten {{limit}} {{unit}} und damit hinter „mehr“.',
    'hashtags-too-many': '{{count}} von {{limit}} Hashtags: {{over}} zu viel{{where}}.',
    'hashtags-over-advice': '{{count}} Hashtags{{where}}, empfohlen sind höchstens {{limit}}.',
    'hashtag-too-long': '{{tag}} hat {{length}} von {{limit}} Zeichen.',
    'hashtags-unsupported_one': 'Hashtags wirken hier nicht: {{tag}}.',
    'hashtags-unsupported_other': 'Hashtags wirken hier nicht: {{tag}} und {{others}} weitere{{where}}.',
    'hashtags-in-comment': 'Hashtags gehören in den Text, im ersten Kommentar wirken sie nicht: {{count}}.',
    'hashtag-capitals': '{{tag}} ist schwer zu lesen: Großbuchstaben am Wortanfang helfen auch beim Vorlesen.',
    'hashtag-digits': '{{tag}} wird kein Hashtag: Es besteht nur aus Ziffern.',
    'hashtag-broken': 'Von {{whole}} wird nur {{tag}} zum Hashtag: Der Bindestrich beendet es.',
    'mentions-too-many': '{{count}} von {{limit}} Erwähnungen: {{over}} zu viel{{where}}.',
    'mention-unrecognised': '{{mention}} wird hier keine Erwähnung. Die Form ist {{form}}.',
    'mention-without-server': '{{mention}} meint ein Konto auf dem eigenen Server. Andere brauchen @name@server.',
    'mentions-unsupported': 'Erwähnungen wirken hier nicht: {{mention}}.',
    'links-too-many': '{{count}} von {{limit}} Links: {{over}} zu viel{{where}}.',
    'link-not-clickable_one': '{{link}} lässt sich im Text nicht anklicken. Üblicher Ort: {{place}}.',
    'link-not-clickable_other': '{{count}} Links lassen sich im Text nicht anklicken. Üblicher Ort: {{place}}.',
    'link-without-scheme': '{{link}} bleibt ohne „https://“ einfacher Text.',
    'link-card-lost': 'Mit Bild gibt es keine Vorschau von {{link}}.',
    'formatting-dropped': 'Die Plattform zeigt nicht: {{kinds}}.',
    'image-missing': 'Ein Bild fehlt, ohne geht es hier nicht.',
    'images-too-few': '{{count}} von mindestens {{limit}} Bildern.',
    'images-too-many': '{{count}} von {{limit}} Bildern: {{over}} zu viel.',
    'image-format': '{{file}} ist {{format}}, im Paket wird es umgewandelt. Erlaubt: {{formats}}.',
    'image-too-heavy': '{{file}} hat {{bytes}}, erlaubt sind {{limit}}.',
    'image-too-small': '{{file}} ist {{width}} Pixel breit, nötig sind {{limit}}.',
    'image-too-tall':
      '{{file}} ist mit {{width}} × {{height}} zu hoch: Das Verhältnis liegt zwischen {{min}} und {{max}}.',
    'image-too-wide':
      '{{file}} ist mit {{width}} × {{height}} zu breit: Das Verhältnis liegt zwischen {{min}} und {{max}}.',
    'alt-missing': 'Bild {{number}} ({{file}}) hat keinen Alternativtext.',
    'alt-too-long': 'Der Alternativtext von Bild {{number}} hat {{length}} von {{limit}} {{unit}}: {{over}} zu viel.',
    'styled-letters': '„{{styled}}“ sind keine Buchstaben: Vorleseprogramme und Suche verstehen sie nicht.',
    'emoji-run': '{{count}} Emoji hintereinander: Vorleseprogramme nennen jedes mit Namen.',
    'emoji-bullets': '{{count}} Zeilen beginnen mit Emoji: Vorleseprogramme nennen zuerst das Bild.',
    'all-capitals': 'Eine Zeile nur in Großbuchstaben: „{{line}}“.',
    'placeholder-left': 'Platzhalter im Text: „{{text}}“.',
    'text-repeated': 'Wortgleich auch auf: {{channels}}.',
    where: ' in Teil {{part}}',
    'fix.replace-text': 'Durch „{{text}}“ ersetzen',
    'fix.remove-text': 'Stelle entfernen',
    'fix.replace-lines': 'Stelle ersetzen',
    'fix.replace-field': '„{{field}}“ durch „{{text}}“ ersetzen',
    'fix.split-thread': 'In Teile aufteilen',
    'fix.flatten-formatting': 'In einfachen Text umwandeln',
    'fix.move-link.link-field': 'Link in sein Feld verschieben',
    'fix.move-link.first-comment': 'Link in den ersten Kommentar verschieben',
    'fix.move-link.bio': 'Link in die Bio verschieben',
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
      'New emoji: X itself counts {{length}} of {{limit}} characters{{where}}, older counters say {{upper}}.',
    'text-over-advice': '{{length}} {{unit}}: at most {{limit}} are advised.',
    'text-missing': 'The text is empty.',
    'field-missing': '“{{field}}” is missing.',
    'choice-unknown': '“{{value}}” is no choice for “{{field}}”.',
    'part-empty': 'Part {{part}} of {{parts}} is empty.',
    'first-line-empty': 'The first line is empty{{where}}.',
    'part-unfinished': 'Part {{part}} ends in the middle of a sentence.',
    'parts-unsupported': 'The text has {{parts}} parts, the platform knows only one.',
    'field-too-long': '“{{field}}” has {{length}} of {{limit}} {{unit}}: {{over}} too many.',
    'field-too-many': '“{{field}}” has {{count}} entries, {{limit}} are allowed.',
    'field-over-advice': '“{{field}}” has {{length}} {{unit}}, at most {{limit}} are advised.',
    'field-cut': '“{{field}}” has {{length}} {{unit}}, often only the first {{limit}} are shown.',
    'field-refused-characters': '“{{field}}” contains characters that the platform refuses: {{characters}}.',
    'text-refused-characters_one': 'The platform refuses one character{{where}}: {{characters}}.',
    'text-refused-characters_other': 'The platform refuses {{count}} characters{{where}}: {{characters}}.',
    'text-cut': 'The text is cut from line {{next}} on.',
    'opening-cut': '{{limit}} {{unit}} stand before “more”, the first sentence has {{length}}.',
    'link-after-fold': 'The link comes after the first {{limit}} {{unit}}, behind “more”.',
    'hashtags-too-many': '{{count}} of {{limit}} hashtags: {{over}} too many{{where}}.',
    'hashtags-over-advice': '{{count}} hashtags{{where}}, at most {{limit}} are advised.',
    'hashtag-too-long': '{{tag}} has {{length}} of {{limit}} characters.',
    'hashtags-unsupported_one': 'Hashtags have no effect here: {{tag}}.',
    'hashtags-unsupported_other': 'Hashtags have no effect here: {{tag}} and {{others}} more{{where}}.',
    'hashtags-in-comment': 'Hashtags belong in the text, in the first comment they have no effect: {{count}}.',
    'hashtag-capitals': '{{tag}} is hard to read: capitals at the start of each word help, also when read aloud.',
    'hashtag-digits': '{{tag}} becomes no hashtag: it has digits only.',
    'hashtag-broken': 'Of {{whole}} only {{tag}} becomes a hashtag: the hyphen ends it.',
    'mentions-too-many': '{{count}} of {{limit}} mentions: {{over}} too many{{where}}.',
    'mention-unrecognised': '{{mention}} becomes no mention here. The form is {{form}}.',
    'mention-without-server': '{{mention}} means an account on the own server. Others need @name@server.',
    'mentions-unsupported': 'Mentions have no effect here: {{mention}}.',
    'links-too-many': '{{count}} of {{limit}} links: {{over}} too many{{where}}.',
    'link-not-clickable_one': '{{link}} cannot be clicked in the text. Usual place: {{place}}.',
    'link-not-clickable_other': '{{count}} links cannot be clicked in the text. Usual place: {{place}}.',
    'link-without-scheme': '{{link}} stays plain text without “https://”.',
    'link-card-lost': 'With a picture there is no preview of {{link}}.',
    'formatting-dropped': 'The platform does not show: {{kinds}}.',
    'image-missing': 'A picture is missing, and this platform needs one.',
    'images-too-few': '{{count}} of at least {{limit}} pictures.',
    'images-too-many': '{{count}} of {{limit}} pictures: {{over}} too many.',
    'image-format': '{{file}} is {{format}}, the package converts it. Allowed: {{formats}}.',
    'image-too-heavy': '{{file}} has {{bytes}}, {{limit}} are allowed.',
    'image-too-small': '{{file}} is {{width}} pixels wide, {{limit}} are needed.',
    'image-too-tall': '{{file}} is too tall at {{width}} × {{height}}: the ratio lies between {{min}} and {{max}}.',
    'image-too-wide': '{{file}} is too wide at {{width}} × {{height}}: the ratio lies between {{min}} and {{max}}.',
    'alt-missing': 'Picture {{number}} ({{file}}) has no alt text.',
    'alt-too-long': 'The alt text of picture {{number}} has {{length}} of {{limit}} {{unit}}: {{over}} too many.',
    'styled-letters': '“{{styled}}” are no letters: screen readers and search do not understand them.',
    'emoji-run': '{{count}} emoji in a row: screen readers say the name of each.',
    'emoji-bullets': '{{count}} lines begin with emoji: screen readers name the picture first.',
    'all-capitals': 'A line in capitals only: “{{line}}”.',
    'placeholder-left': 'Placeholder in the text: “{{text}}”.',
    'text-repeated': 'Word for word the same on: {{channels}}.',
    where: ' in part {{part}}',
    'fix.replace-text': 'Replace with “{{text}}”',
    'fix.remove-text': 'Remove this passage',
    'fix.replace-lines': 'Replace this passage',
    'fix.replace-field': 'Replace “{{field}}” with “{{text}}”',
    'fix.split-thread': 'Split into parts',
    'fix.flatten-formatting': 'Convert to plain text',
    'fix.move-link.link-field': 'Move the link to its field',
    'fix.move-link.first-comment': 'Move the link to the first comment',
    'fix.move-link.bio': 'Move the link to the bio',
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

function megabytes(bytes: number, language: Language): string {
  const digits = { maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(language, digits).format(bytes / 1_000_000)} MB`;
}

function wordsFor(finding: Finding, name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number') {
    if (name === 'bytes' || (name === 'limit' && finding.code === 'image-too-heavy')) return megabytes(value, language);
    if (plainNumbers.has(name)) return value;
    return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  }
  if (name === 'unit') return unitName(value, language);
  if (name === 'field') return fieldLabel(value, language);
  if (name === 'form') return say(language, `form.${value}`);
  if (name === 'place') return say(language, `place.${value}`);
  if (name === 'kinds') {
    const names = value.split(',').map((kind) => formattingName(kind, language));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  }
  return value;
}

/** A finding as one concrete sentence with its numbers. */
export function findingSentence(finding: Finding, language: Language): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(finding.params)) values[name] = wordsFor(finding, name, value, language);
  const { part, parts, count, limit } = finding.params;
  values.where = typeof parts === 'number' && parts > 1 ? say(language, 'where', { part: part ?? 1 }) : '';
  if (typeof count === 'number') values.others = count - 1;
  if (finding.code === 'text-cut' && typeof limit === 'number') values.next = limit + 1;
  return say(language, finding.code, values);
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
        text: shortened(fix.value),
      });
    case 'move-link':
      return say(language, `fix.move-link.${fix.to}`);
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
