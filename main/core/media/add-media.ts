import sharp, { type Metadata } from 'sharp';
import type { Media } from '../../../shared/model/media.ts';
import { Failure } from '../failure.ts';
import type { Workspace } from '../workspace.ts';
import { fingerprintOf } from './fingerprint.ts';

const types: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  heif: 'image/avif',
};

/** 100 megapixels: beyond that a picture is a trap or a mistake for this use. */
const largestPicture = 100_000_000;

/** What a picture is, read from its bytes. Throws `IMPORT_REFUSED` for anything that is none. SVG is refused: it can act. */
export async function readPicture(
  fileName: string,
  bytes: Uint8Array,
): Promise<{ mediaType: string; width: number; height: number }> {
  const refuse = (code: string, detail = ''): Failure => new Failure('IMPORT_REFUSED', { fileName, code, detail });
  if (bytes.length === 0) throw refuse('empty');
  let header: Metadata;
  try {
    header = await sharp(bytes, { limitInputPixels: largestPicture, failOn: 'error' }).metadata();
  } catch {
    throw refuse('not-a-picture');
  }
  const mediaType = types[header.format ?? ''];
  if (mediaType === undefined || header.width === undefined || header.height === undefined)
    throw refuse('not-a-picture');
  if (header.width * header.height > largestPicture)
    throw refuse('too-many-pixels', `${header.width} × ${header.height}`);
  const turned = (header.orientation ?? 1) >= 5;
  return { mediaType, width: turned ? header.height : header.width, height: turned ? header.width : header.height };
}

/** Stores a picture once and returns its record; the same bytes again give the record that is there. */
export async function addMedia(workspace: Workspace, fileName: string, bytes: Uint8Array): Promise<Media> {
  const picture = await readPicture(fileName, bytes);
  const fingerprint = await fingerprintOf(bytes, largestPicture);
  const stored = await workspace.media.put(bytes);
  return workspace.write((writer) => {
    const present = writer
      .list('media', { digest: stored.digest, purpose: 'content' })
      .find((record) => record.trashedAt === null);
    return (
      present ??
      writer.create('media', {
        id: workspace.newId('media'),
        ...stored,
        ...picture,
        fingerprint,
        fileName,
        createdAt: workspace.clock.now(),
      })
    );
  });
}
