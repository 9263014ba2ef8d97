import { crc32 } from 'node:zlib';
import { type CopiedFile, piecesOf } from './copied-file.ts';
import * as records from './zip-records.ts';

/** A file on its way into a ZIP. */
export interface ZipContent {
  /** Relative, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The same, deflated; null where it is stored as it is. */
  readonly deflated: Uint8Array | null;
}

/** Small pieces are gathered up to this size, so that a package of texts does not call the disk for each. */
const gatherUpTo = 1024 ** 2;
/** Larger pieces go as they are: to copy a picture costs more than to call the disk. */
const smallPiece = 64 * 1024;

/**
 * Writes a ZIP in one pass, without temporary files. The result depends on nothing but the names, the bytes, their
 * order and `modified`: no folder entries, no owner, no time zone. Beyond 65,535 files or 4 GiB it is a ZIP64.
 */
export class ZipWriter {
  readonly #append: (bytes: Uint8Array) => Promise<void>;
  readonly #time: records.DosTime;
  readonly #entries: records.Entry[] = [];
  /** Pictures come once for each variant that shows them. */
  readonly #checks = new WeakMap<Uint8Array, number>();
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #offset = 0;

  constructor(append: (bytes: Uint8Array) => Promise<void>, modified: Date) {
    this.#append = append;
    this.#time = records.dosTime(modified);
  }

  async add({ path, bytes, deflated }: ZipContent): Promise<void> {
    const data = deflated ?? bytes;
    const entry: records.Entry = {
      name: Buffer.from(path, 'utf8'),
      method: deflated === null ? records.stored : records.deflated,
      crc: this.#checkOf(bytes),
      packed: data.length,
      size: bytes.length,
      offset: this.#offset,
    };
    this.#entries.push(entry);
    await this.#put(records.localHeader(entry, this.#time), data);
  }

  /** Stores a file as it is, read piece by piece; what it measured must still hold. At most 4 GiB less one byte. */
  async copy(path: string, file: CopiedFile): Promise<void> {
    const { crc, size } = file;
    const name = Buffer.from(path, 'utf8');
    const entry: records.Entry = { name, method: records.stored, crc, packed: size, size, offset: this.#offset };
    this.#entries.push(entry);
    await this.#put(records.localHeader(entry, this.#time));
    for await (const bytes of piecesOf(file.source)) await this.#put(bytes);
    if (this.#offset !== entry.offset + records.localHeader(entry, this.#time).length + size)
      throw new Error(`${path} changed while it was written`);
  }

  /** Writes the directory. Nothing may be added afterwards. */
  async end(): Promise<void> {
    const start = this.#offset;
    for (const entry of this.#entries) await this.#put(records.directoryHeader(entry, this.#time));
    await this.#put(records.directoryEnd({ entries: this.#entries.length, start, bytes: this.#offset - start }));
    await this.#flush();
  }

  #checkOf(bytes: Uint8Array): number {
    const known = this.#checks.get(bytes);
    if (known !== undefined) return known;
    const check = crc32(bytes);
    this.#checks.set(bytes, check);
    return check;
  }

  async #put(...pieces: readonly Uint8Array[]): Promise<void> {
    for (const piece of pieces) {
      this.#offset += piece.length;
      const isSmall = piece.length <= smallPiece;
      if (!isSmall || this.#waitingBytes + piece.length > gatherUpTo) await this.#flush();
      if (!isSmall) {
        await this.#append(piece);
      } else {
        this.#waiting.push(piece);
        this.#waitingBytes += piece.length;
      }
    }
  }

  async #flush(): Promise<void> {
    const gathered = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (gathered.length > 0) await this.#append(gathered);
  }
}
