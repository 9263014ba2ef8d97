import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { command, query } from '../operation.ts';

/** Name of a document: `master:<id>`; the catalog is never opened by an editor. */
const documentName = z.string().regex(/^master:[A-Za-z0-9_-]{1,64}$/);
/** A Yjs update or state vector in base64; at most 24 MB on the wire. */
const bytes = z.base64().max(24_000_000);

export const documents = {
  /** What the caller lacks, given what it has, and what the store has. */
  open: query
    .input(z.object({ name: documentName, stateVector: bytes }))
    .output(z.object({ update: bytes, stateVector: bytes })),
  /** Answered only after the commit: this is what the word "saved" rests on. */
  update: command
    .input(z.object({ name: documentName, update: bytes, peer: z.string().max(64) }))
    .output(z.object({ savedAt: z.string() })),
  /** Updates by others than `peer`, from the moment of the call on. The first event says that listening has begun. */
  changes: query
    .input(z.object({ name: documentName, peer: z.string().max(64) }))
    .output(eventIterator(z.object({ update: bytes.nullable() }))),
};
