import { parse } from 'csv-parse/browser/esm/sync';
import type { TemplateRows } from './propose-mapping.ts';

/** A template is small: a header, some words of explanation, an example. */
export const templateLimits = { characters: 1_000_000, rows: 20, columns: 300 } as const;

export type ReadTemplate =
  | { readonly kind: 'template'; readonly template: TemplateRows }
  | { readonly kind: 'unreadable'; readonly reason: 'too-large' | 'malformed' | 'empty' };

/** The first rows of a template in CSV; comma, semicolon and tab part its cells. */
export function readTemplateText(text: string): ReadTemplate {
  if (text.length > templateLimits.characters) return { kind: 'unreadable', reason: 'too-large' };
  const bom = text.startsWith('\ufeff');
  const delimiter = delimiterOf(text);
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      to: templateLimits.rows,
    });
    return templateOf(rows, delimiter, bom);
  } catch {
    return { kind: 'unreadable', reason: 'malformed' }; // The parser says what is wrong in English only.
  }
}

/** Rows of a template however they were read, held against the limits. */
export function templateOf(
  rows: readonly (readonly string[])[],
  delimiter: TemplateRows['delimiter'],
  bom: boolean,
): ReadTemplate {
  if (rows.some((row) => row.length > templateLimits.columns)) return { kind: 'unreadable', reason: 'too-large' };
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) return { kind: 'unreadable', reason: 'empty' };
  return { kind: 'template', template: { rows: rows.slice(0, templateLimits.rows), delimiter, bom } };
}

/** What parts most cells in any of the first rows, outside of quotation marks. */
function delimiterOf(text: string): TemplateRows['delimiter'] {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"[^"]*"/gu, '')
    .split(/\r?\n/u)
    .slice(0, 5);
  const most = (sign: string): number => Math.max(...lines.map((line) => line.split(sign).length));
  const [best = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => most(b) - most(a));
  return best;
}
