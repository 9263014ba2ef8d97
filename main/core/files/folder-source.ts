import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageSource, SourceEntry } from './package-source.ts';

// What file managers put into every folder they show; not part of anything.
const leftByFileManagers = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The files of a package folder. Links and devices are named, never followed. */
export function folderSource(folder: string): PackageSource {
  return {
    entries: () => listFiles(folder, ''),
    read: (path) => createReadStream(join(folder, ...path.split('/'))),
    close: () => Promise.resolve(),
  };
}

async function listFiles(folder: string, inside: string): Promise<SourceEntry[]> {
  const found: SourceEntry[] = [];
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(folder, path)));
    else if (entry.isSymbolicLink()) found.push({ path, refused: 'link' });
    else if (!entry.isFile()) found.push({ path, refused: 'special' });
    else if (!leftByFileManagers.has(entry.name)) found.push({ path, refused: null });
  }
  return found;
}
