import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';
import { pictureOfUse } from '../picture-of-use.ts';

/** The pictures in their order, numbered, each as this use shows it. */
export const imageFiles: Exporter = (item) =>
  outlineItem(item).images.map((picture) => ({
    kind: 'image',
    path: picture.file,
    role: 'image',
    ...pictureOfUse(picture, item.content.language),
  }));
