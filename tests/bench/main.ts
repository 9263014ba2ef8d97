import '../../main/scripts/require-node.ts';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filledWorkspaces } from './bench-workspace.ts';
import { asJson, table, type Row } from './report.ts';
import { parts } from './parts.ts';

/**
 * Compares the program with raw baselines in one run and prints ratios.
 * `-- [--only <part>] [--quick] [--json] [--cache <folder>]`; a cache keeps the filled workspaces for the next run.
 * Ends with 0 also when a goal is missed, with 1 when a part cannot run.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    cache: { type: 'string' },
  },
});
const names = parts.map((part) => part.name);
const unknown = values.only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. Parts: ${names.join(', ')}.\n`);
  process.exit(1);
}

const rows: Row[] = [];
const temporary = mkdtempSync(join(tmpdir(), 'kanalwerk-bench-'));
const cache = values.cache ?? join(temporary, 'cache');
mkdirSync(cache, { recursive: true });
for (const part of parts.filter(({ name }) => values.only.length === 0 || values.only.includes(name))) {
  const folder = join(temporary, part.name);
  mkdirSync(folder);
  const note = (text: string): void => void process.stderr.write(`${part.name}: ${text}\n`);
  const start = performance.now();
  try {
    note('begins');
    rows.push(...(await part.run({ quick: values.quick, folder, note, filled: filledWorkspaces(cache, note) })));
    note(`done after ${((performance.now() - start) / 1000).toFixed(0)} s`);
  } catch (error) {
    note(`could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
}
rmSync(temporary, { recursive: true, force: true });

const machine = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? '',
  load: loadavg().map((load) => Number(load.toFixed(1))),
  quick: values.quick,
};
if (values.json) process.stdout.write(asJson(rows, machine));
else {
  const smaller = values.quick ? ', smaller sizes (--quick): the figures say little' : '';
  process.stdout.write(`\nNode ${machine.node}, ${machine.cores} cores, load ${machine.load.join(' ')}${smaller}\n\n`);
  process.stdout.write(table(rows));
}
