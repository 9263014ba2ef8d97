import { describe, expect, it } from 'vitest';
import { packageOf, staticChunks } from './initial-script.ts';
import { asJson, atLeast, atMost, isMet, ratioRow, table, type Row } from './report.ts';
import { inTurns, median, percentile } from './statistics.ts';

const row = (changes: Partial<Row> = {}): Row => ({
  ...ratioRow({ part: 'save', name: 'save', unit: 'ms', ours: 3, raw: 2, goal: atMost(1.5), detail: 'how' }),
  ...changes,
});

describe('percentiles', () => {
  it('interpolate between neighbours and do not mind the order', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(percentile([0, 10], 95)).toBeCloseTo(9.5);
    expect(percentile([7], 95)).toBe(7);
  });

  it('refuse no values', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('both sides', () => {
  it('take turns, change who begins, and leave out the first rounds', async () => {
    const order: string[] = [];
    const samples = await inTurns({
      rounds: 2,
      warmUp: 1,
      ours: (round) => (order.push(`ours ${round}`), round),
      raw: (round) => (order.push(`raw ${round}`), 10 * round),
    });
    expect(order).toEqual(['ours 0', 'raw 0', 'raw 1', 'ours 1', 'ours 2', 'raw 2']);
    expect(samples).toEqual({ ours: [1, 2], raw: [10, 20] });
  });
});

describe('a row', () => {
  it('divides ours by raw, and the other way round where more is better', () => {
    expect(row().value).toBe(1.5);
    const more = ratioRow({ part: 'x', name: 'x', unit: 'ms', ours: 100, raw: 90, goal: atLeast(0.8), detail: '' });
    expect(more.value).toBeCloseTo(0.9);
    expect(isMet(more)).toBe(true);
  });

  it('meets its goal as it is printed', () => {
    expect(isMet(row({ value: 1.504 }))).toBe(true);
    expect(isMet(row({ value: 1.506 }))).toBe(false);
    expect(isMet(row({ value: 0.79, goal: atLeast(0.8) }))).toBe(false);
  });

  it('says plainly in the table and in JSON that a goal is missed', () => {
    const rows = [
      row(),
      row({ name: 'a longer name', value: 2 }),
      row({ name: 'size', unit: 'kB', raw: null, value: 192 }),
    ];
    const lines = table(rows).split('\n');
    expect(lines[3]).toMatch(/^a longer name .* 2\.00 +≤ 1\.5 +NOT MET$/u);
    expect(lines[4]).toMatch(/192 kB +≤ 1\.5 kB +NOT MET$/u);
    expect(table(rows)).toContain('2 of 3 goals not met.');
    const parsed = JSON.parse(asJson(rows, { cores: 2 })) as { rows: { met: boolean }[] };
    expect(parsed.rows.map(({ met }) => met)).toEqual([true, false, false]);
  });
});

describe('the first script', () => {
  it('is the entry with all it imports statically', () => {
    const manifest = {
      'index.html': { file: 'index.js', imports: ['_a.js'], dynamicImports: ['view.tsx'] },
      '_a.js': { file: 'a.js', imports: ['_b.js'] },
      '_b.js': { file: 'b.js', imports: ['_a.js'] },
      'view.tsx': { file: 'view.js' },
    };
    expect(staticChunks(manifest, 'index.html').map(({ file }) => file)).toEqual(['index.js', 'a.js', 'b.js']);
  });

  it('is counted by package', () => {
    expect(packageOf('../../../node_modules/@mantine/core/esm/Box.mjs')).toBe('@mantine/core');
    expect(packageOf('../node_modules/react-dom/index.js')).toBe('react-dom');
    expect(packageOf('../../renderer/main.tsx')).toBe('own');
  });
});
