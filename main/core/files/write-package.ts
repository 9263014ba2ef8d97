import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Id } from '../../../shared/ids.ts';
import { type MeasuredFile, writeChecksums } from '../../../shared/packages/checksums.ts';
import type { PackageFile } from '../../../shared/packages/exporter.ts';
import type { PackagePlan } from '../../../shared/packages/plan-package.ts';
import { readSubtitles } from '../../../shared/subtitles/read-subtitles.ts';
import { writeSubtitles } from '../../../shared/subtitles/write-subtitles.ts';
import { checksumsPath, manifestPath, writeManifest } from '../../../shared/packages/write-manifest.ts';
import { Failure } from '../failure.ts';
import { type CopiedFile, measureFile } from './copied-file.ts';
import { deflate } from './deflate.ts';
import { payloadPath } from '../../../shared/formats/bagit.ts';
import { bagTarget } from './bag-target.ts';
import { type Disk, realDisk } from './disk.ts';
import { inOrder } from './in-order.ts';
import { folderTarget, type PackageTarget, type TargetOptions, zipTarget } from './package-target.ts';
import { type Content, type ImageFile, Pictures } from './pictures.ts';
import { asFailure, requireFree, withStaging } from './staging.ts';

/** `done` of `of` steps; `path` is the file just finished. */
export interface WriteProgress {
  readonly done: number;
  readonly of: number;
  readonly path: string;
}

export interface WritePackageOptions {
  /** Absolute path of a folder to be made, or of a file to be made if it ends in `.zip`. Its parent must exist. */
  readonly place: string;
  /** The file of one use of a picture, by its spec. */
  readonly makePicture: (file: ImageFile) => Promise<Content>;
  /** Where the file of a video or document lies, and bytes of subtitles; needed for a plan that holds such. */
  readonly media?: {
    readonly path: (mediaId: Id<'media'>) => Promise<string>;
    readonly read: (mediaId: Id<'media'>) => Promise<Uint8Array>;
  };
  /** Wraps it for an archive, as BagIt. */
  readonly bag?: boolean;
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
 * Throws `PLACE_TAKEN`, `UNSUITABLE_FOLDER`, `STORAGE`, `CANCELLED`,
 * and whatever `makePicture` throws.
 */
export async function writePackage(plan: PackagePlan, options: WritePackageOptions): Promise<WrittenPackage> {
  const disk = options.disk ?? realDisk;
  const { place } = options;
  try {
    if ((await disk.look(dirname(place))) === null) {
      throw new Failure('UNSUITABLE_FOLDER', { folder: dirname(place), reason: 'missing' });
    }
    await requireFree(disk, place);
    return await withStaging(disk, place, async (staging) => {
      const modified = new Date(options.modified ?? plan.stateAt ?? 0);
      const target = await beginTarget({ disk, staging, place, modified }, plan, options.bag === true);
      try {
        return await new PackageWriter(plan, options, target).write();
      } finally {
        await target.close();
      }
    });
  } catch (error) {
    if (options.signal?.aborted === true && !(error instanceof Failure)) throw new Failure('CANCELLED');
    throw asFailure(error, place);
  }
}

async function beginTarget(options: TargetOptions, plan: PackagePlan, bag: boolean): Promise<PackageTarget> {
  const isZip = isZipPlace(options.place);
  if (!bag) return isZip ? zipTarget(options) : folderTarget(options, plan.tree);
  const inner = isZip ? await zipTarget(options) : await folderTarget(options, plan.tree.map(payloadPath));
  const { workspaceName } = plan.context;
  const description = {
    organisation: workspaceName,
    description: `Kanalwerk package of ${plan.items.length} variants`,
    stateAt: plan.stateAt ?? new Date(0).toISOString(),
  };
  return bagTarget(inner, description, isZip);
}

/** Whether a place means a ZIP file rather than a folder. */
function isZipPlace(place: string): boolean {
  return place.toLowerCase().endsWith('.zip');
}

/** How many files of a folder are written at once, and of a ZIP made ready for their turn. */
const filesAhead = 4;

// Packed by their own format: deflating them again costs time and gains nothing.
const packedAlready: ReadonlySet<PackageFile['kind']> = new Set(['image']);

/** Taken along as it is, whatever its size. */
type CopiedAsIs = PackageFile & { readonly kind: 'video' | 'document' };

function isCopied(file: PackageFile): file is CopiedAsIs {
  return file.kind === 'video' || file.kind === 'document';
}

/** ZIP writes this number where a size has more than 32 bits. */
const mostOfZipEntry = 0xffff_ffff;

type Measure = Omit<MeasuredFile, 'path'>;

class PackageWriter {
  readonly #plan: PackagePlan;
  readonly #options: WritePackageOptions;
  readonly #target: PackageTarget;
  readonly #pictures: Pictures;
  readonly #measured: MeasuredFile[] = [];

  constructor(plan: PackagePlan, options: WritePackageOptions, target: PackageTarget) {
    this.#plan = plan;
    this.#options = options;
    this.#target = target;
    this.#pictures = new Pictures(plan.files, options.makePicture);
  }

  async write(): Promise<WrittenPackage> {
    try {
      await this.#writeFiles();
    } finally {
      await this.#pictures.stop();
    }
    const manifest = await this.#writeText(manifestPath, writeManifest(this.#plan, this.#measured));
    await this.#writeText(checksumsPath, writeChecksums(this.#measured));
    this.#requireWanted();
    await this.#target.publish();
    return {
      place: this.#options.place,
      manifestDigest: manifest.sha256,
      files: this.#measured.length,
      bytes: this.#measured.reduce((sum, file) => sum + file.bytes, 0),
    };
  }

  /** A folder takes its files several at a time; a ZIP takes them one after the other, while the next become ready. */
  #writeFiles(): Promise<void> {
    const { files } = this.#plan;
    if (!isZipPlace(this.#options.place)) {
      const add = async (file: PackageFile): Promise<Measure> => {
        if (isCopied(file)) return this.#copy(file.path, await this.#measureCopied(file));
        const content = await this.#contentOf(file);
        await this.#target.add({ path: file.path, bytes: content.bytes, deflated: null });
        return measureOf(content);
      };
      return inOrder(files, filesAhead, add, async ({ path }, measure) => void this.#measure(path, measure));
    }
    const prepare = async (file: PackageFile) => {
      if (isCopied(file)) return { kind: 'copied', copied: await this.#measureCopied(file) } as const;
      const content = await this.#contentOf(file);
      const deflated = packedAlready.has(file.kind) ? null : await deflate(content.bytes);
      return { kind: 'made', content, deflated } as const;
    };
    return inOrder(files, filesAhead, prepare, async ({ path }, prepared) => {
      this.#requireWanted();
      if (prepared.kind === 'copied') return void this.#measure(path, await this.#copy(path, prepared.copied));
      const { content, deflated } = prepared;
      await this.#target.add({ path, bytes: content.bytes, deflated });
      return void this.#measure(path, measureOf(content));
    });
  }

  async #measureCopied({ path, mediaId }: CopiedAsIs): Promise<CopiedFile> {
    this.#requireWanted();
    const copied = await measureFile(await this.#mediaOf(path).path(mediaId), () => this.#requireWanted());
    // An entry of our ZIP has 32 bits for its size; a folder takes any.
    if (isZipPlace(this.#options.place) && copied.size >= mostOfZipEntry)
      throw new Failure('INVALID', { field: path, rule: 'zip-entry', value: String(copied.size) });
    return copied;
  }

  async #copy(path: string, copied: CopiedFile): Promise<Measure> {
    await this.#target.copy(path, copied);
    return { bytes: copied.size, sha256: copied.sha256 };
  }

  #mediaOf(path: string): NonNullable<WritePackageOptions['media']> {
    if (this.#options.media === undefined) throw new Error(`Nobody said where ${path} is from`);
    return this.#options.media;
  }

  async #contentOf(file: Exclude<PackageFile, CopiedAsIs>): Promise<Content> {
    this.#requireWanted();
    switch (file.kind) {
      case 'image':
        return this.#pictures.take(file);
      case 'text':
        return contentOf(Buffer.from(file.text, 'utf8'));
      case 'subtitles': {
        const read = readSubtitles(new TextDecoder().decode(await this.#mediaOf(file.path).read(file.mediaId)));
        // What is kept was read when it came.
        if (read.kind === 'refused')
          throw new Failure('INVALID', { field: file.path, rule: read.refusal.code, value: String(read.refusal.line) });
        return contentOf(Buffer.from(writeSubtitles(read.cues, file.format), 'utf8'));
      }
    }
  }

  async #writeText(path: string, text: string): Promise<MeasuredFile> {
    this.#requireWanted();
    const content = contentOf(Buffer.from(text, 'utf8'));
    const deflated = isZipPlace(this.#options.place) ? await deflate(content.bytes) : null;
    await this.#target.add({ path, bytes: content.bytes, deflated });
    return this.#measure(path, measureOf(content));
  }

  #measure(path: string, { bytes, sha256 }: Measure): MeasuredFile {
    const file = { path, bytes, sha256 };
    this.#measured.push(file);
    this.#options.onProgress?.({ done: this.#measured.length, of: this.#plan.tree.length, path });
    return file;
  }

  #requireWanted(): void {
    if (this.#options.signal?.aborted === true) throw new Failure('CANCELLED');
  }
}

function measureOf({ bytes, sha256 }: Content): Measure {
  return { bytes: bytes.length, sha256 };
}

function contentOf(bytes: Uint8Array): Content {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
