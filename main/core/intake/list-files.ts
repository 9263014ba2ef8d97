import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Refusal } from '../import/limits.ts';
import type { IntakeLimits } from './limits.ts';

/** What programs keep beside contents. */
const beside = new Set(['node_modules', '__MACOSX']);

/**
 * Names of all files below a folder, with `/`, sorted by code unit. Links are not followed and hidden entries are left out, so that
 * nothing outside of the folder is ever read. Throws `Refusal` for more than a stock has.
 */
export async function listFiles(root: string, limits: Pick<IntakeLimits, 'files' | 'folderDepth'>): Promise<string[]> {
  const files: string[] = [];
  const walk = async (folder: string, prefix: string, depth: number): Promise<void> => {
    if (depth > limits.folderDepth) throw new Refusal('too-deep', `> ${limits.folderDepth} folders`);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || beside.has(entry.name)) continue;
      if (entry.isFile()) files.push(prefix + entry.name);
      // One folder after the other: thousands of open ones are more than a machine allows.
      // eslint-disable-next-line no-await-in-loop
      else if (entry.isDirectory()) await walk(join(folder, entry.name), `${prefix}${entry.name}/`, depth + 1);
      if (files.length > limits.files) throw new Refusal('too-large', `> ${limits.files} files`);
    }
  };
  await walk(root, '', 0);
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** Reads a file below `root`, or null where there is none, it leads outside, or it is larger than `mostBytes`. */
export async function readInside(root: string, name: string, mostBytes: number): Promise<Uint8Array | null> {
  try {
    const inside = await realpath(root);
    const place = await realpath(join(inside, ...name.split('/')));
    if (!place.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return null;
    // Looked up just now, and still not followed if somebody puts a link there meanwhile.
    const file = await open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const state = await file.stat();
      if (!state.isFile() || state.size > mostBytes) return null;
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' || code === 'EISDIR') return null;
    throw error;
  }
}
