import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { IncomingMedia } from '../workspace.ts';

export interface FolderFiles {
  /** Relative, with `/`, sorted by code unit. */
  readonly paths: readonly string[];
  /** Links, hidden files and folders, workspaces, what is no file, and what lies too deep. */
  readonly skipped: number;
}

export interface FolderLimits {
  readonly files: number;
  readonly depth: number;
}

export const folderLimits: FolderLimits = { files: 5_000, depth: 16 };

/** What systems leave in folders. */
const hidden = /^(?:\.|Thumbs\.db$|desktop\.ini$|ehthumbs\.db$|__MACOSX$)/i;

/**
 * The files of a folder and of those below it. No link is followed, so nothing outside is ever read, and no circle walked. Throws
 * `UNSUITABLE_FOLDER` where there is no folder, `IMPORT_REFUSED` with `too-many-files`, `CANCELLED`.
 */
export async function folderFiles(
  folder: string,
  signal: AbortSignal | undefined,
  limits: FolderLimits = folderLimits,
): Promise<FolderFiles> {
  const paths: string[] = [];
  let skipped = 0;
  const walk = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => {
      if (below === '') throw new Failure('UNSUITABLE_FOLDER', { folder, reason: 'missing' });
      skipped += 1; // A folder that may not be read is none for us.
      return [];
    });
    for (const entry of entries) {
      if (signal?.aborted === true) throw new Failure('CANCELLED');
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const isOurs = !hidden.test(entry.name) && !entry.name.endsWith('.kanalwerk');
      if (isOurs && entry.isFile()) paths.push(path);
      else if (isOurs && entry.isDirectory() && depth < limits.depth) await walk(path, depth + 1);
      else skipped += 1;
      if (paths.length > limits.files) {
        const detail = `> ${limits.files}`;
        throw new Failure('IMPORT_REFUSED', { fileName: folder, code: 'too-many-files', detail });
      }
    }
  };
  await walk('', 1);
  return { paths: paths.sort(), skipped };
}

const piece = 1024 * 1024;

/** Copies a file piece by piece. One that has become a link meanwhile is not followed. Throws what the disk throws. */
export async function copyInto(incoming: IncomingMedia, path: string, signal: AbortSignal | undefined): Promise<void> {
  // Windows has no such flag; there a link needs rights of its own.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await file.stat()).isFile()) throw new Error('This is no file.');
    const buffer = Buffer.allocUnsafe(piece);
    for (;;) {
      if (signal?.aborted === true) throw new Failure('CANCELLED');
      const { bytesRead } = await file.read(buffer, 0, piece, null);
      if (bytesRead === 0) return;
      await incoming.append(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
