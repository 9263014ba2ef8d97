/** What a spreadsheet may take for a formula at the start of a cell, full-width forms too. */
const formulaStart = '[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]';
const dangerous = new RegExp(`^'*${formulaStart}`, 'u');
const defused = new RegExp(`^'+${formulaStart}`, 'u');

/**
 * Text that no spreadsheet takes for a formula: an apostrophe goes before it. One that already has apostrophes before
 * such a sign gets one more, so that `plainText` gives back exactly what was there.
 */
export function harmlessText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

export function plainText(cell: string): string {
  return defused.test(cell) ? cell.slice(1) : cell;
}
