import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

/** The text ready to paste: `text.txt`, and each part of a thread or carousel by itself. No line end is added. */
export const textFiles: Exporter = (item) => {
  const { whole, parts } = outlineItem(item);
  if (whole.text === '') return [];
  return [
    { kind: 'text', path: whole.file, role: 'text', text: whole.text },
    ...parts.map(({ file, text }) => ({ kind: 'text', path: file, role: 'text-part', text }) as const),
  ];
};
