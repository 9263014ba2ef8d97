import type { Language } from '../model/common.ts';
import { metadataOf, xmpPacket } from '../pictures/xmp.ts';
import type { PictureOfUse } from './exporter.ts';
import type { OutlineImage } from './item-outline.ts';

/** What the core needs to make a picture of an outline, and what is told beside it. */
export function pictureOfUse({ spec, image }: OutlineImage, language: Language): PictureOfUse {
  const { mediaId, decorative, caption, credit } = image;
  const xmp = xmpPacket(metadataOf(image, language));
  return { mediaId, spec, xmp, alt: decorative ? '' : image.alt, decorative, caption, credit };
}
