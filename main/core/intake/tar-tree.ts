import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { extensionOf } from '../import/detect.ts';
import { Refusal } from '../import/limits.ts';
import type { IntakeLimits } from './limits.ts';
import { isContent, type Tree } from './tree.ts';

const ratioMatters = 1024 * 1024;
/** Texts of an archive that is only looked into, together; they are held in memory then. */
const mostHeld = 256 * 1024 * 1024;
const pictures = new Set([
  'jpg',
  'jpeg',
  'png',
  'gif',
  'webp',
  'avif',
  'svg',
  'mp4',
  'mov',
  'webm',
  'mp3',
  'm4a',
  'ogg',
]);

/**
 * A TAR packed with GZIP, as older Mastodon exports are. It can only be read from its beginning, so it is, once: into one file below
 * `unpackInto`, or, where nothing is written, with its texts held and its pictures counted. Links, foreign paths, doubles and bombs are
 * refused before their bytes are kept. Throws `Refusal`.
 */
export async function tarTree(place: string, unpackInto: string | null, limits: IntakeLimits): Promise<Tree> {
  const keep = unpackInto === null ? new HeldTexts() : await UnpackedFile.in(unpackInto);
  const names = await readThrough(place, keep, limits);
  return {
    name: basename(place).replace(/\.(?:tar\.gz|tgz)$/i, ''),
    names: [...names].sort((a, b) => (a < b ? -1 : 1)),
    from: 'unpacked',
    read: (name, mostBytes) => keep.read(name, mostBytes),
  };
}

/** Where the bytes of entries go while the archive runs past. */
interface Keep {
  wants(name: string): boolean;
  append(name: string, bytes: Uint8Array): Promise<void>;
  read(name: string, mostBytes: number): Promise<Uint8Array | null>;
}

async function readThrough(place: string, keep: Keep, limits: IntakeLimits): Promise<Set<string>> {
  const names = new Set<string>();
  let entries = 0;
  try {
    for await (const { header, body } of unpacked(place, limits)) {
      entries += 1;
      if (entries > limits.zipEntries) throw new Refusal('bomb', `> ${limits.zipEntries} entries`);
      const name = harmlessName(header);
      const isFile = name !== null && isContent(name);
      if (isFile && names.has(name)) throw new Refusal('unsafe-archive', `2 x ${name.slice(0, 80)}`);
      if (isFile) names.add(name);
      if (!isFile || !keep.wants(name)) await body.cancel();
      else await keepBody(keep, name, body);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw entries === 0 ? new Refusal('not-this-format', 'GZIP') : new Refusal('damaged', message.slice(0, 120));
  }
  return names;
}

/** Counts what goes in and what comes out: the archive's own words for sizes are not taken. */
async function* unpacked(place: string, limits: IntakeLimits): AsyncGenerator<ParsedTarEntry, void, void> {
  const packed = createReadStream(place);
  const gunzip = createGunzip();
  packed.on('error', (error) => gunzip.destroy(error));
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of packed.pipe(gunzip)) {
      const part = chunk as Buffer; // GZIP yields buffers
      size += part.length;
      const ratio = size / Math.max(1, packed.bytesRead);
      if (size > ratioMatters && ratio > limits.zipRatio) throw new Refusal('bomb', `1 : ${Math.round(ratio)}`);
      if (size > limits.unpackedBytes) throw new Refusal('bomb', `> ${limits.unpackedBytes} bytes`);
      yield part;
    }
  };
  try {
    // The stream of Node and that of the web are one here, their types are two.
    const source = Readable.toWeb(Readable.from(counted())) as unknown as ReadableStream<Uint8Array>;
    yield* source.pipeThrough(createTarDecoder({ strict: true })) as unknown as AsyncIterable<ParsedTarEntry>;
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}

/** The name of a file; null for a folder. Throws `Refusal` for everything that could lead outside. */
function harmlessName({ name, type, linkname }: ParsedTarEntry['header']): string | null {
  const short = name.slice(0, 80);
  if (type !== 'file' && type !== 'directory' && type !== undefined)
    throw new Refusal('unsafe-archive', `${type} ${short}`);
  if (linkname !== undefined && linkname !== '') throw new Refusal('unsafe-archive', `link ${short}`);
  const isForeign = /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');
  if (isForeign) throw new Refusal('unsafe-archive', short);
  return type === 'directory' || name.endsWith('/') ? null : name.replace(/^(?:\.\/)+/, '');
}

async function keepBody(keep: Keep, name: string, body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  await keep.append(name, new Uint8Array());
  for (;;) {
    // In order: what comes is kept before more of it is unpacked.
    // eslint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return;
    // eslint-disable-next-line no-await-in-loop
    await keep.append(name, value);
  }
}

/** Texts in memory; pictures are only names. */
class HeldTexts implements Keep {
  readonly #parts = new Map<string, Uint8Array[]>();
  #held = 0;

  wants(name: string): boolean {
    return !pictures.has(extensionOf(name));
  }

  append(name: string, bytes: Uint8Array): Promise<void> {
    this.#held += bytes.length;
    if (this.#held > mostHeld) throw new Refusal('too-large', `> ${mostHeld} bytes`);
    const parts = this.#parts.get(name) ?? [];
    this.#parts.set(name, parts);
    parts.push(Uint8Array.from(bytes));
    return Promise.resolve();
  }

  read(name: string, mostBytes: number): Promise<Uint8Array | null> {
    const parts = this.#parts.get(name);
    const size = (parts ?? []).reduce((sum, part) => sum + part.length, 0);
    if (parts === undefined || size > mostBytes) return Promise.resolve(null);
    return Promise.resolve(new Uint8Array(Buffer.concat(parts)));
  }
}

/** All entries one after the other in one file of ours, which goes with its folder. */
class UnpackedFile implements Keep {
  readonly #file: FileHandle;
  readonly #places = new Map<string, { readonly from: number; size: number }>();
  #length = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async in(folder: string): Promise<UnpackedFile> {
    return new UnpackedFile(await open(join(folder, 'archive'), 'wx+'));
  }

  wants(): boolean {
    return true;
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    const place = this.#places.get(name) ?? { from: this.#length, size: 0 };
    this.#places.set(name, place);
    await this.#file.write(bytes, 0, bytes.length, this.#length);
    place.size += bytes.length;
    this.#length += bytes.length;
  }

  async read(name: string, mostBytes: number): Promise<Uint8Array | null> {
    const place = this.#places.get(name);
    if (place === undefined || place.size > mostBytes) return null;
    const bytes = new Uint8Array(place.size);
    await this.#file.read(bytes, 0, place.size, place.from);
    return bytes;
  }
}
