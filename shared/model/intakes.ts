import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { momentSchema } from './common.ts';

/** A step that brought existing content in: what came, what stayed behind, and by what it can be taken back. */
export const intakeSchema = z.object({
  id: idOf('intake'),
  at: momentSchema,
  by: z.string(),
  /** Name of the file or folder, without its place: that belongs to one machine. */
  name: z.string(),
  format: z.string(),
  sources: z.number().int(),
  masters: z.number().int(),
  published: z.number().int(),
  /** Things that were here already, by their key, address or text. */
  known: z.number().int(),
  /** What was lost on the way, by code: in how many things, and with which values. */
  losses: z.array(
    z.object({
      code: z.string(),
      items: z.number().int(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  /** Pictures that were stored for it and were not here before. */
  mediaIds: z.array(idOf('media')).default([]),
  takenBackAt: momentSchema.nullable().default(null),
});
export type Intake = z.infer<typeof intakeSchema>;

export const intakes = defineCollection({
  name: 'intakes',
  document: 'catalog',
  schema: intakeSchema,
  columns: { at: 'text', name: 'text', takenBackAt: 'text' },
});
