import { z } from 'zod';

/** What a column of an editorial plan can mean. */
export const columnMeaningSchema = z.enum([
  'title',
  'lead',
  'text',
  'date',
  'time',
  'address',
  'author',
  'tags',
  'language',
  'state',
  'key',
]);
export type ColumnMeaning = z.infer<typeof columnMeaningSchema>;

/** Which column (by its header) means what. Several columns may be text or tags; of the rest the first counts. */
export const columnMappingSchema = z.record(z.string().max(500), columnMeaningSchema.nullable());
export type ColumnMapping = Readonly<z.infer<typeof columnMappingSchema>>;
