import { z } from 'zod';
import { idOf } from '../ids.ts';

/** What was read from the container of a video or a sound. Codecs by the short names of the reader: `avc`, `vp9`, `aac`, `opus` ... */
export const playbackSchema = z.object({
  durationMs: z.number().int().min(0),
  /** Pictures in a second on average, to three decimals; null for a sound. */
  frameRate: z.number().min(0).nullable(),
  /** Null where there is none; `unknown` where nobody knows it. */
  videoCodec: z.string().max(50).nullable(),
  audioCodec: z.string().max(50).nullable(),
  /** Degrees clockwise by which players turn the stored picture; `width` and `height` are those after the turn. */
  rotation: z.literal([0, 90, 180, 270]),
  hasSound: z.boolean(),
});
export type Playback = z.infer<typeof playbackSchema>;

/** BCP 47, the part of it that people use: `de`, `en-GB`, `zh-Hant`. */
export const subtitleLanguageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/);

/** Subtitles of a video: a file among the media, of purpose `subtitles`. */
export const subtitleTrackSchema = z.object({ language: subtitleLanguageSchema, mediaId: idOf('media') });
export type SubtitleTrack = z.infer<typeof subtitleTrackSchema>;
