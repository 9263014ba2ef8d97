import { join } from 'node:path';
import { byPath } from '../../../shared/packages/file-names.ts';
import { type CopiedFile, piecesOf } from './copied-file.ts';
import type { Disk, GrowingFile } from './disk.ts';
import { publishFile, publishFolder } from './staging.ts';
import { type ZipContent, ZipWriter } from './zip-writer.ts';

/** What a package grows into. Whoever has begun one closes it. */
export interface PackageTarget {
  /** Resolves once it is safe to go on; for a folder the file is on the disk then. */
  readonly add: (file: ZipContent) => Promise<void>;
  /** The same for a file that is copied as it is. */
  readonly copy: (path: string, file: CopiedFile) => Promise<void>;
  /** Brings the whole to its place, durably. */
  readonly publish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface TargetOptions {
  readonly disk: Disk;
  /** Folder beside the place, where it may grow. */
  readonly staging: string;
  readonly place: string;
  readonly modified: Date;
}

/** A folder of files; `paths` are all that will be added. */
export async function folderTarget(options: TargetOptions, paths: readonly string[]): Promise<PackageTarget> {
  const { disk, staging, place, modified } = options;
  const top = join(staging, 'package');
  const at = (path: string): string => join(top, ...path.split('/'));
  // A folder stands after the one it lies in; synced in the other direction, so that no name leads to nothing.
  const inside = [...new Set(paths.flatMap(foldersAbove))].sort(byPath).map(at);
  await disk.makeFolder(top);
  for (const folder of inside) await disk.makeFolder(folder);
  return {
    add: ({ path, bytes }) => disk.write(at(path), bytes, modified),
    async copy(path, { source }) {
      const file = await disk.create(at(path));
      try {
        for await (const bytes of piecesOf(source)) await file.append(bytes);
        await file.finish(modified);
      } finally {
        await file.close();
      }
    },
    async publish() {
      for (const folder of [...inside.toReversed(), top]) await disk.syncFolder(folder);
      await publishFolder(disk, top, place);
    },
    close: () => Promise.resolve(),
  };
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** One ZIP, written from its beginning to its end; its only sync is the last step before it gets its name. */
export async function zipTarget({ disk, staging, place, modified }: TargetOptions): Promise<PackageTarget> {
  const zip = join(staging, 'package.zip');
  const file: GrowingFile = await disk.create(zip);
  const writer = new ZipWriter(file.append, modified);
  return {
    add: (content) => writer.add(content),
    copy: (path, copied) => writer.copy(path, copied),
    async publish() {
      await writer.end();
      await file.finish(modified);
      await publishFile(disk, zip, place);
    },
    close: () => file.close(),
  };
}
