import { closeSync, openSync, readSync } from 'node:fs';
import { applicationId } from './connection.ts';

export type FileHeader =
  | { readonly kind: 'workspace'; readonly format: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' };

/** What a file says about itself in its first 100 bytes, read without SQLite, so that nothing about it changes. */
export function readHeader(file: string): FileHeader {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    if (readSync(handle, header, 0, 100, 0) < 100) return { kind: 'damaged' };
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return { kind: 'damaged' };
  // Offsets of the user version and the application id: sqlite.org/fileformat2.html, 1.3.
  if (header.readUInt32BE(68) !== applicationId) return { kind: 'foreign' };
  return { kind: 'workspace', format: header.readUInt32BE(60) };
}
