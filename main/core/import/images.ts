import sharp from 'sharp';
import type { MediaId } from '../../../shared/ids.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import type { FoundImage } from './image-sources.ts';
import type { ImportedImage } from './imported-content.ts';
import type { ImportLimits } from './limits.ts';
import type { Notes } from './notes.ts';

const kept: Readonly<Record<string, { readonly mediaType: string; readonly extension: string }>> = {
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  png: { mediaType: 'image/png', extension: 'png' },
  gif: { mediaType: 'image/gif', extension: 'gif' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
  avif: { mediaType: 'image/avif', extension: 'avif' },
};

/** Looks at each picture's own bytes; those that cannot be used leave their blocks with a note. */
export async function checkedImages(
  found: readonly FoundImage[],
  blocks: readonly Block[],
  notes: Notes,
  limits: ImportLimits,
): Promise<{ readonly images: ImportedImage[]; readonly body: readonly Block[] }> {
  const used = new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.mediaId] : [])));
  const images = new Map<MediaId, ImportedImage>();
  for (const image of found) {
    if (!used.has(image.id)) continue;
    // One after the other on purpose: a file's pictures must not fill the memory together.
    // eslint-disable-next-line no-await-in-loop
    const checked = await lookedAt(image, notes, limits);
    if (checked !== null) images.set(image.id, checked);
  }
  const body = blocks.filter((block) => block.kind !== 'image' || images.has(block.mediaId));
  return { images: [...images.values()], body };
}

async function lookedAt(image: FoundImage, notes: Notes, limits: ImportLimits): Promise<ImportedImage | null> {
  if (isVector(image.bytes)) {
    notes.count('vector-images');
    return null;
  }
  try {
    const source = sharp(image.bytes, { limitInputPixels: limits.imagePixels, failOn: 'error' });
    const { format, compression, autoOrient, pages, pageHeight } = await source.metadata();
    const height = pages !== undefined && pages > 1 ? (pageHeight ?? autoOrient.height) : autoOrient.height;
    const type = kept[format === 'heif' && compression === 'av1' ? 'avif' : format];
    if (type !== undefined) {
      return {
        ...image,
        name: named(image.name, type.extension),
        mediaType: type.mediaType,
        width: autoOrient.width,
        height,
      };
    }
    if (format === 'svg') {
      notes.count('vector-images');
      return null;
    }
    return await asPng(image, notes, limits);
  } catch (error) {
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    notes.count(isTooLarge ? 'oversized-images' : 'unreadable-images');
    if (isTooLarge) notes.tell('oversized-images', { megapixels: Math.round(limits.imagePixels / 1_000_000) });
    return null;
  }
}

/** Formats that browsers do not show (TIFF, HEIF) are kept as PNG. */
async function asPng(image: FoundImage, notes: Notes, limits: ImportLimits): Promise<ImportedImage> {
  const { data, info } = await sharp(image.bytes, { limitInputPixels: limits.imagePixels, failOn: 'error' })
    .autoOrient()
    .timeout({ seconds: 2 })
    .png()
    .toBuffer({ resolveWithObject: true });
  notes.count('converted-images');
  const { id, alt } = image;
  const name = named(image.name, 'png');
  return { id, alt, name, bytes: new Uint8Array(data), mediaType: 'image/png', width: info.width, height: info.height };
}

/** SVG, EMF and WMF by their first bytes, so that no renderer of vector graphics ever sees foreign ones. */
function isVector(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1_024));
  if (head.length >= 44 && head.readUInt32LE(0) === 1 && head.subarray(40, 44).toString('latin1') === ' EMF')
    return true;
  if (head.length >= 4 && head.readUInt32LE(0) === 0x9ac6cdd7) return true;
  const text = head.toString('latin1').trimStart();
  return (
    head.subarray(0, 2).toString('hex') === '1f8b' ||
    /<svg[\s>]|<!DOCTYPE svg/i.test(text) ||
    /^(?:\u00ef\u00bb\u00bf)?<\?xml/.test(text)
  );
}

function named(name: string, extension: string): string {
  const base = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{Cc}<>:"|?*]/gu, '')
    .slice(0, 200);
  return `${base === '' ? 'image' : base}.${extension}`;
}
