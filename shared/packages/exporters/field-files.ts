import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

/** Each filled field as a file to copy from, and all of them as `fields.json` by field id. */
export const fieldFiles: Exporter = (item) => {
  const { fields } = outlineItem(item);
  if (fields.length === 0) return [];
  const values = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
  return [
    { kind: 'text', path: 'fields.json', role: 'fields', text: `${JSON.stringify(values, null, 2)}\n` },
    ...fields.map(({ file, text }) => ({ kind: 'text', path: file, role: 'field', text }) as const),
  ];
};
