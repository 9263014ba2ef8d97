import { asciiSlug } from '../ascii-slug.ts';
import type { Language } from '../model/common.ts';

const spoken: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { '&': ' und ', '@': ' at ', '%': ' prozent ' },
  en: { '&': ' and ', '@': ' at ', '%': ' percent ' },
};

/** The address part of a title: lower case, a–z, 0–9 and hyphens, German letters and signs written out, cut at a word. */
export function slugOf(title: string, language: Language, longest = 70): string {
  return asciiSlug(
    title.replace(/[&@%]/gu, (sign) => spoken[language][sign] ?? sign),
    longest,
  );
}
