import type { z } from 'zod';

/** The document a collection lives in: `catalog` is one for the workspace, `master` is one per master, `source` one per source. */
export type DocumentKind = 'catalog' | 'master' | 'versions' | 'source';

/** SQLite storage class of a projected column. `json` is stored as text. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'json';

/**
 * One collection, defined once: the document codec, the projection table, contract types and form checks all come from here.
 * Each record is a `Y.Map` of plain values under the root map `name`; a field that the schema does not know stays in the document.
 */
export interface Collection<S extends z.ZodObject = z.ZodObject> {
  /** Name of the root map in the document and, in snake case, of the projection table. */
  readonly name: string;
  readonly document: DocumentKind;
  readonly schema: S;
  /** Fields that get a typed column of their own; the whole record is also kept as JSON. */
  readonly columns: Readonly<Partial<Record<keyof z.infer<S> & string, ColumnKind>>>;
}

/** Declares a collection; exists to infer `S`. */
export function defineCollection<S extends z.ZodObject>(collection: Collection<S>): Collection<S> {
  return collection;
}
