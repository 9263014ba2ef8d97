import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { isInside } from '../../../shared/packages/checksums.ts';
import type { PackageSource, SourceEntry } from './package-source.ts';

const maxEntries = 100_000;
const maxBytesOfAll = 64 * 1024 ** 3;
/** Deflate cannot pack better than 1032 to 1; real text stays under 50. Judged only for files that unpack to more than this. */
const maxRatio = 200;
const ratioMattersFrom = 1024 ** 2;

const fileTypeMask = 0o170000;
const linkType = 0o120000;
const regularTypes = new Set([0, 0o100000]);

/**
 * The files of a package ZIP. Links, names that lead outside, names given twice, encrypted entries and bombs are
 * refused by name; sizes are enforced while reading. Throws if the ZIP itself cannot be read.
 */
export async function zipSource(file: string): Promise<PackageSource> {
  const zip = await yauzl.openPromise(file, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: true,
    validateEntrySizes: true,
    strictFileNames: true,
  });
  const readable = new Map<string, Entry>();
  let listed: readonly SourceEntry[] | null = null;
  return {
    entries: async () => (listed ??= await listEntries(zip, readable)),
    read: (path) => readEntry(zip, readable.get(path)),
    close: () => closeZip(zip),
  };
}

async function listEntries(zip: ZipFile, readable: Map<string, Entry>): Promise<SourceEntry[]> {
  if (zip.entryCount > maxEntries) throw new Error('too many entries');
  const found: SourceEntry[] = [];
  const names = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName;
    if (path.endsWith('/') && isInside(path.slice(0, -1)) && typeOf(entry) !== linkType) continue; // A folder entry.
    bytes += entry.uncompressedSize;
    const key = path.normalize('NFC').toLowerCase();
    const refused = names.has(key) ? 'twice' : bytes > maxBytesOfAll ? 'bomb' : refusalOf(entry);
    names.add(key);
    found.push({ path, refused });
    if (refused === null) readable.set(path, entry);
    else if (refused === 'twice') readable.delete(path);
  }
  return found;
}

function typeOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & fileTypeMask;
}

function refusalOf(entry: Entry): SourceEntry['refused'] {
  if (!isInside(entry.fileName)) return 'name';
  if (typeOf(entry) === linkType) return 'link';
  if (!regularTypes.has(typeOf(entry))) return 'special';
  if (entry.isEncrypted()) return 'encrypted';
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  return entry.uncompressedSize > ratioMattersFrom && ratio > maxRatio ? 'bomb' : null;
}

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new Error('no such entry');
  const stream = await zip.openReadStreamPromise(entry);
  for await (const piece of stream) yield piece as Uint8Array; // a stream of bytes yields buffers only
}

function closeZip(zip: ZipFile): Promise<void> {
  return new Promise((resolve) => {
    zip.once('close', () => resolve());
    zip.close();
  });
}
