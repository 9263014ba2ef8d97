import JSZip from 'jszip';

/** Smaller texts gain less than a block of any disk. */
const worthFrom = 1024;
const localHeader = 30;
const name = 't';

/**
 * Deflated bytes, or null where that would not make them smaller. By JSZip and not by zlib: what zlib makes depends
 * on the instructions of this processor, and the same package must have the same bytes everywhere.
 */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (bytes.length < worthFrom) return null;
  const zip = new JSZip();
  zip.file(name, bytes, { compression: 'DEFLATE', compressionOptions: { level: 9 }, createFolders: false });
  const archive = await zip.generateAsync({ type: 'nodebuffer', streamFiles: false });
  // Of its archive only the data counts: after the one local header, which tells its length.
  const length = archive.readUInt32LE(18);
  const start = localHeader + name.length + archive.readUInt16LE(28);
  return length < bytes.length ? archive.subarray(start, start + length) : null;
}
