import sharp from 'sharp';
import { assertNever } from '../../../shared/assert-never.ts';
import type { ImageFormat } from '../../../shared/pictures/rendition-format.ts';

/** About 12,000 x 12,000: more than any camera, far less than a bomb needs. Counts all frames of an animation. */
const maxPixels = 150_000_000;
const maxSeconds = 60;

/**
 * Encodes a picture anew: turned as its EXIF says, in sRGB, and without any metadata (place, camera, names, thumbnails).
 * Same input, same bytes. Animations stay animated where the format can; transparency becomes white in JPEG.
 * Throws what sharp throws if the bytes are no picture or too large a one.
 */
export async function encodeImage(bytes: Uint8Array, format: ImageFormat): Promise<Uint8Array> {
  const limits = { limitInputPixels: maxPixels, failOn: 'error' } as const;
  const animated = (format === 'gif' || format === 'webp') && ((await sharp(bytes, limits).metadata()).pages ?? 1) > 1;
  const image = sharp(bytes, { ...limits, animated }).timeout({ seconds: maxSeconds });
  // Frames of an animation cannot be turned, and carry no orientation.
  const upright = (animated ? image : image.autoOrient()).toColourspace('srgb');
  switch (format) {
    case 'jpeg':
      return upright.flatten({ background: '#ffffff' }).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'png':
      return upright.png({ compressionLevel: 9 }).toBuffer();
    case 'webp':
      return upright.webp({ quality: 90 }).toBuffer();
    case 'gif':
      return upright.gif().toBuffer();
    default:
      return assertNever(format);
  }
}
