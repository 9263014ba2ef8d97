/**
 * Advance widths of Inter in hundredths of the size, from U+0020 to U+017F in order (read from `resources/fonts`). Shared
 * code has no font at hand, and the same words must break alike on every machine.
 */
const widths: Readonly<Record<Weight, readonly number[]>> = {
  400: numbers(`
  28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51
  97 69 65 73 72 60 59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46
  32 56 61 57 61 58 37 61 59 24 24 55 24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66 0
  0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
  28 29 57 61 72 55 27 57 59 91 45 58 66 0 67 48 46 66 44 45 32 59 60 29 27 30 48 58 80 85 88 51
  69 69 69 69 69 69 99 73 60 60 60 60 27 27 27 27 73 75 76 76 76 76 76 66 76 74 74 74 74 68 64 62
  56 56 56 56 56 56 92 57 58 58 58 58 24 24 24 24 58 59 60 60 60 60 60 66 60 59 59 59 59 56 61 56
  69 56 69 56 69 56 73 57 73 57 73 57 73 57 72 71 73 61 60 58 60 58 60 58 60 58 60 58 75 61 75 61
  75 61 75 61 74 59 78 59 27 24 27 24 27 24 27 24 27 24 84 48 57 24 67 55 53 57 24 57 24 57 34 56
  36 59 24 75 59 75 59 75 59 0 75 59 76 60 76 60 76 60 100 100 64 38 64 38 64 38 64 53 64 53 64 53
  64 53 65 33 65 38 65 33 74 59 74 59 74 59 74 59 74 59 74 59 99 82 68 56 68 63 55 63 55 63 55 31
`),
  600: numbers(`
  25 32 52 64 65 100 66 33 37 37 54 67 32 47 32 38 66 42 62 64 67 61 64 58 64 64 32 33 67 67 67 54
  100 73 66 74 72 61 59 75 75 28 58 70 57 92 76 77 65 77 65 65 66 74 73 102 72 71 65 37 38 37 48 47
  35 57 62 58 62 59 39 63 61 26 26 57 26 90 61 61 62 62 40 55 35 61 59 84 57 59 57 45 36 45 67 0
  0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
  25 32 58 63 75 56 32 57 61 91 46 63 67 0 66 45 46 67 45 46 35 61 60 32 33 32 49 63 83 87 91 54
  73 73 73 73 73 73 101 74 61 61 61 61 28 28 28 28 75 76 77 77 77 77 77 67 77 74 74 74 74 71 66 64
  57 57 57 57 57 57 91 58 59 59 59 59 26 26 26 26 59 61 61 61 61 61 61 67 61 61 61 61 61 59 62 59
  73 57 73 57 73 57 74 58 74 58 74 58 74 58 72 74 75 62 61 59 61 59 61 59 61 59 61 59 75 63 75 63
  75 63 75 63 75 61 80 61 28 26 28 26 28 26 28 26 28 26 86 52 58 26 70 57 57 57 26 57 26 57 38 57
  42 60 26 76 61 76 61 76 61 0 76 61 77 61 77 61 77 61 101 99 65 40 65 40 65 40 65 55 65 55 65 55
  65 55 66 35 66 42 66 35 74 61 74 61 74 61 74 61 74 61 74 61 102 84 71 59 71 65 57 65 57 65 57 33
`),
};

/** What lies outside of the table, as Inter sets it; dashes, quotation marks and the like. */
const others: Readonly<Record<string, number>> = {
  '„': 48,
  '“': 51,
  '”': 50,
  '‘': 30,
  '’': 29,
  '–': 50,
  '—': 100,
  '…': 96,
  '€': 68,
  '\u202f': 20,
};

export type Weight = 400 | 600;

function numbers(text: string): number[] {
  return text.trim().split(/\s+/u).map(Number);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** CJK, Hangul, full-width forms and pictographs take a full square. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** Width of a line in the map's units. Kerning is left out: at most a few per cent too wide, never too narrow. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += advance(segment, weight);
  return (sum * size) / 100;
}

function advance(grapheme: string, weight: Weight): number {
  const code = grapheme.codePointAt(0) ?? 0;
  const known = code >= 0x20 && code < 0x180 ? widths[weight][code - 0x20] : others[grapheme];
  return known ?? (wide.test(grapheme) ? 110 : 68);
}

/** One line of it, or as much as fits with an ellipsis. */
export function fitted(words: string, width: number, size: number, weight: Weight = 400): string {
  const text = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (textWidth(text, size, weight) <= width) return text;
  const room = width - textWidth('…', size, weight);
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += (advance(segment, weight) * size) / 100;
    if (used > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
