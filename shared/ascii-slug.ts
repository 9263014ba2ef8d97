/** Letters that do not come apart into a Latin letter and an accent, as German and its neighbours write them out. */
const writtenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Words in `a-z0-9-` alone, at most `max` characters, cut at a word; empty where nothing of them has an ASCII form. */
export function asciiSlug(words: string, max: number): string {
  const ascii = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^ -~]/gu, (letter) => writtenOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-');
  return cutAtWord(trimHyphens(ascii), max);
}

/** Ends a slug at a hyphen rather than inside a word, unless that would lose more than a third. */
function cutAtWord(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max);
  const hyphen = slug.charAt(max) === '-' ? max : cut.lastIndexOf('-');
  return trimHyphens(hyphen > max * 0.66 ? cut.slice(0, hyphen) : cut);
}

/** Without hyphens at the ends. */
export function trimHyphens(text: string): string {
  return text.replace(/^-+|-+$/gu, '');
}
