import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';

/** SHA-256 in lower-case hex: the name of a stored file. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const piece = 1024 * 1024;

/** The same of a file, read piece by piece: a film need not fit into memory. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: piece })) hash.update(bytes as Buffer); // no encoding is set
  return hash.digest('hex');
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
