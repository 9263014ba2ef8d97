import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { storageFailure } from '../database/folders.ts';
import { makeFolder, syncFolder, writeDurably } from '../database/durable-file.ts';
import { Failure } from '../failure.ts';
import type { IncomingMedia, MediaAttempt } from '../workspace.ts';
import { digestOf, digestOfFile } from './digest.ts';
import { GrowingMedia } from './growing-media.ts';

const digestPattern = /^[0-9a-f]{64}$/;
const incomingFolder = 'incoming';

/** Files under their SHA-256, in folders of its first two letters. What is stored never changes and is verified when read. */
export class MediaStore {
  readonly #folder: string;
  readonly #requireWritable: () => void;
  /** Size and time of files whose digest was verified: a file that has neither changed need not be read again. */
  readonly #verified = new Map<string, string>();
  /** What is being stored just now, and whether it was there before. */
  readonly #attempts = new Map<string, { count: number; wanted: boolean; readonly before: Promise<string | null> }>();

  #isTidy = false;

  constructor(folder: string, requireWritable: () => void) {
    this.#folder = folder;
    this.#requireWritable = requireWritable;
  }

  async put(bytes: Uint8Array): Promise<{ readonly digest: string; readonly bytes: number }> {
    const attempt = await this.attempt(bytes);
    await attempt.end(true);
    return { digest: attempt.digest, bytes: attempt.bytes };
  }

  /** As `put`, for a command that may fail: `end(false)` removes the bytes again, unless they were there or are wanted. */
  async attempt(bytes: Uint8Array): Promise<MediaAttempt> {
    const digest = digestOf(bytes);
    return this.#attempt(digest, bytes.length, () => this.#store(digest, bytes));
  }

  /** A file of any size that comes in piece by piece, outside of the store until it is whole. */
  async receive(): Promise<IncomingMedia> {
    this.#requireWritable();
    const folder = join(this.#folder, incomingFolder);
    try {
      makeFolder(folder);
      await this.#removeLeftOvers(folder);
      return await GrowingMedia.begin(join(folder, `${randomUUID()}.part`), (file) =>
        this.#attempt(file.digest, file.bytes, () => this.#take(file)),
      );
    } catch (error) {
      throw storageFailure(error, 'media');
    }
  }

  async #attempt(digest: string, bytes: number, store: () => Promise<void>): Promise<MediaAttempt> {
    const place = this.#place(digest);
    const open = this.#attempts.get(digest) ?? { count: 0, wanted: false, before: markOf(place) };
    this.#attempts.set(digest, open);
    open.count += 1;
    const end = async (kept: boolean): Promise<void> => {
      open.count -= 1;
      open.wanted ||= kept;
      if (open.count > 0) return;
      this.#attempts.delete(digest);
      if (open.wanted || (await open.before) !== null) return;
      this.#verified.delete(digest);
      rmSync(place, { force: true });
    };
    try {
      await open.before;
      await store();
    } catch (error) {
      await end(false);
      throw error;
    }
    return { digest, bytes, end };
  }

  async #store(digest: string, bytes: Uint8Array): Promise<void> {
    this.#requireWritable();
    const place = this.#place(digest);
    if (await this.#isIntact(digest)) return;
    try {
      makeFolder(join(this.#folder, digest.slice(0, 2)));
      writeDurably(place, bytes, randomUUID());
    } catch (error) {
      throw storageFailure(error, 'media');
    }
    this.#verified.delete(digest);
  }

  /** Gives a file that is whole and on the disk its name in the store. */
  async #take({ path, digest }: { readonly path: string; readonly digest: string }): Promise<void> {
    this.#requireWritable();
    if (await this.#isIntact(digest)) return;
    const folder = join(this.#folder, digest.slice(0, 2));
    try {
      makeFolder(folder);
      await rename(path, this.#place(digest));
      syncFolder(folder);
    } catch (error) {
      throw storageFailure(error, 'media');
    }
    this.#verified.delete(digest);
  }

  /** What a program that ended in the middle has left; this one has the workspace to itself. */
  async #removeLeftOvers(folder: string): Promise<void> {
    if (this.#isTidy) return;
    this.#isTidy = true;
    for (const name of await readdir(folder)) await rm(join(folder, name), { force: true });
  }

  async path(digest: string): Promise<string> {
    const place = this.#place(digest);
    const mark = await markOf(place);
    if (mark !== null && this.#verified.get(digest) === mark) return place;
    if (!(await this.#isIntact(digest))) throw new Failure('NOT_FOUND', { kind: 'media', id: digest });
    return place;
  }

  async read(digest: string): Promise<Uint8Array> {
    const bytes = await this.#intactBytes(digest);
    if (bytes === null) throw new Failure('NOT_FOUND', { kind: 'media', id: digest });
    return bytes;
  }

  /** Digests of all stored files, sorted. */
  async list(): Promise<string[]> {
    if (!existsSync(this.#folder)) return [];
    const names = await readdir(this.#folder, { recursive: true });
    return names
      .map((name) => name.replace(/^.*[\\/]/, ''))
      .filter((name) => digestPattern.test(name))
      .sort();
  }

  #place(digest: string): string {
    if (!digestPattern.test(digest)) throw new Failure('NOT_FOUND', { kind: 'media', id: digest.slice(0, 100) });
    return join(this.#folder, digest.slice(0, 2), digest);
  }

  async #isIntact(digest: string): Promise<boolean> {
    const place = this.#place(digest);
    const mark = await markOf(place);
    if (mark === null || (await digestOfFile(place)) !== digest) return false;
    this.#verified.set(digest, mark);
    return true;
  }

  async #intactBytes(digest: string): Promise<Uint8Array | null> {
    const place = this.#place(digest);
    const mark = await markOf(place);
    if (mark === null) return null;
    const bytes = await readFile(place);
    if (digestOf(bytes) !== digest) return null;
    this.#verified.set(digest, mark);
    return bytes;
  }
}

async function markOf(place: string): Promise<string | null> {
  try {
    const { size, mtimeMs, ino } = await stat(place);
    return `${size} ${mtimeMs} ${ino}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
