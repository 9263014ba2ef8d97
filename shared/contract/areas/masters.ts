import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { languageSchema, momentSchema } from '../../model/common.ts';
import { changesOf } from '../../model/changes-of.ts';
import { masterSchema, masterStateSchema } from '../../model/masters.ts';
import { variantStateSchema } from '../../model/variants.ts';
import { command, query } from '../operation.ts';

const masterId = z.object({ id: idOf('master') });
const masterIds = z.object({ ids: z.array(idOf('master')).min(1).max(10_000) });

/** One line of the list, with the states of all its variants as marks. */
export const masterRowSchema = masterSchema
  .pick({
    id: true,
    title: true,
    lead: true,
    language: true,
    state: true,
    ownerId: true,
    dueAt: true,
    tags: true,
    createdAt: true,
    updatedAt: true,
    archivedAt: true,
    trashedAt: true,
  })
  .extend({
    wordCount: z.number().int(),
    ownerName: z.string(),
    variants: z.array(
      z.object({
        id: idOf('variant'),
        channelId: idOf('channel'),
        state: variantStateSchema,
        blocking: z.number().int(),
        warnings: z.number().int(),
      }),
    ),
    /** Only with a search: where it was found, matches between U+E000 and U+E001. */
    excerpt: z.string().nullable(),
  });
export type MasterRow = z.infer<typeof masterRowSchema>;

export const masterFilterSchema = z.object({
  place: z.enum(['active', 'archive', 'trash']).default('active'),
  text: z.string().max(400).default(''),
  states: z.array(masterStateSchema).default([]),
  ownerId: idOf('person').nullable().default(null),
  language: languageSchema.nullable().default(null),
  channelId: idOf('channel').nullable().default(null),
  tag: z.string().nullable().default(null),
});
export type MasterFilter = z.infer<typeof masterFilterSchema>;

export const masterFieldsSchema = changesOf(
  masterSchema.pick({
    title: true,
    lead: true,
    language: true,
    state: true,
    ownerId: true,
    dueAt: true,
    tags: true,
    link: true,
    callToAction: true,
    author: true,
  }),
);
export type MasterFields = z.infer<typeof masterFieldsSchema>;

export const masters = {
  list: query
    .input(
      z.object({
        filter: masterFilterSchema.prefault({}),
        sort: z
          .enum(['updatedAt', 'createdAt', 'title', 'dueAt', 'state', 'wordCount', 'relevance'])
          .default('updatedAt'),
        descending: z.boolean().default(true),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ rows: z.array(masterRowSchema), total: z.number().int() })),
  counts: query.output(z.object({ active: z.number().int(), archive: z.number().int(), trash: z.number().int() })),
  tags: query.output(z.array(z.object({ tag: z.string(), count: z.number().int() }))),
  get: query.input(masterId).output(masterSchema.extend({ wordCount: z.number().int() })),
  /** `body` is Markdown, for the CLI and for pasted text; the editor writes bodies through `documents`. */
  create: command
    .input(masterFieldsSchema.extend({ markdown: z.string().max(2_000_000).optional() }))
    .output(masterSchema),
  change: command.input(masterId.extend({ fields: masterFieldsSchema })).output(masterSchema),
  duplicate: command.input(masterId).output(masterSchema),
  archive: command.input(masterIds).output(z.object({ changed: z.array(idOf('master')) })),
  unarchive: command.input(masterIds).output(z.object({ changed: z.array(idOf('master')) })),
  trash: command.input(masterIds).output(z.object({ changed: z.array(idOf('master')) })),
  restore: command.input(masterIds).output(z.object({ changed: z.array(idOf('master')) })),
};

/** Rows of the morning page. */
export const overviewSchema = z.object({
  mine: z.array(masterRowSchema),
  dueSoon: z.array(masterRowSchema),
  scheduled: z.array(
    z.object({
      variantId: idOf('variant'),
      masterId: idOf('master'),
      title: z.string(),
      channelId: idOf('channel'),
      at: momentSchema,
      state: variantStateSchema,
    }),
  ),
  blocked: z.array(
    z.object({
      variantId: idOf('variant'),
      masterId: idOf('master'),
      title: z.string(),
      channelId: idOf('channel'),
      blocking: z.number().int(),
    }),
  ),
  withoutVariants: z.array(masterRowSchema),
  stale: z.array(masterRowSchema),
  packages: z.array(z.object({ id: z.string(), at: momentSchema, name: z.string(), variants: z.number().int() })),
  totals: z.object({
    masters: z.number().int(),
    variants: z.number().int(),
    ready: z.number().int(),
    channels: z.number().int(),
  }),
});
export type Overview = z.infer<typeof overviewSchema>;
