import type { Language } from '../model/common.ts';
import { commonNotes } from './fact-notes/common.ts';
import { linkedinNotes } from './fact-notes/linkedin.ts';
import { metaNotes } from './fact-notes/meta.ts';
import { microblogNotes } from './fact-notes/microblogs.ts';
import { placeAndMessageNotes } from './fact-notes/places-and-messages.ts';
import { siteNotes } from './fact-notes/sites.ts';
import { sourceWords } from './fact-notes/sources.ts';
import { videoNotes } from './fact-notes/video.ts';
import { videoRuleNotes } from './fact-notes/video-rules.ts';

/** German wordings of the notes beside facts and of values that are sentences, by the English of the profiles. */
export const factNoteTables = [
  commonNotes,
  linkedinNotes,
  metaNotes,
  microblogNotes,
  videoNotes,
  videoRuleNotes,
  placeAndMessageNotes,
  siteNotes,
] as const;

const germanNotes = new Map(factNoteTables.flatMap((table) => Object.entries(table)));
const germanSources = new Map(Object.entries(sourceWords));

/** Signs for units that German writes alike. Abbreviations in capitals (MP4, PDF, MB) are alike anyway. */
const alikeSigns = new Set(['s', 'min', 'h', 'px']);

/**
 * True for a note that German writes exactly as English: no number with a decimal or thousands sign or with four
 * digits (those get a full stop), and no word except abbreviations in capitals and signs of units ("16:9", "MP4 ≤ 16 MB"). Such a note has no entry.
 */
export function readsAlike(note: string): boolean {
  if (/\d[.,]\d|\d{4}/.test(note)) return false;
  const words = note.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.every((word) => alikeSigns.has(word) || word === word.toUpperCase());
}

/** A note of a fact, or a value that is a sentence, in this language. Words of a workspace stay as they are. */
export function factNote(note: string, language: Language): string {
  return language === 'de' ? (germanNotes.get(note) ?? note) : note;
}

const day = /(audit )?\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** Where a fact is from: titles, names and addresses as they are, words and days in this language. */
export function sourceName(source: string, language: Language): string {
  if (language === 'en') return source;
  const german = germanSources.get(source);
  if (german !== undefined) return german;
  return source.replaceAll(day, (_, audit: string | undefined, year: string, month: string, date: string) => {
    return `${audit === undefined ? '' : 'Prüfung vom '}${date}.${month}.${year}`;
  });
}
