import type { PackageFile } from '../../../shared/packages/exporter.ts';

export type ImageFile = PackageFile & { readonly kind: 'image' };

/** One fewer than the threads that Node gives to sharp and to the disk, so that writing need not wait for a picture. */
const ahead = 3;

/**
 * Encodes each picture once for all variants that show it, some ahead of the file that is written just now, and
 * lets go of it after its last use. Files are to be taken in the order they were given.
 */
export class Pictures<T> {
  readonly #encode: (file: ImageFile) => Promise<T>;
  readonly #uses = new Map<string, number>();
  readonly #coming: ImageFile[] = [];
  readonly #begun = new Map<string, { readonly picture: Promise<T>; taken: boolean }>();
  #untaken = 0;

  constructor(files: readonly PackageFile[], encode: (file: ImageFile) => Promise<T>) {
    this.#encode = encode;
    for (const file of files) {
      if (file.kind !== 'image') continue;
      const key = keyOf(file);
      if (!this.#uses.has(key)) this.#coming.push(file);
      this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1);
    }
  }

  take(file: ImageFile): Promise<T> {
    this.#beginMore();
    const key = keyOf(file);
    const begun = this.#begun.get(key);
    if (begun === undefined) throw new Error(`${file.path} was taken out of turn`);
    if (!begun.taken) this.#untaken -= 1;
    begun.taken = true;
    const left = (this.#uses.get(key) ?? 1) - 1;
    this.#uses.set(key, left);
    if (left === 0) this.#begun.delete(key);
    return begun.picture.finally(() => this.#beginMore());
  }

  /** Waits for what was begun; nothing more begins. Nobody may remove a folder under a picture that is being read. */
  async stop(): Promise<void> {
    this.#coming.length = 0;
    await Promise.allSettled([...this.#begun.values()].map(({ picture }) => picture));
  }

  #beginMore(): void {
    while (this.#untaken < ahead) {
      const file = this.#coming.shift();
      if (file === undefined) return;
      const picture = this.#encode(file);
      picture.catch(() => undefined); // Whoever takes it hears of it; one that nobody takes any more concerns nobody.
      this.#begun.set(keyOf(file), { picture, taken: false });
      this.#untaken += 1;
    }
  }
}

function keyOf(file: ImageFile): string {
  return `${file.format}:${file.mediaId}`;
}
