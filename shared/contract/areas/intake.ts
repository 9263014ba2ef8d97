import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { columnMappingSchema } from '../../intake/column-mapping.ts';
import { foundKindSchema, foundStateSchema, intakeWaySchema } from '../../intake/found-kinds.ts';
import { momentSchema } from '../../model/common.ts';
import { intakeSchema } from '../../model/intakes.ts';
import { sourceSchema } from '../../model/sources.ts';
import { command, query, shell } from '../operation.ts';

const lossSchema = intakeSchema.shape.losses.element;
export type IntakeLoss = z.infer<typeof lossSchema>;

/** Whether a thing is here already: by its key, its address, its text, or twice in its source. */
export const verdictSchema = z.enum(['new', 'known', 'same-address', 'same-text', 'repeated']);
export type Verdict = z.infer<typeof verdictSchema>;

/** A file or folder on this machine, and how it is to be read. */
const stockSchema = z.object({
  place: z.string().min(1).max(4096),
  /** A folder with the pictures that the texts show by address. */
  mediaFolder: z.string().min(1).max(4096).nullable().default(null),
  /** For a table: which column means what. Null takes what its headers say. */
  mapping: columnMappingSchema.nullable().default(null),
});

const previewSchema = z.object({
  name: z.string(),
  format: z.string(),
  total: z.number().int(),
  pictures: z.number().int(),
  /** Things of one kind in one state; they are chosen together. */
  groups: z.array(
    z.object({
      group: z.string(),
      kind: foundKindSchema,
      state: foundStateSchema,
      total: z.number().int(),
      fresh: z.number().int(),
      /** Here already, by key; they are never brought in again. */
      known: z.number().int(),
      /** Here already as it seems, by address or text. */
      alike: z.number().int(),
      suggested: intakeWaySchema,
    }),
  ),
  /** The first 2,000. */
  rows: z.array(
    z.object({
      key: z.string(),
      group: z.string(),
      title: z.string(),
      publishedAt: momentSchema.nullable(),
      address: z.string(),
      wordCount: z.number().int(),
      pictures: z.number().int(),
      verdict: verdictSchema,
    }),
  ),
  losses: z.array(lossSchema),
  /** Of a table: its columns, each with an example, and what they are taken for. */
  columns: z.array(z.object({ header: z.string(), example: z.string() })).nullable(),
  mapping: columnMappingSchema.nullable(),
});
export type IntakePreview = z.infer<typeof previewSchema>;

const progressSchema = z.object({
  kind: z.literal('progress'),
  step: z.enum(['reading', 'saving']),
  /** Bytes or files. */
  done: z.number(),
  of: z.number(),
  found: z.number().int(),
});

const previewProgressSchema = z.discriminatedUnion('kind', [
  progressSchema,
  z.object({ kind: z.literal('done'), preview: previewSchema }),
]);
export type PreviewProgress = z.infer<typeof previewProgressSchema>;

const bringInProgressSchema = z.discriminatedUnion('kind', [
  progressSchema,
  /** `intake` is null where nothing was new: then nothing was written. */
  z.object({ kind: z.literal('done'), intake: intakeSchema.nullable(), known: z.number().int() }),
]);
export type BringInProgress = z.infer<typeof bringInProgressSchema>;

export const bringInSchema = stockSchema.extend({
  /** What becomes of each group of the preview; a group that is missing stays out. `*` stands for all others. */
  ways: z.record(z.string().max(60), intakeWaySchema),
  /** Where what is brought in as published has appeared. */
  channelId: idOf('channel').nullable().default(null),
  /** Takes also what is here already by its address or text. */
  includeAlike: z.boolean().default(false),
  /** Keys that stay out. */
  leaveOut: z.array(z.string().max(1000)).max(20_000).default([]),
});
export type BringIn = z.input<typeof bringInSchema>;

export const intake = {
  /** Folders and the files in them that can be looked into, for choosing; never what is in a file. */
  places: shell.input(z.object({ folder: z.string().max(4096).optional() })).output(
    z.object({
      folder: z.string(),
      parent: z.string().nullable(),
      entries: z.array(
        z.object({
          name: z.string(),
          place: z.string(),
          isFolder: z.boolean(),
          bytes: z.number().int().nullable(),
        }),
      ),
    }),
  ),
  /** Reads a stock and says what is in it; nothing is written. */
  preview: query.input(stockSchema).output(eventIterator(previewProgressSchema)),
  /** Brings in what is chosen, in one step. Aborting the call leaves nothing behind. */
  bringIn: command.input(bringInSchema).output(eventIterator(bringInProgressSchema)),
  /** Removes what a step brought in, except what somebody has changed or used since; says how much stayed. */
  takeBack: command
    .input(z.object({ id: idOf('intake') }))
    .output(z.object({ removed: z.number().int(), kept: z.array(z.object({ id: z.string(), title: z.string() })) })),
  /** The steps there were, newest first. */
  list: query.output(z.array(intakeSchema)),
  /** The inventory: sources, newest first. */
  sources: query
    .input(
      z.object({
        text: z.string().max(400).default(''),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ rows: z.array(sourceSchema.omit({ text: true })), total: z.number().int() })),
  /** A master made of a source; the one there is, if it was made before. */
  makeMaster: command
    .input(z.object({ id: idOf('source') }))
    .output(z.object({ masterId: idOf('master'), isNew: z.boolean() })),
  source: query.input(z.object({ id: idOf('source') })).output(sourceSchema),
};
