import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

/** The pictures in their order, numbered. */
export const imageFiles: Exporter = (item) =>
  outlineItem(item).images.map(({ file, format, image }) => ({
    kind: 'image',
    path: file,
    role: 'image',
    mediaId: image.mediaId,
    format,
    alt: image.decorative ? '' : image.alt,
    decorative: image.decorative,
    caption: image.caption,
    credit: image.credit,
  }));
