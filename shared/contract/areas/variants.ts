import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { jsonValueSchema, momentSchema } from '../../model/common.ts';
import {
  documentUseSchema,
  imageUseSchema,
  variantSchema,
  variantStateSchema,
  videoUseSchema,
} from '../../model/variants.ts';
import type { Finding } from '../../platforms/finding.ts';
import type { VariantContent } from '../../platforms/variant-content.ts';
import type { VariantLinks } from '../../platforms/variant-links.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { command, query } from '../operation.ts';

const variantId = z.object({ id: idOf('variant') });

/** Values that pure code of `shared/` made; their shape is guarded there, not a second time on the wire. */
export const findingSchema = z.custom<Finding>((value) => typeof value === 'object' && value !== null);
export const richTextSchema = z.custom<RichText>((value) => typeof value === 'object' && value !== null);
export const variantContentSchema = z.custom<VariantContent>((value) => typeof value === 'object' && value !== null);

/** Where the value of a field comes from while nobody has set it. */
export const fieldOriginSchema = z.enum(['edited', 'recipe', 'channel', 'master', 'none']);
export type FieldOrigin = z.infer<typeof fieldOriginSchema>;

/** A passage of the master that says something else than when the variant was adapted. */
export const masterChangeSchema = z.object({
  passage: idOf('passage'),
  kind: z.enum(['changed', 'added', 'removed']),
  /** How it begins now; of a removed one how what descends from it in the variant begins. */
  text: z.string(),
  /** Whether a block of the variant descends from it. */
  used: z.boolean(),
  /** Whether readers of the variant would miss it: it is used, or it was put in between passages that are. */
  concerns: z.boolean(),
});
export type MasterChange = z.infer<typeof masterChangeSchema>;

/** A variant as the desk shows it: the record, its resolved content, where each field is from, and the findings. */
export const variantViewSchema = z.object({
  variant: variantSchema,
  content: variantContentSchema,
  origins: z.record(z.string(), fieldOriginSchema),
  /** The value each field would take on *back to inherited*. */
  inherited: z.record(z.string(), jsonValueSchema),
  imagesOrigin: z.enum(['edited', 'master']),
  bodyEdited: z.boolean(),
  /** Since it was adapted; the order of passages is no change. */
  masterChanges: z.array(masterChangeSchema),
  findings: z.array(findingSchema),
  /** What the channel map says about its links, for judging what is being typed. */
  links: z.custom<VariantLinks>((value) => typeof value === 'object' && value !== null),
  /** Where and when its pictures are shown, for judging their rights. */
  use: z.object({ channelId: idOf('channel'), day: z.iso.date() }),
});
export type VariantView = z.infer<typeof variantViewSchema>;

export const variantRowSchema = variantSchema
  .pick({
    id: true,
    masterId: true,
    channelId: true,
    state: true,
    scheduledAt: true,
    publishedAt: true,
    updatedAt: true,
  })
  .extend({
    masterTitle: z.string(),
    channelName: z.string(),
    platformId: z.string(),
    opening: z.string(),
    blocking: z.number().int(),
    warnings: z.number().int(),
    /** The master changed since this was adapted. */
    outdated: z.boolean(),
    excerpt: z.string().nullable(),
  });
export type VariantRow = z.infer<typeof variantRowSchema>;

export const draftSchema = z.object({
  recipeId: z.string(),
  content: variantContentSchema,
  findings: z.array(findingSchema),
});

const recipeChoice = z.object({
  recipeId: z.string().optional(),
  recipeSettings: z.record(z.string(), jsonValueSchema).default({}),
});

export const variants = {
  list: query
    .input(
      z.object({
        masterId: idOf('master').optional(),
        channelId: idOf('channel').optional(),
        states: z.array(variantStateSchema).default([]),
        from: momentSchema.optional(),
        to: momentSchema.optional(),
        text: z.string().max(400).default(''),
        sort: z.enum(['updatedAt', 'scheduledAt', 'master', 'channel', 'state']).default('updatedAt'),
        descending: z.boolean().default(true),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ rows: z.array(variantRowSchema), total: z.number().int() })),
  view: query.input(variantId).output(variantViewSchema),
  /** All variants of one master, in the order of the channels: the strip and the board. */
  board: query.input(z.object({ masterId: idOf('master') })).output(z.array(variantViewSchema)),
  /** What *adapt* would make, without making it. */
  preview: query
    .input(z.object({ masterId: idOf('master'), channelId: idOf('channel') }).extend(recipeChoice.shape))
    .output(draftSchema),
  /** Makes a variant for each channel that has none yet; the others are returned as skipped. */
  adapt: command
    .input(
      z.object({ masterId: idOf('master'), channelIds: z.array(idOf('channel')).min(1) }).extend(recipeChoice.shape),
    )
    .output(z.object({ created: z.array(variantSchema), skipped: z.array(idOf('channel')) })),
  /** Runs the recipe again. Text that a person edited is replaced only with `overwrite`, and a version is saved first. */
  readapt: command
    .input(variantId.extend(recipeChoice.shape).extend({ overwrite: z.boolean().default(false) }))
    .output(variantSchema),
  /** Answers changes of the master: `take` carries the passages into the text, `keep` leaves it; neither is outdated then. */
  followMaster: command
    .input(variantId.extend({ passages: z.array(idOf('passage')).min(1), how: z.enum(['take', 'keep']) }))
    .output(variantSchema),
  setField: command.input(variantId.extend({ fieldId: z.string(), value: jsonValueSchema })).output(variantSchema),
  inheritField: command.input(variantId.extend({ fieldId: z.string() })).output(variantSchema),
  setImages: command.input(variantId.extend({ images: z.array(imageUseSchema).nullable() })).output(variantSchema),
  setVideo: command.input(variantId.extend({ video: videoUseSchema.nullable() })).output(variantSchema),
  /** The medium has to be a PDF. */
  setDocument: command.input(variantId.extend({ document: documentUseSchema.nullable() })).output(variantSchema),
  setSplitPinned: command.input(variantId.extend({ pinned: z.boolean() })).output(variantSchema),
  schedule: command.input(variantId.extend({ at: momentSchema.nullable() })).output(variantSchema),
  changeState: command
    .input(
      variantId.extend({
        state: variantStateSchema,
        reason: z.string().trim().max(1000).optional(),
        publishedUrl: z.string().max(2048).optional(),
        publishedAt: momentSchema.optional(),
      }),
    )
    .output(variantSchema),
  acceptFinding: command
    .input(variantId.extend({ code: z.string(), reason: z.string().trim().min(3).max(1000) }))
    .output(variantSchema),
  withdrawAcceptance: command.input(variantId.extend({ code: z.string() })).output(variantSchema),
  /** Carries out the fix numbered `fix` of the finding; the finding must still stand as it was shown. */
  applyFix: command
    .input(variantId.extend({ finding: findingSchema, fix: z.number().int().min(0) }))
    .output(variantSchema),
  trash: command.input(variantId).output(variantSchema),
  restore: command.input(variantId).output(variantSchema),
};
