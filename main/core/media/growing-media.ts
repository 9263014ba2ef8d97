import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { storageFailure } from '../database/folders.ts';
import type { IncomingMedia, MediaAttempt } from '../workspace.ts';

interface WholeFile {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
}

/** A file of the media store while it comes in: its digest grows with it, so that it is read no second time. */
export class GrowingMedia implements IncomingMedia {
  readonly path: string;
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  readonly #take: (file: WholeFile) => Promise<MediaAttempt>;
  #bytes = 0;
  #isOpen = true;

  private constructor(path: string, file: FileHandle, take: (file: WholeFile) => Promise<MediaAttempt>) {
    this.path = path;
    this.#file = file;
    this.#take = take;
  }

  static async begin(path: string, take: (file: WholeFile) => Promise<MediaAttempt>): Promise<GrowingMedia> {
    return new GrowingMedia(path, await open(path, 'wx', 0o644), take);
  }

  get bytes(): number {
    return this.#bytes;
  }

  async append(bytes: Uint8Array): Promise<void> {
    try {
      // A disk that is nearly full takes less than it was given, and says so only at the next call.
      for (let from = 0; from < bytes.length;) from += (await this.#file.write(bytes, from)).bytesWritten;
    } catch (error) {
      throw storageFailure(error, 'media');
    }
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  async complete(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      await this.#file.sync();
    } catch (error) {
      throw storageFailure(error, 'media');
    } finally {
      await this.#file.close();
    }
  }

  async keep(): Promise<MediaAttempt> {
    await this.complete();
    return this.#take({ path: this.path, digest: this.#hash.digest('hex'), bytes: this.#bytes });
  }

  async discard(): Promise<void> {
    if (this.#isOpen) {
      this.#isOpen = false;
      await this.#file.close();
    }
    await rm(this.path, { force: true });
  }
}
