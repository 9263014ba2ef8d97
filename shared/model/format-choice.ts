import { z } from 'zod';

/** How a workspace writes one format; remembered from one time to the next. */
export const formatChoiceSchema = z.object({
  /** Address under which pictures can be fetched; null writes without media. */
  mediaBase: z.string().trim().max(2000).nullable().default(null),
  release: z.enum(['draft', 'scheduled']).default('draft'),
  /** As the `settings` of the format describe them. */
  settings: z.record(z.string().max(100), z.json()).default({}),
});
export type FormatChoice = z.infer<typeof formatChoiceSchema>;
