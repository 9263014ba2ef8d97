/** One comparison. `ours` and `raw` are in `unit`; a measured size has no raw side. */
export interface Row {
  readonly part: string;
  readonly name: string;
  readonly unit: 'ms' | 'kB';
  readonly ours: number;
  readonly raw: number | null;
  /** What the goal speaks of: a ratio, or the measured size itself. */
  readonly value: number;
  readonly goal: Goal;
  /** What one must know to read the figures: sizes, counts, what is in and what is not. */
  readonly detail: string;
}

export interface Goal {
  readonly kind: 'at most' | 'at least';
  readonly value: number;
}

export const atMost = (value: number): Goal => ({ kind: 'at most', value });
export const atLeast = (value: number): Goal => ({ kind: 'at least', value });

/** A row whose value is ours ÷ raw, or raw ÷ ours where more is better. */
export function ratioRow(row: Omit<Row, 'value' | 'raw'> & { readonly raw: number }): Row {
  return { ...row, value: row.goal.kind === 'at most' ? row.ours / row.raw : row.raw / row.ours };
}

/** A value that shows as the goal must also count as the goal: compared with the two digits that are printed. */
export function isMet({ value, goal }: Pick<Row, 'value' | 'goal'>): boolean {
  const shown = Math.round(value * 100) / 100;
  return goal.kind === 'at most' ? shown <= goal.value : shown >= goal.value;
}

/** Figures keep three digits: 0.123, 1.23, 12.3, 123. */
function figure(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}

function cells(row: Row): string[] {
  const unit = row.raw === null ? ` ${row.unit}` : '';
  const sign = row.goal.kind === 'at most' ? '≤' : '≥';
  return [
    row.name,
    `${figure(row.ours)} ${row.unit}`,
    row.raw === null ? '-' : `${figure(row.raw)} ${row.unit}`,
    row.raw === null ? `${figure(row.value)}${unit}` : row.value.toFixed(2),
    `${sign} ${row.goal.value}${unit}`,
    isMet(row) ? 'met' : 'NOT MET',
  ];
}

const head = ['name', 'ours', 'raw', 'ratio', 'goal', ''];

/** The table for people; under it what each row means. */
export function table(rows: readonly Row[]): string {
  if (rows.length === 0) return 'Nothing was measured.\n';
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const details = rows.map((row) => `  ${row.name}: ${row.detail}`);
  const missed = rows.filter((row) => !isMet(row)).length;
  const sum = missed === 0 ? `All ${rows.length} goals met.` : `${missed} of ${rows.length} goals not met.`;
  return [drawn[0], rule, ...drawn.slice(1), '', ...details, '', sum, ''].join('\n');
}

/** The same for programs. */
export function asJson(rows: readonly Row[], machine: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ machine, rows: rows.map((row) => ({ ...row, met: isMet(row) })) }, null, 2)}\n`;
}
