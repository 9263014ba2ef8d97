import sharp, { type Metadata } from 'sharp';
import { Failure } from '../failure.ts';
import { fingerprintOf } from './fingerprint.ts';

const types: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

/** 100 megapixels: beyond that a picture is a trap or a mistake for this use. */
const largestPicture = 100_000_000;

export interface PictureFacts {
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly transparent: boolean;
  readonly fingerprint: string;
}

/** What a picture is, read from its bytes. Throws `IMPORT_REFUSED` for anything that is none. */
export async function readPicture(fileName: string, bytes: Uint8Array): Promise<PictureFacts> {
  const refuse = (code: string, detail = ''): Failure => new Failure('IMPORT_REFUSED', { fileName, code, detail });
  let header: Metadata;
  try {
    header = await sharp(bytes, { limitInputPixels: largestPicture, failOn: 'error' }).metadata();
  } catch {
    throw refuse('not-a-picture');
  }
  const { format, compression, width, height } = header;
  // HEIF is a container: this build decodes AV1 in it, not HEVC.
  if (format === 'heif' && compression !== 'av1') throw refuse('heic');
  const mediaType = types[format === 'heif' ? 'avif' : format];
  if (mediaType === undefined) throw refuse('not-a-picture');
  if (width * height > largestPicture) throw refuse('too-many-pixels', `${width} × ${height}`);
  const turned = (header.orientation ?? 1) >= 5;
  const size = { width: turned ? height : width, height: turned ? width : height };
  try {
    const fingerprint = await fingerprintOf(bytes, largestPicture);
    // A channel of transparency says little: many programs write one in which everything is opaque.
    const transparent = header.hasAlpha && !(await sharp(bytes, { limitInputPixels: largestPicture }).stats()).isOpaque;
    return { mediaType, ...size, frames: header.pages ?? 1, transparent, fingerprint };
  } catch {
    // The head is fine, what follows is not.
    throw refuse('damaged');
  }
}
