import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, desk, type Desk } from '../../../builders/workspace.ts';

/**
 * Kills a program that writes, at random points, and looks after each kill whether every edit that was acknowledged is
 * there. Run by hand: `node tests/main/core/workspace/kill.ts --points 2000`.
 */
export interface KillReport {
  readonly points: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Kills that left something written and not acknowledged, which is allowed: they hit a write under way. */
  readonly inFlight: number;
}

const child = new URL('kill-child.ts', import.meta.url).pathname;
const bundleFolder = new URL('../../../../node_modules/.cache/kanalwerk-kill', import.meta.url).pathname;

export async function runKills(points: number, atATime = 2): Promise<KillReport> {
  await bundleChild();
  const shares = Array.from({ length: atATime }, (_, index) => Math.ceil((points - index) / atATime));
  const reports = await Promise.all(shares.map(killOften));
  return {
    points: reports.reduce((sum, report) => sum + report.points, 0),
    acknowledged: reports.reduce((sum, report) => sum + report.acknowledged, 0),
    lost: reports.flatMap((report) => report.lost),
    inFlight: reports.reduce((sum, report) => sum + report.inFlight, 0),
  };
}

/** One file starts several times faster than a hundred. */
async function bundleChild(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3', 'sharp'] },
    build: {
      ssr: child,
      outDir: bundleFolder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'kill-child.mjs' } },
    },
  });
}

async function killOften(points: number): Promise<KillReport> {
  const place = await desk();
  try {
    const workspace = await place.open();
    addMaster(workspace, 'Unter Beschuss', doc(p('Anfang')));
    await workspace.close();
    const acknowledged = new Set<number>();
    const lost: string[] = [];
    let inFlight = 0;
    let next = 0;
    for (let point = 0; point < points; point += 1) {
      const numbers = await writeUntilKilled(place.folder, next, Math.floor(Math.random() * 25));
      for (const number of numbers) acknowledged.add(number);
      const found = await look(place);
      for (const number of acknowledged) if (!found.has(number)) lost.push(`point ${point}: w${number}`);
      inFlight += [...found].filter((number) => number >= next && !acknowledged.has(number)).length;
      for (const number of found) acknowledged.add(number);
      next = Math.max(next, ...acknowledged) + 1;
    }
    return { points, acknowledged: acknowledged.size, lost, inFlight };
  } finally {
    await place.clear();
  }
}

/** Numbers the child acknowledged before it died. */
function writeUntilKilled(folder: string, first: number, killAfter: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [`${bundleFolder}/kill-child.mjs`, folder, String(first)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const numbers: number[] = [];
    let text = '';
    let errors = '';
    writer.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    writer.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      numbers.push(...lines.filter((line) => line !== 'ready').map(Number));
      if (numbers.length >= killAfter) writer.kill('SIGKILL');
    });
    writer.on('error', reject);
    writer.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(numbers);
      else reject(new Error(`The writer ended by itself: ${errors}`));
    });
  });
}

/** Every number whose edit is in the workspace, looked at after it was opened anew. */
async function look(place: Desk): Promise<Set<number>> {
  const workspace: Workspace = await place.open();
  try {
    const [master] = workspace.reader.list('masters');
    const text = master === undefined ? '' : (workspace.reader.body(master.id, 'body')?.plainText ?? '');
    const names = workspace.reader.list('people').map((person) => person.name);
    const words = [...text.split(/\s+/), ...names].filter((word) => /^w\d+$/.test(word));
    return new Set(words.map((word) => Number(word.slice(1))));
  } finally {
    await workspace.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { points: { type: 'string', default: '200' } } });
  const report = await runKills(Number(values.points));
  console.log(
    `${report.points} kills, ${report.acknowledged} edits acknowledged, ${report.lost.length} lost, ${report.inFlight} saved but not yet acknowledged`,
  );
  for (const line of report.lost) console.log(line);
  process.exitCode = report.lost.length === 0 ? 0 : 1;
}
