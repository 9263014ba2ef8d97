import { metadataOf, xmpPacket } from '../../pictures/xmp.ts';
import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

/** The pictures in their order, numbered, each as this use shows it. */
export const imageFiles: Exporter = (item) =>
  outlineItem(item).images.map(({ file, spec, image }) => ({
    kind: 'image',
    path: file,
    role: 'image',
    mediaId: image.mediaId,
    spec,
    xmp: xmpPacket(metadataOf(image, item.content.language)),
    alt: image.decorative ? '' : image.alt,
    decorative: image.decorative,
    caption: image.caption,
    credit: image.credit,
  }));
