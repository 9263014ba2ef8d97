import { createHash } from 'node:crypto';

/** Binds the bytes to their document, so that neither bit rot nor a row of another document passes. SHA-256. */
export function checksumOf(document: string, bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(document).update('\0').update(bytes).digest();
}

export function isIntact(document: string, bytes: Uint8Array, checksum: Uint8Array): boolean {
  return Buffer.compare(checksumOf(document, bytes), checksum) === 0;
}
