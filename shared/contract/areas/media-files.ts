import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { mediaSchema } from '../../model/media.ts';
import { subtitleLanguageSchema } from '../../model/playback.ts';
import { command, query } from '../operation.ts';

const addedSchema = z.object({
  record: mediaSchema,
  /** False where the same bytes were there before: undo must not take those away. */
  isNew: z.boolean(),
});

/** Bytes of one piece before base64. */
export const pieceBytes = 4_194_304;

const folderProgressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), fileName: z.string(), done: z.number().int(), of: z.number().int() }),
  /** `fileName` with the folders below the chosen one. */
  z.object({ kind: z.literal('refused'), fileName: z.string(), code: z.string(), detail: z.string() }),
  z.object({
    kind: z.literal('done'),
    /** What is new, in one step. */
    added: z.array(idOf('media')),
    /** Files whose bytes were in the library, or twice in the folder. */
    duplicates: z.number().int(),
    refused: z.number().int(),
    /** Links, hidden files and what lies too deep: not looked at. */
    skipped: z.number().int(),
  }),
]);
export type FolderProgress = z.infer<typeof folderProgressSchema>;

const pageNumber = z.number().int().min(1).max(100_000);
/** How many pages of a PDF are looked at and added at once. */
export const mostPagesShown = 12;
export const mostPagesAdded = 300;
/** Pixels of a page as picture, across. */
export const pageWidths = { least: 200, usual: 1080, most: 4000 } as const;

/** Files on their way into the library, of any size, and out of it. */
export const mediaFiles = {
  /** A file travels in pieces, so that neither side ever holds a film. */
  begin: command
    .input(z.object({ fileName: z.string().min(1).max(500), bytes: z.number().int().min(0) }))
    .output(z.object({ uploadId: z.string() })),
  /** `at` is how many bytes were sent before; anything else is refused. */
  append: command
    .input(
      z.object({ uploadId: z.string().max(100), at: z.number().int().min(0), bytes: z.base64().max(2 * pieceBytes) }),
    )
    .output(z.object({ received: z.number().int() })),
  finish: command.input(z.object({ uploadId: z.string().max(100) })).output(addedSchema),
  abandon: command.input(z.object({ uploadId: z.string().max(100) })).output(z.void()),
  /** Takes in what lies in a folder and below it. Aborting the call leaves nothing behind. */
  addFolder: command.input(z.object({ folder: z.string().min(1) })).output(eventIterator(folderProgressSchema)),
  /** Small pictures of pages of a PDF, to choose from; pages it does not have are left out. */
  viewPages: query.input(z.object({ id: idOf('media'), pages: z.array(pageNumber).min(1).max(mostPagesShown) })).output(
    z.object({
      pageCount: z.number().int(),
      pages: z.array(
        z.object({ page: pageNumber, width: z.number().int(), height: z.number().int(), png: z.base64() }),
      ),
    }),
  ),
  /** Adds pages of a PDF as pictures, in one step: PNG of that many pixels, with the rights and credit of the PDF. */
  addPages: command
    .input(
      z.object({
        id: idOf('media'),
        pages: z.array(pageNumber).min(1).max(mostPagesAdded),
        width: z.number().int().min(pageWidths.least).max(pageWidths.most),
      }),
    )
    .output(
      z.object({
        added: z.array(idOf('media')),
        /** Pages that look the same as a picture in the library, or as one before them. */
        duplicates: z.number().int(),
      }),
    ),
  /** Puts into the trash, in one step, what is used nowhere; what is in use stays and is told with its uses. */
  putAway: command.input(z.object({ ids: z.array(idOf('media')).min(1).max(5000) })).output(
    z.object({
      ids: z.array(idOf('media')),
      inUse: z.array(z.object({ id: idOf('media'), name: z.string(), uses: z.array(z.string()) })),
    }),
  ),
  putBack: command
    .input(z.object({ ids: z.array(idOf('media')).min(1).max(5000) }))
    .output(z.object({ ids: z.array(idOf('media')) })),
};

export const cueSchema = z.object({
  startMs: z.number().int().min(0).max(3_599_999_999),
  endMs: z.number().int().min(1).max(3_599_999_999),
  text: z.string().min(1).max(5000),
  name: z.string().max(500),
  settings: z.string().max(500),
});

const tracksSchema = z.object({
  language: subtitleLanguageSchema,
  mediaId: idOf('media'),
  fileName: z.string(),
  format: z.enum(['srt', 'vtt']),
  cues: z.array(cueSchema),
  /** Codes are worded by `shared/texts/subtitles`. */
  findings: z.array(
    z.object({
      code: z.string(),
      cue: z.number().int(),
      params: z.record(z.string(), z.number()),
      basis: z.object({ value: z.number(), source: z.string(), checkedAt: z.string() }).nullable(),
    }),
  ),
});
export type SubtitleView = z.infer<typeof tracksSchema>;

const whichTrack = z.object({ id: idOf('media'), language: subtitleLanguageSchema });

/** Subtitles of a video. */
export const subtitles = {
  /** Instead of those of the same language, if there are any. Refused where the file cannot be read whole. */
  add: command
    .input(
      whichTrack.extend({
        fileName: z.string().min(1).max(500),
        text: z.string().max(5_000_000),
      }),
    )
    .output(
      z.object({
        record: mediaSchema,
        /** What the file held and the program does not keep. */
        dropped: z.object({ blocks: z.number().int(), tags: z.number().int(), places: z.number().int() }),
      }),
    ),
  view: query.input(whichTrack).output(tracksSchema),
  /** Writes them anew; the file that was there stays in the media store. */
  change: command.input(whichTrack.extend({ cues: z.array(cueSchema).min(1).max(20_000) })).output(mediaSchema),
};
