import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { jsonValueSchema, momentSchema } from './common.ts';

/** A saved state of a master or of one variant: its fields and its text, as Lexical JSON, so that any later format can be rebuilt. */
export const versionSchema = z.object({
  id: idOf('version'),
  masterId: idOf('master'),
  /** Null is the master itself. */
  variantId: idOf('variant').nullable(),
  label: z.string().max(300).default(''),
  /** `automatic` ones are made before an import replaces text, a recipe runs again or a version is restored. */
  cause: z.enum(['manual', 'automatic']),
  by: z.string(),
  at: momentSchema,
  fields: z.record(z.string(), jsonValueSchema),
  body: jsonValueSchema,
  wordCount: z.number().int(),
});
export type Version = z.infer<typeof versionSchema>;

/** In a document of its own per master (`versions:<masterId>`), so that opening a master does not load its history. */
export const versions = defineCollection({
  name: 'versions',
  document: 'versions',
  schema: versionSchema,
  columns: { masterId: 'text', variantId: 'text', at: 'text', cause: 'text' },
});
