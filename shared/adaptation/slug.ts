const letters: Readonly<Record<string, string>> = {
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
  þ: 'th',
  '&': ' und ',
  '@': ' at ',
  '%': ' prozent ',
};
const englishSigns: Readonly<Record<string, string>> = { '&': ' and ', '%': ' percent ' };

/** The address part of a title: lower case, a–z, 0–9 and hyphens, German letters written out, cut at a word. */
export function slugOf(title: string, language: 'de' | 'en', longest = 70): string {
  const plain = Array.from(title.normalize('NFC').toLowerCase())
    .map((sign) => (language === 'en' ? englishSigns[sign] : undefined) ?? letters[sign] ?? sign)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > longest / 2 ? cut.slice(0, end) : plain.slice(0, longest);
}
