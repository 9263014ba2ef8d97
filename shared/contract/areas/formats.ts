import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { formatFamilies } from '../../formats/out-format.ts';
import { idOf } from '../../ids.ts';
import { momentSchema } from '../../model/common.ts';
import { formatChoiceSchema } from '../../model/format-choice.ts';
import { command, query } from '../operation.ts';
import { exportProgressSchema, packageSelectionSchema } from './content.ts';

const requestSchema = packageSelectionSchema.extend({
  formatId: z.string().min(1).max(60),
  choice: formatChoiceSchema,
});
export type FormatRequest = z.input<typeof requestSchema>;

/** Something not carried over, or a reason why nothing is written; worded by `shared/texts/format-words`. */
const noteSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  variantId: idOf('variant').nullable(),
  /** Title of the master and name of the channel; empty for what concerns the whole. */
  title: z.string(),
  channel: z.string(),
});
export type FormatNote = z.infer<typeof noteSchema>;

const planSchema = z.object({
  /** Those of the chosen variants that go into the files. */
  variantIds: z.array(idOf('variant')),
  /** Chosen and ready, but of a kind that the format does not take. */
  other: z.number().int(),
  /** Not ready, withdrawn, or without rights. */
  leftOut: z.number().int(),
  /** Paths; of an archive also what is in it, behind its name. */
  files: z.array(z.string()),
  losses: z.array(noteSchema),
  refusals: z.array(noteSchema),
  /** Written in this format before and not changed since: a receiver might publish them twice. */
  again: z.array(noteSchema.pick({ variantId: true, title: true, channel: true }).extend({ at: momentSchema })),
});
export type FormatPlan = z.infer<typeof planSchema>;

/** A format as it is offered; worded by `shared/texts/format-words`. */
const descriptionSchema = z.object({
  id: z.string(),
  family: z.enum(formatFamilies),
  name: z.string().nullable(),
  version: z.string(),
  source: z.string(),
  media: z.enum(['by-address', 'inside', 'none']),
  settings: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['text', 'toggle', 'choice', 'mapping']),
      choices: z.array(z.string()).optional(),
      initial: z.json(),
    }),
  ),
  /** As the workspace remembers it, else as the format begins. */
  choice: formatChoiceSchema,
});
export type FormatDescription = z.infer<typeof descriptionSchema>;

export const formats = {
  list: query.output(z.array(descriptionSchema)),
  /** What writing would give, without writing. */
  plan: query.input(requestSchema).output(planSchema),
  /** `place` is a folder to be made. Whole or not at all; aborting leaves nothing behind. */
  write: command
    .input(requestSchema.extend({ place: z.string().min(1), markHandedOver: z.boolean().default(true) }))
    .output(eventIterator(exportProgressSchema)),
  /** Has the workspace remember how it writes a format. */
  remember: command
    .input(z.object({ formatId: z.string().min(1).max(60), choice: formatChoiceSchema }))
    .output(formatChoiceSchema),
  /** Which of our fields stands in which column of a person's own empty template, CSV or XLSX. */
  template: query
    .input(z.object({ fileName: z.string().max(500), bytes: z.base64().max(8_000_000) }))
    .output(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('mapping'), mapping: z.json() }),
        z.object({ kind: z.literal('unreadable'), reason: z.string() }),
      ]),
    ),
};
