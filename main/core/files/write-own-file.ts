import { join } from 'node:path';
import { realDisk } from './disk.ts';
import { asFailure } from './staging.ts';

/** Times of files do not tell when they were made, so that the same content is the same file. */
const modified = new Date('2000-01-01T00:00:00.000Z');
const mostTries = 1000;

/**
 * Writes one file into a folder under a name that is free: `code.svg`, else `code-2.svg`. Gives its path. Throws what
 * `asFailure` makes of a disk that refuses.
 */
export async function writeOwnFile(folder: string, stem: string, ending: string, bytes: Uint8Array): Promise<string> {
  try {
    await realDisk.makeFolder(folder);
    for (let number = 1; ; number += 1) {
      const place = join(folder, `${stem}${number === 1 ? '' : `-${number}`}${ending}`);
      if ((await realDisk.look(place)) !== null && number < mostTries) continue;
      await realDisk.write(place, bytes, modified);
      await realDisk.syncFolder(folder);
      return place;
    }
  } catch (error) {
    throw asFailure(error, join(folder, stem));
  }
}
