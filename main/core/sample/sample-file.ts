import { z } from 'zod';
import { brandSchema } from '../../../shared/model/brand.ts';
import { cardPageSchema } from '../../../shared/model/card-pages.ts';
import { channelLinkSchema } from '../../../shared/model/channel-links.ts';
import { channelSchema } from '../../../shared/model/channels.ts';
import { languageSchema, jsonValueSchema } from '../../../shared/model/common.ts';
import { destinationSchema } from '../../../shared/model/destinations.ts';
import { mapPositionSchema, mapViewSchema } from '../../../shared/model/map-views.ts';
import { masterStateSchema } from '../../../shared/model/masters.ts';
import { personSchema } from '../../../shared/model/people.ts';
import { utmSchema } from '../../../shared/model/utm.ts';
import { variantStateSchema } from '../../../shared/model/variants.ts';

/** `resources/sample/sample.json`: everything of the sample but its texts and pictures. Keys stand for ids; days count from the creation. */
export const sampleSchema = z.strictObject({
  name: z.string(),
  language: languageSchema,
  timeZone: z.string(),
  /** The parameters that count visits, for the whole workspace. */
  utm: utmSchema.default({}),
  /** Colours and fonts of cards. */
  brand: brandSchema.omit({ logoId: true }),
  people: z.array(personSchema.omit({ id: true, archivedAt: true }).extend({ key: z.string() })),
  channels: z.array(
    channelSchema
      .omit({
        id: true,
        createdAt: true,
        archivedAt: true,
        sortKey: true,
        ownerId: true,
        deputyId: true,
        imprintCheckedAt: true,
      })
      .extend({
        key: z.string(),
        owner: z.string().nullable(),
        deputy: z.string().nullable(),
        imprintCheckedDaysAgo: z.number().nullable().default(null),
      }),
  ),
  links: z.array(
    channelLinkSchema
      .omit({ id: true, fromId: true, toId: true, destinationId: true })
      .extend({ from: z.string(), to: z.string(), destination: z.string().nullable().default(null) }),
  ),
  destinations: z.array(
    destinationSchema
      .omit({ id: true, channelId: true, createdAt: true, retiredAt: true, replacementId: true })
      .extend({
        key: z.string(),
        channel: z.string().nullable(),
        retiredDaysAgo: z.number().nullable().default(null),
        replacement: z.string().nullable().default(null),
      }),
  ),
  /** Named views of the map, in their order. */
  mapViews: z.array(mapViewSchema.omit({ id: true, positions: true, sortKey: true })),
  /** Where the cards stand in the view of all channels, by key of the channel. */
  mapPositions: z.record(z.string(), mapPositionSchema).default({}),
  images: z.array(
    z.strictObject({
      key: z.string(),
      /** Under `images/`. */
      file: z.string(),
      title: z.string(),
      altText: z.strictObject({ de: z.string(), en: z.string() }),
      decorative: z.boolean().default(false),
      credit: z.string(),
      licence: z.string(),
      tags: z.array(z.string()),
      collections: z.array(z.string()),
    }),
  ),
  masters: z.array(
    z.strictObject({
      /** Under `masters/`: Markdown with front matter; pictures are named by their key. */
      file: z.string(),
      owner: z.string().nullable(),
      state: masterStateSchema,
      createdDaysAgo: z.number(),
      updatedDaysAgo: z.number(),
      dueInDays: z.number().nullable().default(null),
      archived: z.boolean().default(false),
      /** A sentence of the text, and what stood there when the variants were adapted: they are out of date since. */
      lateEdit: z.strictObject({ now: z.string(), before: z.string() }).optional(),
      variants: z.array(
        z.strictObject({
          channel: z.string(),
          state: variantStateSchema,
          /** With a reason, blocking findings of this variant are accepted. */
          reason: z.string().optional(),
          recipe: z.string().optional(),
          recipeSettings: z.record(z.string(), jsonValueSchema).default({}),
          fields: z.record(z.string(), jsonValueSchema).default({}),
          /** Markdown that replaces the draft, as if a person had written it; `---` on its own line ends a part. */
          body: z.string().optional(),
          /** Pages that are made as a document of this variant. */
          document: z
            .strictObject({ templateId: z.string(), title: z.string(), pages: z.array(cardPageSchema) })
            .optional(),
          scheduledInDays: z.number().nullable().default(null),
          publishedDaysAgo: z.number().nullable().default(null),
          publishedUrl: z.string().default(''),
          updatedDaysAgo: z.number().default(1),
        }),
      ),
    }),
  ),
});
export type SampleFile = z.infer<typeof sampleSchema>;

/** The front matter of a sample master. */
export const sampleFrontMatterSchema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  language: languageSchema,
  author: z.string().default(''),
  tags: z.array(z.string()),
  link: z.string().default(''),
  callToAction: z.string().default(''),
});
