/** Longest name of one file or folder inside a package, in characters (all of them ASCII, so bytes too). */
export const maxNameLength = 80;

const germanLetters: Readonly<Record<string, string>> = {
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

// Windows refuses these with any ending, `nul.txt` too.
const reservedName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/;

/**
 * A name for a file or folder made from words of people: ASCII, lower case, `a-z0-9-`, at most `max` characters.
 * German letters are written out (`ä` as `ae`); what has no ASCII form is dropped, and `fallback` stands in if nothing is left.
 */
export function slugOf(words: string, fallback: string, max = 60): string {
  const ascii = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^ -~]/gu, (letter) => germanLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return cutAtWord(trimDashes(ascii), max) || fallback;
}

/** Ends a slug at a hyphen rather than inside a word, unless that would lose more than a third. */
function cutAtWord(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max);
  const hyphen = slug.charAt(max) === '-' ? max : cut.lastIndexOf('-');
  return trimDashes(hyphen > max * 0.66 ? cut.slice(0, hyphen) : cut);
}

function trimDashes(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}

/** `seoTitle` as `seo-title`: names of fields become names of files that do not differ by case alone. */
export function kebab(words: string): string {
  return words.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
}

/**
 * Gives out names within one folder. A name that was given out before (compared in NFC, without case, as
 * Windows and macOS do) gets `-2`, `-3` ... before its ending; reserved names get a trailing `_`.
 */
export function nameGiver(): (stem: string, ending: string) => string {
  const given = new Set<string>();
  return (stem, ending) => {
    const free = reservedName.test(stem) ? stem.replace(reservedName, '$1_$2') : stem;
    for (let count = 1; ; count += 1) {
      const suffix = (count === 1 ? '' : `-${count}`) + ending;
      const name = trimDashes(free.slice(0, maxNameLength - suffix.length)) + suffix;
      const key = name.normalize('NFC').toLowerCase();
      if (!given.has(key)) {
        given.add(key);
        return name;
      }
    }
  };
}

/** Order of paths everywhere in a package: by UTF-8 bytes, independent of locale. */
export function byPath(a: string, b: string): number {
  // Paths are ASCII, where UTF-16 order is byte order.
  return a < b ? -1 : a > b ? 1 : 0;
}
