import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { jsonValueSchema } from '../../model/common.ts';
import { destinationSchema } from '../../model/destinations.ts';
import { variantStateSchema } from '../../model/variants.ts';
import { utmKeys } from '../../model/utm.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { qrOptionsSchema } from '../../qr-code/qr-options.ts';
import { command, query, shell } from '../operation.ts';
import { mapChangeSchema } from './map.ts';

const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** Something about an address or an entry; worded by `shared/texts/links`, key `problem.<code>`. */
export const linkProblemSchema = z.object({
  code: z.string(),
  severity: z.enum(['warning', 'hint']),
  params: paramsSchema,
  /** Fields of the entry that repair it; null where a person has to decide. */
  fix: z
    .object({ url: z.string().optional(), shortUrl: z.string().optional(), redirectsTo: z.string().optional() })
    .nullable(),
});

/**
 * One address of the workspace. `registered` has an entry, `channel` is the address of a channel, `imprint` the
 * Impressum of one or several, `loose` only stands in texts and fields.
 */
export const linkRowSchema = z.object({
  /** Id of the entry, or `page:` and the key of the page. */
  id: z.string(),
  kind: z.enum(['registered', 'channel', 'imprint', 'loose']),
  /** Empty for loose ones and the Impressum. */
  name: z.string(),
  url: z.string(),
  destination: destinationSchema.nullable(),
  /** The channel it is a page of, as far as anybody said so or the address says it. */
  channelId: idOf('channel').nullable(),
  channelName: z.string(),
  own: z.boolean(),
  /** Places that hold it, without the trash. */
  uses: z.number().int(),
  /** As it is written in different places. */
  spellings: z.array(z.string()),
  problems: z.array(linkProblemSchema),
  replacementName: z.string(),
});
export type LinkRow = z.infer<typeof linkRowSchema>;

export const linkFilterSchema = z.enum([
  'all',
  'registered',
  'loose',
  'own',
  'foreign',
  'retired',
  'problems',
  'unused',
]);
export type LinkFilter = z.infer<typeof linkFilterSchema>;

/** A place that holds an address. */
export const linkUseSchema = z.object({
  kind: z.enum(['master', 'variant', 'channel', 'channel-link', 'destination']),
  /** `body`, `link`, `lead`, `url`, `imprintUrl`, `field:<id>`, `recipe:<setting>`; of a map link `destinationId`. */
  place: z.string(),
  /** As it is written there. */
  url: z.string(),
  masterId: idOf('master').nullable(),
  variantId: idOf('variant').nullable(),
  channelId: idOf('channel').nullable(),
  /** Title of the master, name of the channel, or of both channels of a map link. */
  title: z.string(),
  /** Of a variant the name of its channel. */
  channelName: z.string(),
  state: variantStateSchema.nullable(),
});
export type LinkUse = z.infer<typeof linkUseSchema>;

/** A block of a text as it was; its shape is guarded where texts are written, not a second time on the wire. */
const blockSchema = z.custom<Block>((value) => typeof value === 'object' && value !== null);

/** All that a replacement has changed, with what was there before: what takes it back. */
export const replaceStepSchema = z.object({
  texts: z.array(
    z.object({
      masterId: idOf('master'),
      variantId: idOf('variant').nullable(),
      /** Of the text after the replacement. */
      fingerprint: z.string(),
      /** Blocks as they were before, by their place. */
      blocks: z.array(z.object({ at: z.number().int(), block: blockSchema })),
    }),
  ),
  values: z.array(
    z.object({
      collection: z.enum(['masters', 'variants', 'channels']),
      id: z.string(),
      field: z.string(),
      /** Of a field that is a record of values, the one. */
      key: z.string().nullable(),
      before: jsonValueSchema,
      after: jsonValueSchema,
    }),
  ),
  map: z.array(mapChangeSchema),
});
export type ReplaceStep = z.infer<typeof replaceStepSchema>;

export const replaceResultSchema = z.object({
  step: replaceStepSchema,
  changed: z.object({
    masters: z.number().int(),
    variants: z.number().int(),
    channels: z.number().int(),
    mapLinks: z.number().int(),
  }),
  /** Variants that keep the address because they are handed over, published or withdrawn; the first of them. */
  left: z.array(linkUseSchema),
  leftTotal: z.number().int(),
});

export const trackedPreviewSchema = z.object({
  channelId: idOf('channel'),
  channelName: z.string(),
  platformId: z.string(),
  /** As it goes out on this channel. */
  address: z.string(),
  added: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Why it gets no parameters, or `tracked`; worded by `shared/texts/links`, key `reason.<reason>`. */
  reason: z.enum(['foreign', 'not-web', 'imprint', 'off', 'internal', 'unset', 'present', 'tracked']),
});
export type TrackedPreview = z.infer<typeof trackedPreviewSchema>;

/** One thing about the naming of parameters; worded by `shared/texts/links`, key `utm.<code>`. */
export const utmFindingSchema = z.object({
  code: z.string(),
  severity: z.enum(['warning', 'hint']),
  level: z.enum(['workspace', 'channel', 'link']),
  id: z.string().nullable(),
  name: z.string(),
  key: z.enum(utmKeys),
  params: z.record(z.string(), z.string()),
  fix: z.string().nullable(),
});

const bioPageSchema = z.object({
  title: z.string(),
  html: z.string(),
  links: z.array(z.object({ words: z.string(), detail: z.string(), url: z.string(), platformId: z.string() })),
  imprintUrl: z.string(),
  problems: z.array(z.object({ code: z.string(), name: z.string() })),
});

export const links = {
  /** Every address of the workspace once: those in the register, and those that only stand somewhere. */
  list: query
    .input(
      z.object({
        text: z.string().max(400).default(''),
        filter: linkFilterSchema.default('all'),
        sort: z.enum(['name', 'url', 'uses']).default('name'),
        descending: z.boolean().default(false),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({
        rows: z.array(linkRowSchema),
        total: z.number().int(),
        /** How many each filter shows, whatever is searched for. */
        counts: z.record(linkFilterSchema, z.number().int()),
      }),
    ),
  get: query.input(z.object({ id: z.string() })).output(linkRowSchema),
  /** The entries of the register by name: for whoever tracks, replaces or links to them. */
  destinations: query.output(z.array(destinationSchema)),
  uses: query
    .input(z.object({ id: z.string(), limit: z.number().int().min(1).max(2000).default(500) }))
    .output(z.object({ uses: z.array(linkUseSchema), total: z.number().int() })),
  /**
   * Puts an entry of the register in the place of another address, everywhere and in one transaction: texts, fields,
   * channels, links of the map. With `retire` the former entry is retired in favour of it. What is handed over, published or
   * withdrawn is left alone and told.
   */
  replace: command
    .input(z.object({ id: z.string(), toId: idOf('destination'), retire: z.boolean().default(true) }))
    .output(replaceResultSchema),
  /** Takes a replacement back, except where somebody has changed the same text or value since; tells where. */
  takeBack: command
    .input(z.object({ step: replaceStepSchema }))
    .output(z.object({ restored: z.number().int(), changedSince: z.array(linkUseSchema) })),
  /** An address as it would go out on each channel, in the order of the channels. */
  preview: query
    .input(z.object({ url: z.string().min(1).max(2048), masterId: idOf('master').nullable().default(null) }))
    .output(z.array(trackedPreviewSchema)),
  /** What is wrong with the naming of parameters, all over the workspace. */
  naming: query.output(z.array(utmFindingSchema)),
  /** The page behind the one link of a profile, made from the map. */
  bioPage: query.input(z.object({ channelId: idOf('channel') })).output(bioPageSchema),
  /** Writes the page into a folder; gives the path of the file. What is there already keeps its name. */
  exportBioPage: shell
    .input(z.object({ channelId: idOf('channel'), folder: z.string().min(1) }))
    .output(z.object({ place: z.string() })),
  /** Writes a QR code into a folder; gives the paths of the files. What is there already keeps its name. */
  exportQr: shell
    .input(
      qrOptionsSchema.extend({
        name: z.string().max(200).default(''),
        formats: z
          .array(z.enum(['svg', 'png']))
          .min(1)
          .max(2),
        /** Of the bitmap, dots per inch; a module is a whole number of dots. */
        dpi: z.number().int().min(72).max(1200).default(300),
        folder: z.string().min(1),
      }),
    )
    .output(z.object({ places: z.array(z.string()) })),
};
