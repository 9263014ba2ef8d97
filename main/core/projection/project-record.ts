import { z } from 'zod';
import { collections, type CollectionName } from '../../../shared/model/collections.ts';
import type { RawRecord } from '../documents/records.ts';

export type ProjectedRecord =
  | { readonly kind: 'fit'; readonly record: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unfit'; readonly problem: string };

/**
 * The record as this program's model has it. A field whose value does not fit (of a newer program, say) takes its default,
 * and the document keeps what it holds; without a default the whole record is left out of the projection and reported.
 */
export function projectRecord(collection: CollectionName, raw: RawRecord): ProjectedRecord {
  const { schema } = collections[collection];
  const first = schema.safeParse(raw);
  if (first.success) return { kind: 'fit', record: first.data };
  const wrong = new Set(first.error.issues.map((issue) => String(issue.path[0])));
  const second = schema.safeParse(Object.fromEntries(Object.entries(raw).filter(([field]) => !wrong.has(field))));
  if (second.success) return { kind: 'fit', record: second.data };
  return { kind: 'unfit', problem: z.prettifyError(first.error) };
}
