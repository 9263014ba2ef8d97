import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { momentSchema } from '../../model/common.ts';
import { changesOf } from '../../model/changes-of.ts';
import { mediaSchema } from '../../model/media.ts';
import { packageRecordSchema } from '../../model/package-records.ts';
import { versionSchema } from '../../model/versions.ts';
import { command, query, shell } from '../operation.ts';
import { overviewSchema } from './masters.ts';

/** A note of an import report: what was changed or dropped, worded by `shared/texts/imports`. */
export const importNoteSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportNote = z.infer<typeof importNoteSchema>;

const importProgressSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    fileName: z.string(),
    step: z.enum(['reading', 'converting', 'pictures', 'saving']),
    done: z.number(),
    of: z.number(),
  }),
  z.object({
    kind: z.literal('imported'),
    fileName: z.string(),
    masterId: idOf('master'),
    title: z.string(),
    wordCount: z.number().int(),
    images: z.number().int(),
    notes: z.array(importNoteSchema),
  }),
  z.object({ kind: z.literal('refused'), fileName: z.string(), code: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('done'), imported: z.number().int(), refused: z.number().int() }),
]);
export type ImportProgress = z.infer<typeof importProgressSchema>;

export const imports = {
  /** Files travel as bytes (base64), so that both shells read what the browser picked, never a path. */
  files: command
    .input(
      z.object({
        files: z
          .array(z.object({ fileName: z.string().min(1).max(500), bytes: z.base64().max(140_000_000) }))
          .min(1)
          .max(100),
      }),
    )
    .output(eventIterator(importProgressSchema)),
  /** Pasted text or HTML as a new master. */
  paste: command
    .input(z.object({ text: z.string().max(5_000_000), html: z.string().max(20_000_000).optional() }))
    .output(eventIterator(importProgressSchema)),
};

/** Where a text shows a medium: numbers of its blocks and of the pictures that a variant has chosen; its video, its document. */
const mediaPlaceSchema = z.object({
  masterId: idOf('master'),
  variantId: idOf('variant').nullable(),
  blocks: z.array(z.number().int().min(0)),
  images: z.array(z.number().int().min(0)),
  video: z.boolean().default(false),
  document: z.boolean().default(false),
});
export type MediaPlace = z.infer<typeof mediaPlaceSchema>;

export const media = {
  list: query
    .input(
      z.object({
        text: z.string().max(400).default(''),
        place: z.enum(['active', 'trash']).default('active'),
        /** Only what lacks an alt text, is used nowhere, or may not be shown anywhere as things stand. */
        lacks: z.enum(['alt', 'use', 'rights']).nullable().default(null),
        tag: z.string().max(100).nullable().default(null),
        collection: z.string().max(200).nullable().default(null),
        kind: z.enum(['picture', 'video', 'sound', 'document']).nullable().default(null),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ rows: z.array(mediaSchema.extend({ uses: z.number().int() })), total: z.number().int() })),
  get: query.input(z.object({ id: idOf('media') })).output(mediaSchema),
  uses: query
    .input(z.object({ id: idOf('media') }))
    .output(z.array(z.object({ masterId: idOf('master'), variantId: idOf('variant').nullable(), title: z.string() }))),
  /** Videos that show the picture before they play. */
  posterOf: query.input(z.object({ id: idOf('media') })).output(z.array(mediaSchema)),
  /** What else would miss it: media for whose people it proves the consent, and the cards if it is their logo. */
  neededBy: query
    .input(z.object({ id: idOf('media') }))
    .output(z.object({ evidenceOf: z.array(mediaSchema), isLogo: z.boolean() })),
  add: command
    .input(z.object({ fileName: z.string().min(1).max(500), bytes: z.base64().max(70_000_000) }))
    .output(mediaSchema),
  change: command
    .input(
      z.object({
        id: idOf('media'),
        fields: changesOf(
          mediaSchema.pick({
            title: true,
            altText: true,
            decorative: true,
            credit: true,
            licence: true,
            source: true,
            licenceEndsOn: true,
            licenceChannelIds: true,
            people: true,
            origin: true,
            focus: true,
            posterId: true,
            subtitles: true,
            tags: true,
            collections: true,
          }),
        ),
      }),
    )
    .output(mediaSchema),
  /** Tags and collections there are, with how many media carry them. */
  words: query.output(
    z.object({
      tags: z.array(z.object({ name: z.string(), count: z.number().int() })),
      collections: z.array(z.object({ name: z.string(), count: z.number().int() })),
    }),
  ),
  /** Pictures that look alike, the most alike first. */
  similar: query.input(z.object({ id: idOf('media') })).output(z.array(mediaSchema)),
  /**
   * Shows the second medium wherever the first is shown, in one step: in texts that are in nobody's hands yet, and before videos.
   * Answers where it did, so that `only` and `videos` can take exactly that back, and how many texts were left as they were
   * handed over. A video comes with its own subtitles and poster. Throws `INVALID` where the two are not of one kind.
   */
  replace: command
    .input(
      z.object({
        id: idOf('media'),
        withId: idOf('media'),
        only: z.array(mediaPlaceSchema).optional(),
        /** With `only`: the videos whose poster is changed. */
        videos: z.array(idOf('media')).default([]),
      }),
    )
    .output(
      z.object({
        places: z.array(mediaPlaceSchema),
        /** Videos whose poster it is now. */
        videos: z.array(idOf('media')),
        left: z.number().int(),
      }),
    ),
  /** Packages in which the medium has left the house, newest first. */
  handedOver: query
    .input(z.object({ id: idOf('media') }))
    .output(z.array(packageRecordSchema.pick({ id: true, at: true, by: true, name: true }))),
  trash: command.input(z.object({ id: idOf('media') })).output(mediaSchema),
  restore: command.input(z.object({ id: idOf('media') })).output(mediaSchema),
};

export const versions = {
  list: query
    .input(z.object({ masterId: idOf('master'), variantId: idOf('variant').nullable().default(null) }))
    .output(z.array(versionSchema.omit({ body: true, fields: true }))),
  get: query.input(z.object({ id: idOf('version') })).output(versionSchema),
  save: command
    .input(
      z.object({
        masterId: idOf('master'),
        variantId: idOf('variant').nullable().default(null),
        label: z.string().max(300).default(''),
      }),
    )
    .output(versionSchema.omit({ body: true, fields: true })),
  /** Saves the present state as an automatic version first. */
  restore: command.input(z.object({ id: idOf('version') })).output(z.void()),
};

/** What to hand over. Without any filter: everything of the workspace. */
export const packageSelectionSchema = z.object({
  variantIds: z.array(idOf('variant')).default([]),
  masterIds: z.array(idOf('master')).default([]),
  channelIds: z.array(idOf('channel')).default([]),
  from: momentSchema.nullable().default(null),
  to: momentSchema.nullable().default(null),
  /** Takes along what is not ready, with its findings in the manifest. */
  includeUnready: z.boolean().default(false),
});
export type PackageSelection = z.input<typeof packageSelectionSchema>;

const packagePlanSchema = z.object({
  items: z.array(
    z.object({
      variantId: idOf('variant'),
      masterId: idOf('master'),
      masterTitle: z.string(),
      channelName: z.string(),
      platformId: z.string(),
      folder: z.string(),
      state: z.string(),
      blocking: z.number().int(),
      warnings: z.number().int(),
    }),
  ),
  /** Handed over in a package before and not changed since. */
  again: z.number().int(),
  leftOut: z.array(
    z.object({
      variantId: idOf('variant'),
      masterId: idOf('master'),
      masterTitle: z.string(),
      channelName: z.string(),
      reason: z.enum(['not-ready', 'withdrawn', 'no-rights']),
      blocking: z.number().int(),
    }),
  ),
  /** How many stay; `leftOut` names the first 500. */
  leftOutTotal: z.number().int(),
  /** Paths of the package as it will be, sorted. */
  tree: z.array(z.string()),
});
export type PackagePlan = z.infer<typeof packagePlanSchema>;

export const exportProgressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number().int(), of: z.number().int(), path: z.string() }),
  z.object({
    kind: z.literal('done'),
    place: z.string(),
    manifestDigest: z.string(),
    files: z.number().int(),
    bytes: z.number().int(),
    items: z.number().int(),
    leftOut: z.number().int(),
  }),
]);
export type ExportProgress = z.infer<typeof exportProgressSchema>;

export const packages = {
  plan: query.input(packageSelectionSchema).output(packagePlanSchema),
  /** `place` is a folder to be made, or a file ending in `.zip`. Aborting the call leaves nothing behind. */
  export: command
    .input(
      packageSelectionSchema.extend({
        place: z.string().min(1),
        markHandedOver: z.boolean().default(true),
        /** Wraps the package for an archive, as a bag of BagIt 1.0. */
        bag: z.boolean().default(false),
      }),
    )
    .output(eventIterator(exportProgressSchema)),
  verify: shell.input(z.object({ place: z.string().min(1) })).output(
    z.object({
      ok: z.boolean(),
      files: z.number().int(),
      problems: z.array(
        z.object({ path: z.string(), code: z.enum(['missing', 'changed', 'extra', 'unreadable', 'manifest']) }),
      ),
    }),
  ),
  list: query.output(z.array(packageRecordSchema)),
};

export const searchHitSchema = z.object({
  kind: z.enum(['master', 'variant', 'channel', 'person', 'media', 'source']),
  id: z.string(),
  masterId: idOf('master').nullable(),
  title: z.string(),
  detail: z.string(),
  /** Matches between U+E000 and U+E001. */
  excerpt: z.string(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const search = {
  find: query
    .input(
      z.object({
        text: z.string().max(400),
        kinds: z.array(searchHitSchema.shape.kind).default([]),
        limit: z.number().int().min(1).max(200).default(30),
      }),
    )
    .output(z.object({ hits: z.array(searchHitSchema), more: z.boolean() })),
  overview: query.output(overviewSchema),
};

const checkNames = ['file', 'checksums', 'parts', 'set-aside', 'records', 'media', 'projection', 'rebuilt'] as const;
export type CheckName = (typeof checkNames)[number];

/** One check of the doctor; worded by `shared/texts/doctor`. */
const checkSchema = z.object({
  name: z.enum(checkNames),
  ok: z.boolean(),
  /** How many documents or files were looked at; null where nobody counts. */
  examined: z.number().int().nullable(),
  /** What is not as it should be: documents, records, files or tables by their names. */
  found: z.array(z.object({ what: z.string(), rows: z.number().int().nullable(), reason: z.string().nullable() })),
});
export type Check = z.infer<typeof checkSchema>;

export const care = {
  backUp: shell
    .input(z.object({ place: z.string().optional() }))
    .output(z.object({ place: z.string(), bytes: z.number().int(), documents: z.number().int() })),
  backups: shell.output(
    z.array(
      z.object({
        place: z.string(),
        at: momentSchema,
        bytes: z.number().int(),
        verified: z.boolean(),
        cause: z.string(),
      }),
    ),
  ),
  /** Restores a backup into a new workspace folder beside; the present one is not touched. */
  restore: shell
    .input(z.object({ backup: z.string(), folder: z.string() }))
    .output(z.object({ folder: z.string(), documents: z.number().int() })),
  /** Checks integrity; with `rebuild` also makes the projection anew from the documents. */
  doctor: shell.input(z.object({ rebuild: z.boolean().default(false) })).output(
    z.object({
      ok: z.boolean(),
      checks: z.array(checkSchema),
    }),
  ),
};
