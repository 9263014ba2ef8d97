import { createHash } from 'node:crypto';
import { bagTagFiles, type BagDescription, payloadPath, type PayloadFile } from '../../../shared/formats/bagit.ts';
import { piecesOf } from './copied-file.ts';
import { deflate } from './deflate.ts';
import type { PackageTarget } from './package-target.ts';

const hex = (algorithm: string, bytes: Uint8Array | string): string =>
  createHash(algorithm).update(bytes).digest('hex');

/** Wraps what is added as the payload of a bag of BagIt 1.0 (RFC 8493); its own files come last. */
export function bagTarget(inner: PackageTarget, description: BagDescription, isPacked: boolean): PackageTarget {
  const payload: PayloadFile[] = [];
  return {
    async add({ path, bytes, deflated }) {
      await inner.add({ path: payloadPath(path), bytes, deflated });
      payload.push({ path, bytes: bytes.length, sha256: hex('sha256', bytes), sha512: hex('sha512', bytes) });
    },
    async copy(path, file) {
      await inner.copy(payloadPath(path), file);
      const hash = createHash('sha512');
      for await (const bytes of piecesOf(file.source)) hash.update(bytes);
      payload.push({ path, bytes: file.size, sha256: file.sha256, sha512: hash.digest('hex') });
    },
    async publish() {
      const digests = { sha256: (text: string) => hex('sha256', text), sha512: (text: string) => hex('sha512', text) };
      for (const { path, text } of bagTagFiles(payload, description, digests)) {
        const bytes = Buffer.from(text, 'utf8');
        await inner.add({ path, bytes, deflated: isPacked ? await deflate(bytes) : null });
      }
      await inner.publish();
    },
    close: () => inner.close(),
  };
}
