/** One word of a search, with the other ways it may be written. */
export interface SearchTerm {
  /** As typed, then with umlauts and ß written the other way: `strasse`, `straße`. Lower case. */
  readonly spellings: readonly string[];
}

/** More words than this narrow nothing down. */
const mostTerms = 12;
const longestTerm = 60;

/** The words of a search. Signs only separate them, so no input can be a query of its own. */
export function searchTermsOf(text: string): SearchTerm[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, longestTerm)))]
    .slice(0, mostTerms)
    .map((word) => ({ spellings: spellingsOf(word) }));
}

/**
 * The index takes accents away (`über` is found as `uber`) and keeps ß. So `ueber` must also be asked for as `uber`,
 * `über` also as `ueber`, and ss for ß both ways. After a, e and q a `ue` is no umlaut (neue, Bauer, Quelle).
 */
function spellingsOf(word: string): string[] {
  const umlauts = word
    .replace(/(?<![aeq])ue/g, 'ü')
    .replace(/oe/g, 'ö')
    .replace(/ae/g, 'ä');
  const letters = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  const forms = new Set<string>();
  for (const form of [word, umlauts, letters])
    for (const spelling of [form, form.replaceAll('ß', 'ss'), form.replaceAll('ss', 'ß')]) forms.add(spelling);
  return [...forms];
}

/** The index works on characters, not on the halves of a surrogate pair. */
const countCharacters = (text: string): number => text.match(/./gsu)?.length ?? 0;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Every word, each whole or as the beginning of one. */
export function wordQuery(terms: readonly SearchTerm[]): string {
  return terms.map(({ spellings }) => `(${spellings.map((text) => `${quoted(text)}*`).join(' OR ')})`).join(' AND ');
}

/** Every word of three letters or more anywhere inside others; null when all are shorter, which this index cannot find. */
export function trigramQuery(terms: readonly SearchTerm[]): string | null {
  const groups = terms
    .map(({ spellings }) => spellings.filter((text) => countCharacters(text) >= 3))
    .filter((spellings) => spellings.length > 0);
  if (groups.length < terms.length) return null;
  return groups.map((spellings) => `(${spellings.map(quoted).join(' OR ')})`).join(' AND ');
}
