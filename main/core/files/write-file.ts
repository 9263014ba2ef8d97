import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { Failure } from '../failure.ts';
import { type Disk, errorCode, realDisk } from './disk.ts';
import { asFailure, publishFile, requireFree } from './staging.ts';

interface WriteFileOptions {
  /** Puts it in the place of a file that is there; a folder is never replaced. */
  readonly replace: boolean;
  readonly modified: Date;
  readonly disk?: Disk;
}

/**
 * Writes a file whole or not at all: beside its place first, then under its name. Throws `PLACE_TAKEN`,
 * `UNSUITABLE_FOLDER`, `STORAGE`.
 */
export async function writeFileWhole(
  place: string,
  bytes: Uint8Array,
  { replace, modified, disk = realDisk }: WriteFileOptions,
): Promise<void> {
  const part = `${place}.${randomBytes(6).toString('hex')}.part`;
  try {
    if (!replace) await requireFree(disk, place);
    else if ((await disk.look(place))?.isDirectory() === true) throw new Failure('PLACE_TAKEN', { place });
    await disk.write(part, bytes, modified);
    if (replace) {
      await disk.rename(part, place);
      await disk.syncFolder(dirname(place));
    } else await publishFile(disk, part, place);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      throw new Failure('UNSUITABLE_FOLDER', { folder: dirname(place), reason: 'missing' });
    }
    throw asFailure(error, place);
  } finally {
    await disk.remove(part).catch(() => undefined); // Under its new name by now, or not ours to insist on.
  }
}

/** Makes a folder for files that are written one by one. Throws what `asFailure` makes of a disk that refuses. */
export async function makePlaceFor(folder: string): Promise<void> {
  try {
    await realDisk.makeFolder(folder);
  } catch (error) {
    throw asFailure(error, folder);
  }
}
