import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { jsonValueSchema, momentSchema } from './common.ts';

/** A value of a platform profile that this workspace sets otherwise, with the reason. */
export const profileOverrideSchema = z.object({
  id: idOf('override'),
  platformId: z.string(),
  /** Null holds for the platform, otherwise for one channel (an instance of Mastodon, say). */
  channelId: idOf('channel').nullable().default(null),
  /** Path of the fact in the profile, for example `text.limits.0` or `hashtags.max`. */
  path: z.string(),
  value: jsonValueSchema,
  reason: z.string().trim().min(3).max(1000),
  by: z.string(),
  at: momentSchema,
});
export type ProfileOverride = z.infer<typeof profileOverrideSchema>;

export const profileOverrides = defineCollection({
  name: 'profileOverrides',
  document: 'catalog',
  schema: profileOverrideSchema,
  columns: { platformId: 'text', channelId: 'text' },
});
