import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { momentSchema } from './common.ts';

/** A file of the media store and what is known about it. The bytes lie in `media/` under their digest and never change. */
export const mediaSchema = z.object({
  id: idOf('media'),
  /** SHA-256 of the bytes, lower-case hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** As it came, for people; never used as a path. */
  fileName: z.string().min(1).max(500),
  /** MIME type, found from the bytes. */
  mediaType: z.string().min(1),
  bytes: z.number().int().min(0),
  /** Pixels after EXIF orientation; null for what is not a picture. */
  width: z.number().int().nullable().default(null),
  height: z.number().int().nullable().default(null),
  title: z.string().max(500).default(''),
  altText: z.object({ de: z.string().default(''), en: z.string().default('') }).default({ de: '', en: '' }),
  decorative: z.boolean().default(false),
  credit: z.string().max(500).default(''),
  licence: z.string().max(500).default(''),
  source: z.string().max(2000).default(''),
  /** `original` is a kept import file: it is listed with its master, not among pictures. */
  purpose: z.enum(['content', 'original']).default('content'),
  createdAt: momentSchema,
  trashedAt: momentSchema.nullable().default(null),
});
export type Media = z.infer<typeof mediaSchema>;

export const media = defineCollection({
  name: 'media',
  document: 'catalog',
  schema: mediaSchema,
  columns: {
    digest: 'text',
    fileName: 'text',
    mediaType: 'text',
    purpose: 'text',
    createdAt: 'text',
    trashedAt: 'text',
  },
});
