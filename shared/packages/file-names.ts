import { asciiSlug, trimHyphens } from '../ascii-slug.ts';

/** Longest name of one file or folder inside a package, in characters (all of them ASCII, so bytes too). */
export const maxNameLength = 80;

// Windows refuses these with any ending, `nul.txt` too.
const reservedName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/;

/** A name for a file or folder made from words of people, see `asciiSlug`; `fallback` where nothing of them is left. */
export function slugOf(words: string, fallback: string, max = 60): string {
  return asciiSlug(words, max) || fallback;
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
      const name = trimHyphens(free.slice(0, maxNameLength - suffix.length)) + suffix;
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
