import type { PackageFile } from '../../../shared/packages/exporter.ts';

export type ImageFile = PackageFile & { readonly kind: 'image' };

/** Bytes of a file and their SHA-256 in lower-case hex. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** One fewer than the threads that Node gives to sharp and to the disk, so that writing need not wait for a picture. */
const ahead = 3;
/** Pictures that other variants show too are held in memory up to so many bytes; beyond, they are asked for again. */
const mostHeld = 48_000_000;

interface Begun {
  readonly picture: Promise<Content>;
  isTaken: boolean;
}

/**
 * Has each picture made once for all variants that show it in the same way, some ahead of the file that is written just now,
 * and lets go of it after its last use. Files are to be taken in the order they were given.
 */
export class Pictures {
  readonly #make: (file: ImageFile) => Promise<Content>;
  readonly #uses = new Map<string, number>();
  readonly #coming: ImageFile[] = [];
  readonly #begun = new Map<string, Begun>();
  readonly #held = new Map<string, number>();
  #untaken = 0;
  #stopped = false;

  constructor(files: readonly PackageFile[], make: (file: ImageFile) => Promise<Content>) {
    this.#make = make;
    for (const file of files) {
      if (file.kind !== 'image') continue;
      const key = keyOf(file);
      if (!this.#uses.has(key)) this.#coming.push(file);
      this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1);
    }
    // Taken from the end.
    this.#coming.reverse();
  }

  async take(file: ImageFile): Promise<Content> {
    this.#beginMore();
    const key = keyOf(file);
    const begun = this.#begun.get(key) ?? this.#begin(file);
    if (!begun.isTaken) this.#untaken -= 1;
    begun.isTaken = true;
    const left = (this.#uses.get(key) ?? 1) - 1;
    this.#uses.set(key, left);
    if (left === 0) this.#letGo(key);
    try {
      const content = await begun.picture;
      if (this.#begun.has(key)) this.#hold(key, content.bytes.length);
      return content;
    } finally {
      this.#beginMore();
    }
  }

  /** Waits for what was begun; nothing more begins. Nobody may remove a folder under a picture that is being read. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#coming.length = 0;
    await Promise.allSettled([...this.#begun.values()].map(({ picture }) => picture));
  }

  #beginMore(): void {
    while (this.#untaken < ahead && !this.#stopped) {
      const file = this.#coming.pop();
      if (file === undefined) return;
      this.#begin(file);
    }
  }

  #begin(file: ImageFile): Begun {
    const picture = this.#make(file);
    picture.catch(() => undefined); // Whoever takes it hears of it; one that nobody takes any more concerns nobody.
    const begun = { picture, isTaken: false };
    this.#begun.set(keyOf(file), begun);
    this.#untaken += 1;
    return begun;
  }

  #hold(key: string, bytes: number): void {
    this.#held.set(key, bytes);
    let total = [...this.#held.values()].reduce((sum, one) => sum + one, 0);
    for (const [oldest, size] of this.#held) {
      if (total <= mostHeld) return;
      this.#letGo(oldest);
      total -= size;
    }
  }

  #letGo(key: string): void {
    this.#begun.delete(key);
    this.#held.delete(key);
  }
}

function keyOf({ mediaId, spec, xmp }: ImageFile): string {
  return JSON.stringify([mediaId, spec, xmp]);
}
