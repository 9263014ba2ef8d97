import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** SHA-256 in lower-case hex: the name of a stored file. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const piece = 1024 * 1024;

/** The same of a file, read piece by piece into the same memory: a film need not fit into it. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const bytes = Buffer.allocUnsafe(piece);
  const file = await open(path);
  try {
    for (let read = await next(file, bytes); read > 0; read = await next(file, bytes))
      hash.update(bytes.subarray(0, read));
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

async function next(file: FileHandle, bytes: Buffer): Promise<number> {
  return (await file.read(bytes, 0, bytes.length)).bytesRead;
}

/** As `digestOfFile`, for callers that cannot wait. */
export function digestOfFileSync(path: string): string {
  const hash = createHash('sha256');
  const bytes = Buffer.allocUnsafe(piece);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) hash.update(bytes.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
