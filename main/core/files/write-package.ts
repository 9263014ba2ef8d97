import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Id } from '../../../shared/ids.ts';
import { type MeasuredFile, writeChecksums } from '../../../shared/packages/checksums.ts';
import type { PackageFile } from '../../../shared/packages/exporter.ts';
import type { PackagePlan } from '../../../shared/packages/plan-package.ts';
import { checksumsPath, manifestPath, writeManifest } from '../../../shared/packages/write-manifest.ts';
import { Failure } from '../failure.ts';
import { type Disk, realDisk } from './disk.ts';
import { encodeImage } from './encode-image.ts';
import { packZip } from './pack-zip.ts';
import { asFailure, publishFile, publishFolder, requireFree, withStaging } from './staging.ts';

/** `done` of `of` steps; `path` is the file just finished. */
export interface WriteProgress {
  readonly done: number;
  readonly of: number;
  readonly path: string;
}

export interface WritePackageOptions {
  /** Absolute path of a folder to be made, or of a file to be made if it ends in `.zip`. Its parent must exist. */
  readonly place: string;
  readonly readMedia: (mediaId: Id<'media'>) => Promise<Uint8Array>;
  readonly onProgress?: (progress: WriteProgress) => void;
  readonly signal?: AbortSignal;
  /** Time that all files carry; the newest change of the plan unless told otherwise. ISO 8601. */
  readonly modified?: string;
  readonly disk?: Disk;
}

export interface WrittenPackage {
  readonly place: string;
  /** SHA-256 of `manifest.json`: the same state gives the same digest. */
  readonly manifestDigest: string;
  readonly files: number;
  /** Of all files together, before packing. */
  readonly bytes: number;
}

/**
 * Writes a planned package, whole or not at all: it grows in a hidden folder beside `place` and is renamed in the end.
 * Throws `PLACE_TAKEN`, `UNSUITABLE_FOLDER`, `STORAGE`, `CANCELLED`, `INVALID` (a picture that cannot be read),
 * and whatever `readMedia` throws.
 */
export async function writePackage(plan: PackagePlan, options: WritePackageOptions): Promise<WrittenPackage> {
  const disk = options.disk ?? realDisk;
  const { place } = options;
  try {
    if ((await disk.look(dirname(place))) === null) {
      throw new Failure('UNSUITABLE_FOLDER', { folder: dirname(place), reason: 'missing' });
    }
    await requireFree(disk, place);
    return await withStaging(disk, place, (staging) => new PackageWriter(plan, options, disk, staging).write());
  } catch (error) {
    if (options.signal?.aborted === true && !(error instanceof Failure)) throw new Failure('CANCELLED');
    throw asFailure(error, place);
  }
}

/** Whether a place means a ZIP file rather than a folder. */
export function isZipPlace(place: string): boolean {
  return place.toLowerCase().endsWith('.zip');
}

const filesAtOnce = 4;

type ImageFile = PackageFile & { readonly kind: 'image' };

function imageKey(file: ImageFile): string {
  return `${file.format}:${file.mediaId}`;
}

class PackageWriter {
  readonly #plan: PackagePlan;
  readonly #options: WritePackageOptions;
  readonly #disk: Disk;
  readonly #staging: string;
  readonly #folder: string;
  readonly #modified: Date;
  readonly #zipped: boolean;
  readonly #measured: MeasuredFile[] = [];
  /** Pictures that several variants share are encoded once, and kept until the last of them is written. */
  readonly #encoded = new Map<string, Promise<Uint8Array>>();
  readonly #uses = new Map<string, number>();
  #done = 0;

  constructor(plan: PackagePlan, options: WritePackageOptions, disk: Disk, staging: string) {
    this.#plan = plan;
    this.#options = options;
    this.#disk = disk;
    this.#staging = staging;
    this.#folder = join(staging, 'package');
    this.#modified = new Date(options.modified ?? plan.stateAt ?? 0);
    this.#zipped = isZipPlace(options.place);
    for (const file of plan.files) {
      if (file.kind === 'image') this.#uses.set(imageKey(file), (this.#uses.get(imageKey(file)) ?? 0) + 1);
    }
  }

  async write(): Promise<WrittenPackage> {
    await this.#makeFolders();
    await this.#writeAll();
    const manifest = await this.#writeBytes(manifestPath, utf8(writeManifest(this.#plan, this.#measured)));
    await this.#writeBytes(checksumsPath, utf8(writeChecksums(this.#measured)));
    if (this.#zipped) await this.#publishZip();
    else await this.#publishFolder();
    return {
      place: this.#options.place,
      manifestDigest: manifest.sha256,
      files: this.#measured.length,
      bytes: this.#measured.reduce((sum, file) => sum + file.bytes, 0),
    };
  }

  #folders(): string[] {
    const folders = new Set(this.#plan.files.map((file) => dirname(file.path)).filter((folder) => folder !== '.'));
    return [...folders].map((folder) => this.#at(folder));
  }

  async #makeFolders(): Promise<void> {
    await this.#disk.makeFolder(this.#folder);
    for (const folder of this.#folders()) await this.#disk.makeFolder(folder);
  }

  /** A few at a time. The first error stops the others after their present file, and only then is thrown. */
  async #writeAll(): Promise<void> {
    const waiting = [...this.#plan.files];
    let failed: { readonly error: unknown } | null = null;
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined && failed === null; file = waiting.shift()) {
        try {
          await this.#writeBytes(file.path, await this.#bytesOf(file));
        } catch (error) {
          failed ??= { error };
        }
      }
    };
    await Promise.all(Array.from({ length: filesAtOnce }, work));
    if (failed !== null) throw (failed as { readonly error: unknown }).error; // narrowed to never by the closure
  }

  async #bytesOf(file: PackageFile): Promise<Uint8Array> {
    this.#requireWanted();
    if (file.kind === 'text') return utf8(file.text);
    const key = imageKey(file);
    const encoded = this.#encoded.get(key) ?? this.#encode(file);
    const left = (this.#uses.get(key) ?? 1) - 1;
    this.#uses.set(key, left);
    if (left > 0) this.#encoded.set(key, encoded);
    else this.#encoded.delete(key);
    return encoded;
  }

  async #encode(file: ImageFile): Promise<Uint8Array> {
    const original = await this.#options.readMedia(file.mediaId);
    try {
      return await encodeImage(original, file.format);
    } catch {
      throw new Failure('INVALID', { field: file.path, rule: 'picture', value: file.mediaId });
    }
  }

  async #writeBytes(path: string, bytes: Uint8Array): Promise<MeasuredFile> {
    this.#requireWanted();
    // The files of a ZIP are read back at once and then thrown away.
    await this.#disk.write(this.#at(path), bytes, this.#modified, !this.#zipped);
    const file = { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    this.#measured.push(file);
    this.#step(path);
    return file;
  }

  async #publishFolder(): Promise<void> {
    for (const folder of [...this.#folders(), this.#folder]) await this.#disk.syncFolder(folder);
    this.#requireWanted();
    await publishFolder(this.#disk, this.#folder, this.#options.place);
  }

  async #publishZip(): Promise<void> {
    const zip = join(this.#staging, basename(this.#options.place));
    await packZip({
      folder: this.#folder,
      paths: this.#measured.map((file) => file.path),
      to: zip,
      modified: this.#modified,
      onPacked: (path) => this.#step(path),
      signal: this.#options.signal,
    });
    await this.#disk.sync(zip, this.#modified);
    this.#requireWanted();
    await publishFile(this.#disk, zip, this.#options.place);
  }

  #step(path: string): void {
    this.#done += 1;
    const files = this.#plan.files.length + 2;
    this.#options.onProgress?.({ done: this.#done, of: this.#zipped ? 2 * files : files, path });
  }

  #requireWanted(): void {
    if (this.#options.signal?.aborted === true) throw new Failure('CANCELLED');
  }

  #at(path: string): string {
    return join(this.#folder, ...path.split('/'));
  }
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
