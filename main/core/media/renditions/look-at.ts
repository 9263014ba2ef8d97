import { open } from 'node:fs/promises';
import sharp from 'sharp';
import { RenditionRefusal, type RenditionLimits } from './limits.ts';

/** Path of a picture's file, or its bytes. A file needs no memory for what is not decoded just then. */
export type Original = string | Uint8Array;

/** What must be known before a picture is decoded. */
export interface LookedAt {
  /** Upright, of one frame. */
  readonly width: number;
  readonly height: number;
  /** 1 for a still picture. */
  readonly frames: number;
}

/**
 * Judges a picture by its first bytes and its header; nothing is decoded. Only formats that we store go further, so that no
 * other reader of libvips ever sees foreign bytes. Throws `RenditionRefusal`.
 */
export async function lookAt(original: Original, limits: RenditionLimits): Promise<LookedAt> {
  const head = await headOf(original);
  if (!isRaster(head)) throw new RenditionRefusal(isMarkup(head) ? 'vector' : 'unreadable');
  const header = await sharp(original, { limitInputPixels: false, failOn: 'error' })
    .metadata()
    .catch(() => {
      throw new RenditionRefusal('unreadable');
    });
  const { width, height, autoOrient, channels, depth, pages = 1, pageHeight = height } = header;
  const pixels = width * pageHeight * pages;
  if (pixels > limits.pixels) throw new RenditionRefusal('pixels', `${width} × ${pageHeight} × ${pages}`);
  const bytesEach = depth === 'uchar' || depth === undefined ? 1 : depth === 'ushort' ? 2 : 4;
  if (pixels * channels * bytesEach > limits.decodedBytes) throw new RenditionRefusal('pixels', depth);
  return pages > 1
    ? { width, height: pageHeight, frames: pages }
    : { width: autoOrient.width, height: autoOrient.height, frames: 1 };
}

async function headOf(original: Original): Promise<Uint8Array> {
  if (typeof original !== 'string') return original.subarray(0, headLength);
  const file = await open(original);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const headLength = 1024;

/** What stands at which place of the files of each format; ISO base media files name their brand. */
const signatures: readonly (readonly [offset: number, bytes: string])[] = [
  [0, 'ffd8ff'],
  [0, '89504e470d0a1a0a'],
  [0, '474946383761'],
  [0, '474946383961'],
  [8, '57454250'],
  ...['avif', 'avis', 'mif1', 'msf1'].map(
    (brand) => [4, Buffer.from(`ftyp${brand}`, 'latin1').toString('hex')] as const,
  ),
];

function isRaster(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('hex');
  return signatures.some(([offset, signature]) => head.startsWith(signature, offset * 2));
}

function isMarkup(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return head.startsWith('<');
}
