import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../workspace.ts';

/** A written picture. */
export interface Rendition {
  readonly bytes: Uint8Array;
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
}

export interface RenditionCacheOptions {
  readonly folder: string;
  readonly clock: Clock;
  /** False leaves everything as it lies there. */
  readonly writable?: boolean;
  /** Beyond so many bytes, those go that were not used for the longest time. */
  readonly mostBytes?: number;
}

/** A thousand pictures of a megabyte. */
const usualMost = 1_000_000_000;
const digestLength = 32;

/**
 * Written pictures by their key, each file with the digest of what follows in front: one that was torn or changed counts as
 * missing. A cache helps or does nothing: it is never the reason why something fails, and can be deleted at any time.
 */
export class RenditionCache {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #most: number;
  readonly #writable: boolean;

  constructor({ folder, clock, writable = true, mostBytes = usualMost }: RenditionCacheOptions) {
    this.#writable = writable;
    this.#folder = folder;
    this.#clock = clock;
    this.#most = mostBytes;
  }

  async find(key: string): Promise<Rendition | null> {
    const place = this.#place(key);
    try {
      const file = await readFile(place);
      const bytes = file.subarray(digestLength);
      const digest = createHash('sha256').update(bytes).digest();
      if (file.length <= digestLength || !digest.equals(file.subarray(0, digestLength))) return null;
      if (this.#writable) await this.#markUsed(place).catch(() => undefined); // Only the order of going depends on it.
      return { bytes, sha256: digest.toString('hex') };
    } catch {
      return null; // Not there, or not to be read: it is made anew.
    }
  }

  /** Not synced to the disk: what a crash tears is found out when it is read. */
  async keep(key: string, { bytes, sha256 }: Rendition): Promise<void> {
    if (!this.#writable) return;
    const place = this.#place(key);
    const part = `${place}.${randomBytes(6).toString('hex')}.part`;
    try {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(part, [Buffer.from(sha256, 'hex'), bytes], { flag: 'wx' });
      await this.#markUsed(part);
      await rename(part, place);
    } catch {
      await rm(part, { force: true }).catch(() => undefined); // A full disk: the picture is written all the same.
    }
  }

  /** Makes room for what comes next, down to four fifths, where there is more than may be. */
  async shrink(): Promise<void> {
    if (!this.#writable) return;
    const files = await this.#files();
    let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= this.#most) return;
    for (const { place, bytes } of files.toSorted((a, b) => a.usedAt - b.usedAt || (a.place < b.place ? -1 : 1))) {
      if (total <= this.#most * 0.8) return;
      await rm(place, { force: true }).catch(() => undefined); // Open elsewhere: it goes another time.
      total -= bytes;
    }
  }

  async #markUsed(place: string): Promise<void> {
    const now = new Date(this.#clock.now());
    await utimes(place, now, now);
  }

  async #files(): Promise<{ place: string; bytes: number; usedAt: number }[]> {
    const names = await readdir(this.#folder, { recursive: true }).catch(() => []);
    const found = await Promise.all(
      names.map(async (name) => {
        const place = join(this.#folder, name);
        const entry = await stat(place).catch(() => null);
        return entry?.isFile() === true ? [{ place, bytes: entry.size, usedAt: entry.mtimeMs }] : [];
      }),
    );
    return found.flat();
  }

  #place(key: string): string {
    return join(this.#folder, key.slice(0, 2), key);
  }
}
