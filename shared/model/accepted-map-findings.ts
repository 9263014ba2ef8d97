import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { momentSchema } from './common.ts';

/** A finding of the channel map that somebody let stand, with the reason. `key` says which one: `shared/channel-graph`. */
export const acceptedMapFindingSchema = z.object({
  id: idOf('acceptedMapFinding'),
  key: z.string().min(1).max(4000),
  reason: z.string().trim().min(3).max(1000),
  by: z.string(),
  at: momentSchema,
});
export type AcceptedMapFinding = z.infer<typeof acceptedMapFindingSchema>;

export const acceptedMapFindings = defineCollection({
  name: 'acceptedMapFindings',
  document: 'catalog',
  schema: acceptedMapFindingSchema,
  columns: { key: 'text' },
});
