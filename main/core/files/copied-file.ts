import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { crc32 } from 'node:zlib';

/** A file that goes into a package as it is, read piece by piece: a film need not fit into memory. */
export interface CopiedFile {
  readonly source: string;
  readonly size: number;
  readonly crc: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

const piece = 1024 * 1024;

export async function* piecesOf(source: string): AsyncGenerator<Uint8Array, void, void> {
  for await (const bytes of createReadStream(source, { highWaterMark: piece })) yield bytes as Buffer; // no encoding is set
}

/** Reads a file once to measure it; `isWanted` may throw between two pieces. */
export async function measureFile(source: string, isWanted: () => void): Promise<CopiedFile> {
  const hash = createHash('sha256');
  let crc = 0;
  let size = 0;
  for await (const bytes of piecesOf(source)) {
    isWanted();
    hash.update(bytes);
    crc = crc32(bytes, crc);
    size += bytes.length;
  }
  return { source, size, crc, sha256: hash.digest('hex') };
}
