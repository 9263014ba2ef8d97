import type { Language } from '../model/common.ts';
import type { Confidence } from '../platforms/platform-profile.ts';
import { defineTexts, translate } from './texts.ts';

/** Words for units of length and how each counts, for kinds of formatting, and for how sure a value is. */
export const unitTexts = defineTexts('units', {
  de: {
    'unit.x-weighted': 'Zeichen',
    'unit.mastodon': 'Zeichen',
    'unit.grapheme': 'Zeichen',
    'unit.utf8': 'Byte',
    'unit.codepoint': 'Zeichen',
    'unit.utf16': 'Zeichen',
    'unit.threads': 'Zeichen',
    'unit.youtube-tags': 'Zeichen',
    'unit.words': 'Wörter',
    'unit.lines': 'Zeilen',
    'unit.unspecified': 'Zeichen',
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
    'unit.x-weighted': 'characters',
    'unit.mastodon': 'characters',
    'unit.grapheme': 'characters',
    'unit.utf8': 'bytes',
    'unit.codepoint': 'characters',
    'unit.utf16': 'characters',
    'unit.threads': 'characters',
    'unit.youtube-tags': 'characters',
    'unit.words': 'words',
    'unit.lines': 'lines',
    'unit.unspecified': 'characters',
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
  return Object.hasOwn(unitTexts.de, key);
}

function wordsOr(key: string, fallback: string, language: Language): string {
  return has(key) ? translate(unitTexts, language, key) : fallback;
}

/** "Zeichen", "Byte", "Wörter". */
export function unitName(unit: string, language: Language): string {
  return wordsOr(`unit.${unit}`, unit, language);
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
