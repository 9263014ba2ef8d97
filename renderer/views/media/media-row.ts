import type { OutputOf } from '../../transport/operations.ts';

/** A picture as the list has it: the record and in how many places it is used. */
export type MediaRow = OutputOf<'media', 'list'>['rows'][number];
