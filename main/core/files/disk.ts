import type { Dirent, Stats } from 'node:fs';
import * as fs from 'node:fs/promises';

/** The few ways in which a package touches the disk. One seam, so that tests can let any of them fail. */
export interface Disk {
  /** Makes a new folder whose name begins with `prefix`, and returns its path. */
  readonly makeStaging: (prefix: string) => Promise<string>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Creates a file that must not exist; all its bytes are on the disk when it returns. */
  readonly write: (path: string, bytes: Uint8Array, modified: Date) => Promise<void>;
  /** Creates a file that must not exist, to be written piece by piece. */
  readonly create: (path: string) => Promise<GrowingFile>;
  readonly syncFolder: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for a file; fails if `to` exists, which `rename` does not. */
  readonly link: (from: string, to: string) => Promise<void>;
  /** Null where there is nothing. Does not follow links. */
  readonly look: (path: string) => Promise<Stats | null>;
  readonly list: (path: string) => Promise<Dirent[]>;
  readonly remove: (path: string) => Promise<void>;
}

/** A file that grows at its end. Nothing is durable before `finish`; `close` comes last, whatever happened. */
export interface GrowingFile {
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly finish: (modified: Date) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const realDisk: Disk = {
  makeStaging: (prefix) => fs.mkdtemp(prefix),
  makeFolder: async (path) => {
    await fs.mkdir(path, { recursive: true });
  },
  write: async (path, bytes, modified) => {
    const file = await fs.open(path, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.utimes(modified, modified);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  create: async (path) => growing(await fs.open(path, 'wx', 0o644)),
  syncFolder: async (path) => {
    if (process.platform === 'win32') return; // Windows opens no folders; its rename is durable by journal.
    const folder = await fs.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  look: async (path) => {
    try {
      return await fs.lstat(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  list: (path) => fs.readdir(path, { withFileTypes: true }),
  remove: (path) => fs.rm(path, { recursive: true, force: true, maxRetries: 3 }),
};

function growing(file: fs.FileHandle): GrowingFile {
  return {
    append: async (bytes) => {
      // A disk that is nearly full takes less than it was given, and says so only at the next call.
      for (let from = 0; from < bytes.length;) from += (await file.write(bytes, from)).bytesWritten;
    },
    finish: async (modified) => {
      await file.utimes(modified, modified);
      await file.sync();
    },
    close: () => file.close(),
  };
}

/** `ENOENT`, `ENOSPC` ... of a system error, otherwise the empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
