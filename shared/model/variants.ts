import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { jsonValueSchema, momentSchema } from './common.ts';
import { pictureUseShape } from './picture-use.ts';

export const variantStateSchema = z.enum(['draft', 'in-work', 'ready', 'handed-over', 'published', 'withdrawn']);
export type VariantState = z.infer<typeof variantStateSchema>;

/** A picture as this variant uses it. Alt text and caption here override those of the media record; the rest says how it is cut. */
export const imageUseSchema = z.object({
  mediaId: idOf('media'),
  alt: z.string().max(10_000).nullable().default(null),
  caption: z.string().max(2000).nullable().default(null),
  decorative: z.boolean().default(false),
  ...pictureUseShape,
});
export type ImageUse = z.infer<typeof imageUseSchema>;

/** The one video of a variant. Poster, subtitles and rights are those of the media record. */
export const videoUseSchema = z.object({ mediaId: idOf('media') });
export type VideoUse = z.infer<typeof videoUseSchema>;

/** The one document of a variant, a PDF; platforms show its title beside it. */
export const documentUseSchema = z.object({ mediaId: idOf('media'), title: z.string().trim().max(500).default('') });
export type DocumentUse = z.infer<typeof documentUseSchema>;

/** A finding that somebody let stand, with the reason. It covers every finding of that code in the variant. */
export const acceptedFindingSchema = z.object({
  code: z.string(),
  reason: z.string().trim().min(3).max(1000),
  by: z.string(),
  at: momentSchema,
});
export type AcceptedFinding = z.infer<typeof acceptedFindingSchema>;

export const variantSchema = z.object({
  id: idOf('variant'),
  masterId: idOf('master'),
  channelId: idOf('channel'),
  state: variantStateSchema.default('draft'),
  /** Only what a person set: a field that is missing here is inherited (recipe, channel default or master). */
  fields: z.record(z.string(), jsonValueSchema).default({}),
  /** Null inherits the pictures of the master. */
  images: z.array(imageUseSchema).nullable().default(null),
  video: videoUseSchema.nullable().default(null),
  document: documentUseSchema.nullable().default(null),
  recipeId: z.string(),
  recipeSettings: z.record(z.string(), jsonValueSchema).default({}),
  /** `bodyFingerprint` of the recipe's draft: while the body still has it, no person has changed the text. */
  draftFingerprint: z.string().default(''),
  /** Digests of the master's passages as they were when the text was adapted or last followed; null is not known. */
  adaptedFrom: z.record(z.string(), z.string()).nullable().default(null),
  /** A thread whose parts a person has fixed: recipes and automatic fixes leave the breaks alone. */
  splitPinned: z.boolean().default(false),
  acceptedFindings: z.array(acceptedFindingSchema).default([]),
  scheduledAt: momentSchema.nullable().default(null),
  publishedAt: momentSchema.nullable().default(null),
  publishedUrl: z.string().max(2048).default(''),
  handedOverAt: momentSchema.nullable().default(null),
  adaptedAt: momentSchema,
  updatedAt: momentSchema,
  trashedAt: momentSchema.nullable().default(null),
});
export type Variant = z.infer<typeof variantSchema>;

/** Lives in the document of its master; its text is the rich-text root `variant:<id>`. */
export const variants = defineCollection({
  name: 'variants',
  document: 'master',
  schema: variantSchema,
  columns: {
    masterId: 'text',
    channelId: 'text',
    state: 'text',
    scheduledAt: 'text',
    publishedAt: 'text',
    updatedAt: 'text',
    trashedAt: 'text',
  },
});
