import './require-node.ts';
import { existsSync } from 'node:fs';
import { readdir, rm, stat, utimes, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { mainBuild, preloadBuild, rendererBuild } from '../../vite.config.ts';
import { root } from './run.ts';

/** What the built program is made from; anything newer than the stamp makes it stale. */
const sources = ['main', 'renderer', 'shared', 'resources', 'package-lock.json', 'vite.config.ts', 'package.json'];
const stamp = join(root, 'out', '.built');

async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...times);
}

/** Whether the built program is older than anything it is made from. */
export async function isStale(): Promise<boolean> {
  if (!existsSync(stamp)) return true;
  const built = (await stat(stamp)).mtimeMs;
  const times = await Promise.all(sources.map((name) => newest(join(root, name))));
  return times.some((time) => time > built);
}

/** Builds main, preload and page into `out/`. A failed build leaves no stamp, so the next start builds again. */
export async function build(): Promise<void> {
  const began = new Date();
  await rm(stamp, { force: true });
  for (const part of [mainBuild, preloadBuild, rendererBuild]) await viteBuild({ ...part, logLevel: 'warn' });
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(stamp, '');
  await utimes(stamp, began, began); // what changed meanwhile counts as newer
}

export async function buildIfStale(): Promise<void> {
  if (!(await isStale())) return;
  process.stdout.write('Building what is stale ...\n');
  await build();
}

if (import.meta.main) await build();
