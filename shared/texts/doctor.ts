import type { Check, CheckName } from '../contract/areas/content.ts';
import type { Language } from '../model/common.ts';
import { defineTexts, type TextKey, translate } from './texts.ts';

/** The checks of a workspace and what they found. */
export const doctorTexts = defineTexts('doctor', {
  de: {
    'check.file': 'Datenbankdatei',
    'check.checksums': 'Prüfsummen der Änderungen',
    'check.parts': 'Vollständigkeit der Dokumente',
    'check.set-aside': 'Beiseite gelegte Datensätze',
    'check.records': 'Form der Einträge',
    'check.media': 'Dateien der Medienablage',
    'check.projection': 'Verzeichnisse stimmen mit den Dokumenten überein',
    'check.rebuilt': 'Verzeichnisse neu aufgebaut',
    'examined.checksums_one': '{{count}} Dokument',
    'examined.checksums_other': '{{count}} Dokumente',
    'examined.media_one': '{{count}} Datei',
    'examined.media_other': '{{count}} Dateien',
    'found.file': 'SQLite meldet: „{{list}}“',
    'found.checksums': 'Beschädigt: {{list}}',
    'found.parts': 'Unvollständig: {{list}}',
    'found.set-aside': '{{list}}',
    'found.records': 'Unlesbar: {{list}}',
    'found.media': 'Fehlt oder ist beschädigt: {{list}}',
    'found.projection': 'Abweichend: {{list}}',
    'found.rebuilt': 'War abweichend: {{list}}',
    'reason.checksum': 'Prüfsumme stimmt nicht',
    'reason.unreadable': 'nicht lesbar',
    'reason.missing-part': 'Teil fehlt',
    rows_one: '{{count}} Änderung',
    rows_other: '{{count}} Änderungen',
    more_one: 'und {{count}} weiterer Befund',
    more_other: 'und {{count}} weitere Befunde',
  },
  en: {
    'check.file': 'Database file',
    'check.checksums': 'Checksums of the changes',
    'check.parts': 'Completeness of the documents',
    'check.set-aside': 'Records set aside',
    'check.records': 'Form of the records',
    'check.media': 'Files of the media store',
    'check.projection': 'Indexes agree with the documents',
    'check.rebuilt': 'Indexes rebuilt',
    'examined.checksums_one': '{{count}} document',
    'examined.checksums_other': '{{count}} documents',
    'examined.media_one': '{{count}} file',
    'examined.media_other': '{{count}} files',
    'found.file': 'SQLite says: “{{list}}”',
    'found.checksums': 'Damaged: {{list}}',
    'found.parts': 'Incomplete: {{list}}',
    'found.set-aside': '{{list}}',
    'found.records': 'Unreadable: {{list}}',
    'found.media': 'Missing or damaged: {{list}}',
    'found.projection': 'Different: {{list}}',
    'found.rebuilt': 'Was different: {{list}}',
    'reason.checksum': 'checksum does not match',
    'reason.unreadable': 'not readable',
    'reason.missing-part': 'a part is missing',
    rows_one: '{{count}} change',
    rows_other: '{{count}} changes',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
});

/** So many findings of one check are named; the rest is counted. */
const mostNamed = 20;

export function checkName(name: CheckName, language: Language): string {
  return translate(doctorTexts, language, `check.${name}`);
}

/** What a check has looked at, or what it found. Empty where there is nothing to add to its name. */
export function checkDetail({ name, examined, found }: Check, language: Language): string {
  if (found.length === 0) {
    if (examined === null || (name !== 'checksums' && name !== 'media')) return '';
    return translate(doctorTexts, language, `examined.${name}`, { count: examined });
  }
  const named = found.slice(0, mostNamed).map((finding) => nameOf(finding, language));
  const more = found.length - named.length;
  const list = [...named, ...(more > 0 ? [translate(doctorTexts, language, 'more', { count: more })] : [])];
  return translate(doctorTexts, language, `found.${name}`, { list: list.join(', ') });
}

function nameOf({ what, rows, reason }: Check['found'][number], language: Language): string {
  const details = [
    ...(rows === null ? [] : [translate(doctorTexts, language, 'rows', { count: rows })]),
    ...(reason === null ? [] : [reasonText(reason, language)]),
  ];
  return details.length === 0 ? what : `${what} (${details.join(', ')})`;
}

/** A newer program may have other reasons: those stand as they are. */
function reasonText(reason: string, language: Language): string {
  const key = `reason.${reason}`;
  // whether it is a key of these texts is asked right here
  return key in doctorTexts.de ? translate(doctorTexts, language, key as TextKey<typeof doctorTexts>) : reason;
}
