import type { ImageUse } from '../model/variants.ts';
import type { ContentImage } from './variant-content.ts';

/** Shown pictures as a variant's own, also those that it has inherited: what the master says about them comes along. */
export function imageUsesOf(images: readonly ContentImage[]): ImageUse[] {
  return images.map(({ mediaId, alt, caption, decorative, use }) => ({
    mediaId,
    alt: alt === '' ? null : alt,
    caption: caption === '' ? null : caption,
    decorative,
    ...use,
  }));
}
