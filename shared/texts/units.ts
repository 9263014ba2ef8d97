import type { Language } from '../model/common.ts';
import type { Confidence } from '../platforms/platform-profile.ts';
import { defineTexts, type TextValues, translate } from './texts.ts';

/** Words for units of length and how each counts, for kinds of formatting, and for how sure a value is. */
export const unitTexts = defineTexts('units', {
  de: {
    'unit.x-weighted_one': 'Zeichen',
    'unit.x-weighted_other': 'Zeichen',
    'unit.mastodon_one': 'Zeichen',
    'unit.mastodon_other': 'Zeichen',
    'unit.grapheme_one': 'Zeichen',
    'unit.grapheme_other': 'Zeichen',
    'unit.utf8_one': 'Byte',
    'unit.utf8_other': 'Byte',
    'unit.codepoint_one': 'Zeichen',
    'unit.codepoint_other': 'Zeichen',
    'unit.utf16_one': 'Zeichen',
    'unit.utf16_other': 'Zeichen',
    'unit.threads_one': 'Zeichen',
    'unit.threads_other': 'Zeichen',
    'unit.youtube-tags_one': 'Zeichen',
    'unit.youtube-tags_other': 'Zeichen',
    'unit.words_one': 'Wort',
    'unit.words_other': 'Wörter',
    'unit.lines_one': 'Zeile',
    'unit.lines_other': 'Zeilen',
    'unit.unspecified_one': 'Zeichen',
    'unit.unspecified_other': 'Zeichen',
    'unitHelp.x-weighted':
      'Gewichtet: Adressen zählen 23, Emoji 2, die meisten Zeichen außerhalb lateinischer Schriften 2.',
    'unitHelp.mastodon': 'Sichtbare Zeichen: Adressen zählen 23, von @name@server nur @name.',
    'unitHelp.grapheme': 'Sichtbare Zeichen: Ein Emoji zählt 1, auch ein zusammengesetztes.',
    'unitHelp.utf8': 'Byte in UTF-8: Umlaute zählen 2, Emoji 4 und mehr.',
    'unitHelp.codepoint': 'Unicode-Zeichen: Zusammengesetzte Emoji zählen mehrfach.',
    'unitHelp.utf16': 'UTF-16-Einheiten: Emoji zählen 2 und mehr.',
    'unitHelp.threads': 'Zeichen, Emoji aber mit ihren UTF-8-Byte.',
    'unitHelp.youtube-tags':
      'Alle Schlagwörter zusammen: Kommas zählen mit, ein Schlagwort mit Leerzeichen kostet 2 mehr.',
    'unitHelp.words': 'Wörter.',
    'unitHelp.lines': 'Zeilen.',
    'unitHelp.unspecified': 'Die Plattform sagt nur „Zeichen“. Gezählt wird vorsichtig: Emoji zählen 2 und mehr.',
    'format.heading': 'Überschriften',
    'format.quote': 'Zitate',
    'format.list': 'Listen',
    'format.check-list': 'Prüflisten',
    'format.table': 'Tabellen',
    'format.image': 'Bilder im Text',
    'format.divider': 'Trennlinien',
    'format.callout': 'Hinweiskästen',
    'format.code': 'Code',
    'format.bold': 'Fett',
    'format.italic': 'Kursiv',
    'format.underline': 'Unterstreichung',
    'format.strike': 'Durchstreichung',
    'format.named-link': 'Links hinter Wörtern',
    'format.unknown': 'Inhalte einer neueren Version',
    'confidence.H': 'Amtlich gelesen',
    'confidence.H2': 'Amtliche Seite, aus datierter Prüfung',
    'confidence.M': 'Amtliche Hilfe oder Ankündigung',
    'confidence.L': 'Von Dritten berichtet',
    'confidence.U': 'Ungeprüft',
  },
  en: {
    'unit.x-weighted_one': 'character',
    'unit.x-weighted_other': 'characters',
    'unit.mastodon_one': 'character',
    'unit.mastodon_other': 'characters',
    'unit.grapheme_one': 'character',
    'unit.grapheme_other': 'characters',
    'unit.utf8_one': 'byte',
    'unit.utf8_other': 'bytes',
    'unit.codepoint_one': 'character',
    'unit.codepoint_other': 'characters',
    'unit.utf16_one': 'character',
    'unit.utf16_other': 'characters',
    'unit.threads_one': 'character',
    'unit.threads_other': 'characters',
    'unit.youtube-tags_one': 'character',
    'unit.youtube-tags_other': 'characters',
    'unit.words_one': 'word',
    'unit.words_other': 'words',
    'unit.lines_one': 'line',
    'unit.lines_other': 'lines',
    'unit.unspecified_one': 'character',
    'unit.unspecified_other': 'characters',
    'unitHelp.x-weighted': 'Weighted: addresses count 23, emoji 2, most characters outside Latin scripts 2.',
    'unitHelp.mastodon': 'Visible characters: addresses count 23, of @name@server only @name.',
    'unitHelp.grapheme': 'Visible characters: an emoji counts 1, even a joined one.',
    'unitHelp.utf8': 'Bytes in UTF-8: umlauts count 2, emoji 4 and more.',
    'unitHelp.codepoint': 'Unicode characters: joined emoji count several times.',
    'unitHelp.utf16': 'UTF-16 units: emoji count 2 and more.',
    'unitHelp.threads': 'Characters, but emoji with their UTF-8 bytes.',
    'unitHelp.youtube-tags': 'All tags together: commas count, a tag with a space costs 2 more.',
    'unitHelp.words': 'Words.',
    'unitHelp.lines': 'Lines.',
    'unitHelp.unspecified': 'The platform only says “characters”. Counted with caution: emoji count 2 and more.',
    'format.heading': 'headings',
    'format.quote': 'quotes',
    'format.list': 'lists',
    'format.check-list': 'check lists',
    'format.table': 'tables',
    'format.image': 'pictures in the text',
    'format.divider': 'dividers',
    'format.callout': 'callouts',
    'format.code': 'code',
    'format.bold': 'bold',
    'format.italic': 'italic',
    'format.underline': 'underline',
    'format.strike': 'strikethrough',
    'format.named-link': 'links behind words',
    'format.unknown': 'content of a newer version',
    'confidence.H': 'Read officially',
    'confidence.H2': 'Official page, from a dated audit',
    'confidence.M': 'Official help or announcement',
    'confidence.L': 'Reported by others',
    'confidence.U': 'Unverified',
  },
});

type Key = Parameters<typeof translate<typeof unitTexts>>[2];

function has(key: string): key is Key {
  return Object.hasOwn(unitTexts.de, key) || Object.hasOwn(unitTexts.de, `${key}_other`);
}

function wordsOr(key: string, fallback: string, language: Language, values: TextValues = {}): string {
  return has(key) ? translate(unitTexts, language, key, values) : fallback;
}

/** "Zeichen", "Byte", "Wörter", as they stand behind a number; behind one: "Wort". */
export function unitName(unit: string, language: Language, count = 2): string {
  return wordsOr(`unit.${unit}`, unit, language, { count });
}

/** How the unit counts, in one sentence. */
export function unitHelp(unit: string, language: Language): string {
  return wordsOr(`unitHelp.${unit}`, '', language);
}

/** A kind of block or mark, `named-link` too. */
export function formattingName(kind: string, language: Language): string {
  return wordsOr(`format.${kind}`, kind, language);
}

export function confidenceName(confidence: Confidence, language: Language): string {
  return wordsOr(`confidence.${confidence}`, confidence, language);
}
