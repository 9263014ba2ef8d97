/** How a command ends: 0 done, 1 findings or refused, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes. Results go to `out`, everything else to `problem`; with `--json` nothing but JSON reaches `out`. */
export interface Output {
  readonly json: boolean;
  out(text: string): void;
  problem(text: string): void;
  /** Writes a line that only people need; silent with `--json`. */
  say(text: string): void;
}

export function output(json: boolean, streams: { out: NodeJS.WritableStream; problem: NodeJS.WritableStream }): Output {
  return {
    json,
    out: (text) => void streams.out.write(`${text}\n`),
    problem: (text) => void streams.problem.write(`${text}\n`),
    say: (text) => {
      if (!json) streams.out.write(`${text}\n`);
    },
  };
}

/** Columns of equal width, without a frame: readable in a terminal and in a mail. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((size) => '-'.repeat(size)).join('  '), ...rows.map(line)].join('\n');
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });
function width(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** At most so many characters, with an ellipsis where something is missing. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
