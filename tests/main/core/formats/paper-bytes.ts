import sharp from 'sharp';
import { paperPictureKey, paperPictures, type PaperPictures } from '../../../../shared/formats/paper/paper-blocks.ts';
import type { PaperDocument } from '../../../../shared/formats/out-format.ts';

/** Real pictures of different size and colour, as the core makes them. */
export async function picturesOf(document: PaperDocument): Promise<PaperPictures> {
  const made = paperPictures(document).map(async (picture, index) => {
    const size = { width: 900 + index * 200, height: 600 };
    const drawn = sharp({ create: { ...size, channels: 3, background: index === 0 ? '#9c7a44' : '#446b9c' } });
    return [
      paperPictureKey(picture),
      await drawn.toFormat(picture.spec.format === 'jpeg' ? 'jpeg' : 'png').toBuffer(),
    ] as const;
  });
  return new Map(await Promise.all(made));
}
