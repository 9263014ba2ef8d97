import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

/** The codes to scan of what is printed, each an SVG as wide as it is to be printed. */
export const codeFiles: Exporter = (item) =>
  outlineItem(item).codes.map(({ file, text }) => ({ kind: 'text', path: file, role: 'code', text }));
