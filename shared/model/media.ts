import { z } from 'zod';
import { idOf } from '../ids.ts';
import { cardOriginSchema } from './card-pages.ts';
import { defineCollection } from './collection.ts';
import { momentSchema } from './common.ts';
import { mediaRightsShape } from './media-rights.ts';
import { focusSchema } from './picture-use.ts';
import { playbackSchema, subtitleTrackSchema } from './playback.ts';

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
  /** Pixels as shown: after EXIF orientation, or the turn of a video; null for what is neither picture nor video. */
  width: z.number().int().nullable().default(null),
  height: z.number().int().nullable().default(null),
  /** What a crop must keep; null: the middle. */
  focus: focusSchema.nullable().default(null),
  /** How the picture came to be, where somebody has said so; goes into the files of a package. */
  origin: z.enum(['photograph', 'drawing', 'composite', 'ai-edited', 'ai-made']).nullable().default(null),
  title: z.string().max(500).default(''),
  altText: z.object({ de: z.string().default(''), en: z.string().default('') }).default({ de: '', en: '' }),
  decorative: z.boolean().default(false),
  credit: z.string().max(500).default(''),
  licence: z.string().max(500).default(''),
  source: z.string().max(2000).default(''),
  ...mediaRightsShape,
  /** Own words to find it by, and the sets it belongs to. */
  tags: z.array(z.string().trim().min(1).max(100)).max(100).default([]),
  collections: z.array(z.string().trim().min(1).max(200)).max(100).default([]),
  /** How a video or a sound plays; null for what does not play. */
  playback: playbackSchema.nullable().default(null),
  /** Pictures that an animation consists of, 1 for one that stands still; null where nobody has looked. */
  frames: z.number().int().min(1).nullable().default(null),
  /** Whether something behind the picture is seen through it; null where nobody has looked. */
  transparent: z.boolean().nullable().default(null),
  /** Pages of a document; null where there are none, or they could not be counted. */
  pages: z.number().int().min(0).nullable().default(null),
  /** Picture that a video is shown with before it plays. */
  posterId: idOf('media').nullable().default(null),
  /** Of a video, at most one for each language. */
  subtitles: z.array(subtitleTrackSchema).max(50).default([]),
  /**
   * `original` is a kept import file: it is listed with its master or with the picture that was drawn from it, `subtitles` a file
   * that is listed with its video; neither is among the media.
   */
  purpose: z.enum(['content', 'original', 'subtitles']).default('content'),
  /** The kept vector drawing that this picture was made from. */
  drawnFromId: idOf('media').nullable().default(null),
  /** The PDF and its page, counted from 1, that this picture shows. */
  pageOf: z
    .object({ mediaId: idOf('media'), page: z.number().int().min(1) })
    .nullable()
    .default(null),
  /** A title card, a carousel page or a document of them; null for everything else. */
  card: cardOriginSchema.nullable().default(null),
  /** What a picture looks like, 16 hex digits: two that differ in few bits look alike. Null for what is no picture. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable()
    .default(null),
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
    posterId: 'text',
    createdAt: 'text',
    trashedAt: 'text',
  },
});
