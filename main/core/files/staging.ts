import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { type Disk, errorCode } from './disk.ts';

// Host and process stand in the name: whoever finds it later can tell whether its writer still lives.
const stagingName = /^\.kanalwerk-package-([a-z0-9-]+)-(\d+)-[A-Za-z0-9]{6}$/;

function host(): string {
  return (
    hostname()
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-') || 'host'
  );
}

/**
 * Runs `work` with a hidden folder beside `place`, on the same disk, so that a rename can bring its content there in
 * one step. The folder goes away again whatever happens; what a crash left behind goes with the next call.
 */
export async function withStaging<T>(disk: Disk, place: string, work: (folder: string) => Promise<T>): Promise<T> {
  const parent = dirname(place);
  await removeStale(disk, parent);
  const folder = await disk.makeStaging(join(parent, `.kanalwerk-package-${host()}-${process.pid}-`));
  try {
    return await work(folder);
  } finally {
    // What cannot be removed now is removed as stale later; the outcome of the work matters more.
    await disk.remove(folder).catch(() => undefined);
  }
}

/** Removes staging folders of this machine whose process is gone. */
async function removeStale(disk: Disk, parent: string): Promise<void> {
  for (const entry of await disk.list(parent)) {
    const [, madeBy, pid] = stagingName.exec(entry.name) ?? [];
    if (!entry.isDirectory() || madeBy !== host() || isAlive(Number(pid))) continue;
    await disk.remove(join(parent, entry.name)).catch(() => undefined); // Not ours to insist on.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Brings a finished folder to its place. Throws `PLACE_TAKEN`; nothing that exists is ever replaced. */
export async function publishFolder(disk: Disk, from: string, place: string): Promise<void> {
  // Between this look and the rename somebody may create the place: a rename onto a file or a full folder fails.
  await requireFree(disk, place);
  await disk.rename(from, place);
  await disk.syncFolder(dirname(place));
}

/** Brings a finished file to its place. Throws `PLACE_TAKEN`. */
export async function publishFile(disk: Disk, from: string, place: string): Promise<void> {
  await requireFree(disk, place);
  try {
    await disk.link(from, place);
  } catch (error) {
    // Disks without second names (exFAT, some shares): look again, then rename.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) throw error;
    await requireFree(disk, place);
    await disk.rename(from, place);
  }
  await disk.syncFolder(dirname(place));
}

export async function requireFree(disk: Disk, place: string): Promise<void> {
  if ((await disk.look(place)) !== null) throw new Failure('PLACE_TAKEN', { place });
}

/** An error of the system as the failure that it means to a person; anything else as it is. */
export function asFailure(error: unknown, place: string): unknown {
  if (error instanceof Failure) return error;
  const folder = dirname(place);
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure('STORAGE', { reason: 'full', what: place });
    case 'EIO':
      return new Failure('STORAGE', { reason: 'io', what: place });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Failure('UNSUITABLE_FOLDER', { folder, reason: 'not-writable' });
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOTEMPTY':
      return new Failure('PLACE_TAKEN', { place });
    default:
      return error;
  }
}
