import sharp from 'sharp';
import { RenditionRefusal, type RenditionLimits } from './limits.ts';

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
export async function lookAt(bytes: Uint8Array, limits: RenditionLimits): Promise<LookedAt> {
  if (!isRaster(bytes)) throw new RenditionRefusal(isMarkup(bytes) ? 'vector' : 'unreadable');
  const header = await sharp(bytes, { limitInputPixels: false, failOn: 'error' })
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
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return head.startsWith('<');
}
