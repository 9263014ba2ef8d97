import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal, type ImportLimits } from './limits.ts';

const symbolicLink = 0xa000;
const fileTypeMask = 0xf000;
const ratioMatters = 1024 * 1024;

/** A ZIP file in memory or on the disk, read part by part. Nothing is ever written to disk, and names are only names. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: ImportLimits;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: ImportLimits) {
    this.#zip = zip;
    this.#entries = entries;
    this.#limits = limits;
  }

  /** Reads the directory and refuses links, foreign paths, doubles, ciphers and bombs before anything is unpacked. */
  static async open(bytes: Uint8Array, limits: ImportLimits): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Archive.#opened(() => fromBufferPromise(buffer, { strictFileNames: false }), limits);
  }

  /** The same for a file that may be larger than memory; it stays open as long as its process or worker lives. */
  static async openFile(place: string, limits: ImportLimits): Promise<Archive> {
    return Archive.#opened(() => openPromise(place, { strictFileNames: false, autoClose: false }), limits);
  }

  static async #opened(open: () => Promise<ZipFile>, limits: ImportLimits): Promise<Archive> {
    const entries = new Map<string, Entry>();
    try {
      const zip = await open();
      if (zip.entryCount > limits.zipEntries) throw new Refusal('bomb', `${zip.entryCount} entries`);
      let declared = 0;
      for await (const entry of zip.eachEntry()) {
        assertHarmless(entry, entries);
        declared += entry.uncompressedSize;
        if (declared > limits.unpackedBytes) throw new Refusal('bomb', `> ${limits.unpackedBytes} bytes`);
        entries.set(entry.fileName, entry);
      }
      return new Archive(zip, entries, limits);
    } catch (error) {
      throw asArchiveRefusal(error);
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Unpacks one entry, counting as it comes: the directory's word for the size is not taken. Null where there is none. */
  async read(name: string, mostBytes: number = this.#limits.imageBytes): Promise<Uint8Array | null> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.isEncrypted()) throw new Refusal('encrypted', name);
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
        const part = chunk as Buffer; // a stream of the archive yields buffers
        size += part.length;
        this.#assertAllowed(entry, size, mostBytes, part.length);
        chunks.push(part);
      }
    } catch (error) {
      throw asArchiveRefusal(error);
    }
    return new Uint8Array(Buffer.concat(chunks));
  }

  #assertAllowed(entry: Entry, size: number, mostBytes: number, added: number): void {
    this.#unpacked += added;
    const ratio = size / Math.max(1, entry.compressedSize);
    if (size > ratioMatters && ratio > this.#limits.zipRatio) throw new Refusal('bomb', `1 : ${Math.round(ratio)}`);
    if (size > mostBytes) throw new Refusal('too-large', `${entry.fileName}: > ${mostBytes} bytes`);
    if (this.#unpacked > this.#limits.unpackedBytes) throw new Refusal('bomb', `> ${this.#limits.unpackedBytes} bytes`);
  }
}

function assertHarmless(entry: Entry, known: ReadonlyMap<string, Entry>): void {
  const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  if (type === symbolicLink) throw new Refusal('unsafe-archive', `link ${entry.fileName.slice(0, 80)}`);
  if (entry.fileName.includes('\0')) throw new Refusal('unsafe-archive', 'NUL');
  if (known.has(entry.fileName)) throw new Refusal('unsafe-archive', `2 x ${entry.fileName.slice(0, 80)}`);
  if (entry.isEncrypted()) throw new Refusal('encrypted', entry.fileName.slice(0, 80));
}

function asArchiveRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  // yauzl checks names itself; its words for it are these, before a colon and the name.
  if (/absolute path|invalid relative path|invalid characters in fileName/.test(message)) {
    return new Refusal(
      'unsafe-archive',
      message
        .slice(message.indexOf(': ') + 1)
        .trim()
        .slice(0, 120),
    );
  }
  return new Refusal('damaged', message.slice(0, 120));
}
