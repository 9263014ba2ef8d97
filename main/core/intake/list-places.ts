import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../failure.ts';

/** Files that a stock can be in, by their names; what they are is found out when they are read. */
const stocks = /\.(?:xml|wxr|rss|atom|json|csv|tsv|xlsx|zip|eml|md|markdown|html?|docx|odt|txt)$/i;
const mostEntries = 2_000;

export interface Place {
  readonly name: string;
  readonly place: string;
  readonly isFolder: boolean;
  readonly bytes: number | null;
}

/** Folders, then files that can be looked into, each by name. Hidden ones and those that cannot be looked at are left out. */
export async function listPlaces(
  folder: string,
): Promise<{ readonly folder: string; readonly parent: string | null; readonly entries: Place[] }> {
  const here = resolve(folder);
  const found: Place[] = [];
  const names = await readdir(here, { withFileTypes: true }).catch(() => {
    throw new Failure('UNSUITABLE_FOLDER', { folder: here, reason: 'missing' });
  });
  const sorted = names.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) {
    if (found.length >= mostEntries) break;
    if (entry.name.startsWith('.') || entry.name.endsWith('.kanalwerk')) continue;
    const place = join(here, entry.name);
    if (entry.isDirectory()) found.push({ name: entry.name, place, isFolder: true, bytes: null });
    else if (entry.isFile() && stocks.test(entry.name)) {
      // A file that goes away meanwhile is none.
      // eslint-disable-next-line no-await-in-loop
      const bytes = await stat(place).then(
        (state) => state.size,
        () => null,
      );
      if (bytes !== null) found.push({ name: entry.name, place, isFolder: false, bytes });
    }
  }
  const entries = found.sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || (a.name < b.name ? -1 : 1));
  const parent = dirname(here);
  return { folder: here, parent: parent === here ? null : parent, entries };
}
