import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

/** The document as it is. */
export const documentFile: Exporter = (item) => {
  const { document } = outlineItem(item);
  if (document === null) return [];
  return [{ kind: 'document', path: document.file, role: 'document', mediaId: document.document.mediaId }];
};
