import { graphemeStart } from '../../platforms/counting/graphemes.ts';

/**
 * Text without what XML 1.0, YAML and HTML forbid: control characters but tab and line end, halves of surrogate pairs,
 * code points that are no characters. Line ends become `\n`, as XML readers make them.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '')
    .toWellFormed();
}

/** The same on one line, without blanks at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** At most `max` UTF-16 units, ended at a word with an ellipsis where something is missing. No emoji is cut in two. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, graphemeStart(text, max - 1));
  const blank = cut.lastIndexOf(' ');
  return `${(blank > cut.length / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
