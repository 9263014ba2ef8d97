import type { FoundPicture } from '../../../shared/intake/found-item.ts';
import { readPicture } from '../media/read-picture.ts';
import { fingerprintOf } from '../media/fingerprint.ts';
import type { MediaAttempt, Workspace } from '../workspace.ts';
import { readInside } from './list-files.ts';
import type { IntakeLimits } from './limits.ts';

/** What a record of the medium needs. */
export interface StoredPicture {
  readonly digest: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly fingerprint: string | null;
  readonly fileName: string;
}

/** Puts the pictures of a stock into the media store, each once; all of them leave it again unless `end(true)`. */
export class StoredPictures {
  readonly #workspace: Workspace;
  readonly #folders: Readonly<Record<FoundPicture['from'], string | null>>;
  readonly #limits: Pick<IntakeLimits, 'imageBytes' | 'imagePixels'>;
  readonly #attempts: MediaAttempt[] = [];
  readonly #stored = new Map<string, StoredPicture | null>();

  constructor(
    workspace: Workspace,
    folders: Readonly<Record<FoundPicture['from'], string | null>>,
    limits: Pick<IntakeLimits, 'imageBytes' | 'imagePixels'>,
  ) {
    this.#workspace = workspace;
    this.#folders = folders;
    this.#limits = limits;
  }

  /** Null for a file that is not there or no picture that can be used. */
  get(picture: Pick<FoundPicture, 'from' | 'file'>): StoredPicture | null {
    return this.#stored.get(keyOf(picture)) ?? null;
  }

  async store(picture: FoundPicture): Promise<void> {
    const key = keyOf(picture);
    if (!this.#stored.has(key)) this.#stored.set(key, await this.#read(picture));
  }

  /** Bytes that are no picture: the file that was read, kept as it came. */
  async keep(bytes: Uint8Array): Promise<{ readonly digest: string; readonly bytes: number }> {
    const attempt = await this.#workspace.media.attempt(bytes);
    this.#attempts.push(attempt);
    return { digest: attempt.digest, bytes: attempt.bytes };
  }

  /** To be called once. What no record names must not stay. */
  async end(kept: boolean): Promise<void> {
    await Promise.allSettled(this.#attempts.map((attempt) => attempt.end(kept)));
  }

  async #read({ from, file, name }: FoundPicture): Promise<StoredPicture | null> {
    const folder = this.#folders[from];
    const bytes = folder === null ? null : await readInside(folder, file, this.#limits.imageBytes);
    if (bytes === null) return null;
    const known = await looked(name, bytes, this.#limits.imagePixels);
    if (known === null) return null;
    return { ...(await this.keep(bytes)), ...known, fileName: name.toWellFormed().slice(-500) || 'image' };
  }
}

/** What the bytes are; null for what is no picture, whatever it is called. */
async function looked(
  name: string,
  bytes: Uint8Array,
  mostPixels: number,
): Promise<Pick<StoredPicture, 'mediaType' | 'width' | 'height' | 'fingerprint'> | null> {
  try {
    return { ...(await readPicture(name, bytes)), fingerprint: await fingerprintOf(bytes, mostPixels) };
  } catch {
    return null; // refused by its kind, or damaged further in: the report counts it
  }
}

function keyOf({ from, file }: Pick<FoundPicture, 'from' | 'file'>): string {
  return `${from} ${file}`;
}
