import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FormatFile } from '../../../shared/formats/out-format.ts';
import { byPath } from '../../../shared/packages/file-names.ts';
import { Failure } from '../failure.ts';
import { deflate } from '../files/deflate.ts';
import { type Disk, realDisk } from '../files/disk.ts';
import { inOrder } from '../files/in-order.ts';
import type { Content } from '../files/pictures.ts';
import { asFailure, publishFolder, requireFree, withStaging } from '../files/staging.ts';
import { ZipWriter } from '../files/zip-writer.ts';
import type { SingleFile } from './format-bytes.ts';

export interface WriteFolder {
  /** Absolute path of a folder to be made. Its parent must exist. */
  readonly place: string;
  readonly bytesOf: (file: SingleFile) => Promise<Content>;
  /** Time that all files carry. ISO 8601. */
  readonly modified: string;
  readonly onFile: (path: string) => void;
  readonly signal: AbortSignal;
  readonly disk?: Disk;
}

export interface WrittenFolder {
  /** SHA-256 over paths and digests of all files: the same state gives the same digest. */
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
}

/** How many files become ready while one is written. */
const filesAhead = 3;

/**
 * Writes the files of a format into a new folder, whole or not at all. Archives grow file by file, so that memory does not
 * hold one. Throws `PLACE_TAKEN`, `UNSUITABLE_FOLDER`, `STORAGE`, `CANCELLED`, and what `bytesOf` throws.
 */
export async function writeFolder(files: readonly FormatFile[], options: WriteFolder): Promise<WrittenFolder> {
  const disk = options.disk ?? realDisk;
  const { place } = options;
  try {
    if ((await disk.look(dirname(place))) === null) {
      throw new Failure('UNSUITABLE_FOLDER', { folder: dirname(place), reason: 'missing' });
    }
    await requireFree(disk, place);
    return await withStaging(disk, place, async (staging) => {
      const top = join(staging, 'format');
      const written = await new FolderWriter(disk, top, options).write(files);
      if (options.signal.aborted) throw new Failure('CANCELLED');
      await publishFolder(disk, top, place);
      return written;
    });
  } catch (error) {
    if (options.signal.aborted && !(error instanceof Failure)) throw new Failure('CANCELLED');
    throw asFailure(error, place);
  }
}

class FolderWriter {
  readonly #disk: Disk;
  readonly #top: string;
  readonly #options: WriteFolder;
  readonly #modified: Date;
  readonly #folders = new Set<string>();
  readonly #digests: string[] = [];
  #bytes = 0;

  constructor(disk: Disk, top: string, options: WriteFolder) {
    this.#disk = disk;
    this.#top = top;
    this.#options = options;
    this.#modified = new Date(options.modified);
  }

  async write(files: readonly FormatFile[]): Promise<WrittenFolder> {
    await this.#makeFolder(this.#top);
    for (const { path } of files) await this.#makeFolder(dirname(this.#at(path)));
    const single = files.filter((file) => file.kind !== 'archive');
    await inOrder(single, filesAhead, this.#prepare, async ({ path }, content) => {
      await this.#disk.write(this.#at(path), content.bytes, this.#modified);
      this.#done(path, content);
    });
    for (const file of files) if (file.kind === 'archive') await this.#archive(file.path, flat(file.files));
    for (const folder of [...this.#folders].toSorted(byPath).toReversed()) await this.#disk.syncFolder(folder);
    const digest = createHash('sha256').update(this.#digests.toSorted(byPath).join('\n')).digest('hex');
    return { digest, files: this.#digests.length, bytes: this.#bytes };
  }

  async #archive(path: string, files: readonly SingleFile[]): Promise<void> {
    const file = await this.#disk.create(this.#at(path));
    try {
      const zip = new ZipWriter(file.append, this.#modified);
      await inOrder(files, filesAhead, this.#prepare, async (inner, content) => {
        const isPacked = inner.kind === 'picture';
        const deflated = isPacked ? null : await deflate(content.bytes);
        await zip.add({ path: inner.path, bytes: content.bytes, deflated });
        this.#done(`${path}/${inner.path}`, content);
      });
      await zip.end();
      await file.finish(this.#modified);
    } finally {
      await file.close();
    }
  }

  readonly #prepare = async (file: SingleFile): Promise<Content> => {
    if (this.#options.signal.aborted) throw new Failure('CANCELLED');
    return this.#options.bytesOf(file);
  };

  #done(path: string, { bytes, sha256 }: Content): void {
    this.#digests.push(`${path} ${sha256}`);
    this.#bytes += bytes.length;
    this.#options.onFile(path);
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    if (folder !== this.#top) await this.#makeFolder(dirname(folder));
    await this.#disk.makeFolder(folder);
    this.#folders.add(folder);
  }

  #at(path: string): string {
    return join(this.#top, ...path.split('/'));
  }
}

/** An archive in an archive stays one file: no format does that, and none shall by accident. */
function flat(files: readonly FormatFile[]): SingleFile[] {
  return files.map((file) => {
    if (file.kind === 'archive') throw new Error(`an archive in an archive: ${file.path}`);
    return file;
  });
}

/** How many files there will be, those in archives counted one by one. */
export function countFiles(files: readonly FormatFile[]): number {
  return files.reduce((sum, file) => sum + (file.kind === 'archive' ? file.files.length : 1), 0);
}
