import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { byPath } from '../../../shared/packages/file-names.ts';

// Packed by their own format: deflating them again costs time and gains nothing.
const packedAlready = /\.(?:jpg|png|webp|gif)$/;
const earliest = Date.UTC(1980, 0, 1); // ZIP cannot say less.

export interface PackZipOptions {
  /** Folder that holds the files. */
  readonly folder: string;
  /** Relative, with `/`. */
  readonly paths: readonly string[];
  readonly to: string;
  readonly modified: Date;
  readonly onPacked: (path: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Packs files into a ZIP that depends on nothing but their names and bytes and on `modified`: sorted, no folder
 * entries, no owner, no time zone (JSZip writes UTC; fflate and yazl would write this machine's clock).
 */
export async function packZip(options: PackZipOptions): Promise<void> {
  const zip = new JSZip();
  for (const path of [...options.paths].sort(byPath)) {
    zip.file(path, lazyStream(join(options.folder, ...path.split('/'))), {
      date: new Date(Math.max(earliest, options.modified.getTime())),
      createFolders: false,
      binary: true,
      ...(packedAlready.test(path)
        ? { compression: 'STORE' }
        : { compression: 'DEFLATE', compressionOptions: { level: 9 } }),
    });
  }
  let last: string | null = null;
  const bytes = zip.generateNodeStream(
    { type: 'nodebuffer', streamFiles: false, platform: 'DOS' },
    ({ currentFile }) => {
      if (currentFile === null || currentFile === last) return;
      last = currentFile;
      options.onPacked(currentFile);
    },
  );
  await pipeline(bytes, createWriteStream(options.to, { flags: 'wx' }), { signal: options.signal });
}

/** Opens the file only when it is read, so that a large package does not hold thousands of files open. */
function lazyStream(path: string): Readable {
  return Readable.from(
    (async function* () {
      yield* createReadStream(path);
    })(),
  );
}
