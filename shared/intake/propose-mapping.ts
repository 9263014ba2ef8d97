import type { ColumnMapping, ColumnMeaning } from './column-mapping.ts';

/** Headers of editorial plans in German and English, as whole names or words of them. The first that fits wins. */
const words: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['key', /^(?:id|record id|kennung|nr\.?|nummer|uuid|key)$/],
  ['address', /\b(?:url|link|address|adresse|permalink|web ?site)\b/],
  ['time', /\b(?:uhrzeit|time|zeit)\b/],
  [
    'date',
    /\b(?:date|datum|termin|publish(?:ed)?(?: at| on)?|veröffentlicht(?: am)?|veröffentlichung|veröffentlichungsdatum|erscheint|erscheinungsdatum|erscheinungstermin|publikationsdatum|due|fällig|deadline|tag|wann)\b/,
  ],
  ['state', /\b(?:state|status|stand|phase|zustand)\b/],
  [
    'author',
    /\b(?:author|autor|autorin|owner|responsible|verantwortlich|zuständig|assignee|redakteur|redakteurin|wer)\b/,
  ],
  ['language', /\b(?:language|sprache|lang)\b/],
  [
    'tags',
    /\b(?:tags?|schlagworte?|keywords?|labels?|kategorien?|categor(?:y|ies)|themensäule|säule|hashtags?|rubrik)\b/,
  ],
  ['title', /\b(?:title|titel|headline|überschrift|thema|topic|name|subject|betreff)\b/],
  ['lead', /\b(?:lead|teaser|vorspann|excerpt|summary|zusammenfassung|kurzbeschreibung|anriss|idee|idea)\b/],
  ['text', /\b(?:text|body|content|inhalt|copy|caption|post|beitrag|beschreibung|description|notes?|notizen?)\b/],
];

/** A header as it is compared: lower case, signs as spaces. */
function plain(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** What the columns of a table probably mean, by their headers; null for one that says nothing. Each meaning is given once, text several times. */
export function proposeMapping(headers: readonly string[]): ColumnMapping {
  const taken = new Set<ColumnMeaning>();
  const mapping: Record<string, ColumnMeaning | null> = {};
  for (const header of headers) {
    const name = plain(header);
    // `\b` knows no umlauts; between spaces every word has its edge.
    const found = words.find(([meaning, pattern]) => !taken.has(meaning) && isNamed(name, pattern));
    mapping[header] = found?.[0] ?? null;
    if (found !== undefined && found[0] !== 'text') taken.add(found[0]);
  }
  if (!taken.has('title')) {
    const first = headers.find((header) => mapping[header] === null || mapping[header] === 'text');
    if (first !== undefined) mapping[first] = 'title';
  }
  return mapping;
}

function isNamed(name: string, pattern: RegExp): boolean {
  if (pattern.source.startsWith('^')) return pattern.test(name);
  const bare = new RegExp(`(?:^| )${pattern.source.replace(/^\\b|\\b$/g, '')}(?: |$)`);
  return bare.test(name);
}
