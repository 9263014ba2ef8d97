import { z } from 'zod';
import { cardFindingCodes } from '../../cards/card-finding.ts';
import { idOf } from '../../ids.ts';
import { brandSchema } from '../../model/brand.ts';
import { cardPageSchema, cardsAsSchema, mostCardPages } from '../../model/card-pages.ts';
import { cardSizeSchema, cardTemplateSchema } from '../../model/card-templates.ts';
import { changesOf } from '../../model/changes-of.ts';
import { mediaSchema } from '../../model/media.ts';
import { documentUseSchema, imageUseSchema, variantSchema } from '../../model/variants.ts';
import { command, query, shell } from '../operation.ts';

/** All the words of one call: no carousel has more, and none may hold up the rest. */
const mostLetters = 120_000;

/** Pages as they come from the window. */
const pagesSchema = z
  .array(cardPageSchema)
  .min(1)
  .max(mostCardPages)
  .refine(
    (pages) => pages.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0) <= mostLetters,
    `At most ${mostLetters} letters on all cards together`,
  );

export const cardFindingSchema = z.object({
  code: z.enum(cardFindingCodes),
  severity: z.enum(['warning', 'hint']),
  /** Index of the page; null for all of them together. */
  page: z.number().int().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  basis: z.object({ source: z.string(), checkedAt: z.string() }).nullable(),
});

const listedTemplateSchema = z.object({
  template: cardTemplateSchema,
  /** `delivered` ones cannot be removed; saving one keeps a changed copy under the same id in the workspace. */
  kind: z.enum(['own', 'delivered', 'changed']),
});
export type ListedTemplate = z.infer<typeof listedTemplateSchema>;

/** What the cards of a variant are made from. */
const cardsShape = {
  variantId: idOf('variant'),
  /** As it looks now, whether it is saved or not. */
  template: cardTemplateSchema,
  pages: pagesSchema,
  as: cardsAsSchema,
};

/** How the variant showed its pictures and its document before cards were put there. */
const usesSchema = z.object({ images: z.array(imageUseSchema).nullable(), document: documentUseSchema.nullable() });

/** What `make` did, and what `takeBack` needs to undo it. */
export const cardsMadeSchema = z.object({
  variantId: idOf('variant'),
  /** Media that are new; the same bytes made again give the record that is there. */
  added: z.array(idOf('media')),
  before: usesSchema,
  after: usesSchema,
});
export type CardsMade = z.infer<typeof cardsMadeSchema>;

export const cards = {
  /** Own templates in their order, then those that come along; and the brand that both take over. */
  templates: query.output(z.object({ templates: z.array(listedTemplateSchema), brand: brandSchema })),
  /** Makes or changes one by its id. `before` is what there was: saving it, or removing where it is null, takes this back. */
  saveTemplate: command
    .input(z.object({ template: cardTemplateSchema }))
    .output(z.object({ template: cardTemplateSchema, before: cardTemplateSchema.nullable() })),
  /** Removes an own one, or gives a changed one its delivered looks back. Throws `NOT_FOUND`. Saving the answer undoes it. */
  removeTemplate: command.input(z.object({ id: idOf('cardTemplate') })).output(cardTemplateSchema),
  /** Throws `INVALID` where the logo is no picture. Changing back to `before` undoes it. */
  changeBrand: command
    .input(z.object({ fields: changesOf(brandSchema) }))
    .output(z.object({ brand: brandSchema, before: brandSchema })),
  /**
   * Pages for the variant as it is now, from its fields and text (that of the master where its own is too short for pages), as many
   * as its platform takes. Throws `NOT_FOUND`.
   */
  compose: query.input(z.object({ variantId: idOf('variant'), as: cardsAsSchema })).output(
    z.object({
      pages: z.array(cardPageSchema),
      /** Pages that there was no room for. */
      leftOut: z.number().int(),
      /** What the platform takes; null where it sets no limit. */
      limits: z.object({ min: z.number().int().nullable(), max: z.number().int().nullable() }),
      /** Whether the platform shows documents at all. */
      takesDocuments: z.boolean(),
      /** The size to begin with: what the platform recommends, as near to a card's ratio as it goes. */
      size: cardSizeSchema,
    }),
  ),
  /**
   * Pages as they will be, each an SVG in which letters are outlines and pictures are data: it loads nothing and can be
   * shown as an image. `only` draws some of the pages; findings are always those of all. Throws `NOT_FOUND`, `CANCELLED`.
   */
  preview: query.input(z.object({ ...cardsShape, only: z.array(z.number().int().min(0)).max(40).optional() })).output(
    z.object({
      pages: z.array(
        z.object({
          index: z.number().int(),
          svg: z.string(),
          /** What stands on it, for those who do not see it, and as a proposal for its alternative text. */
          words: z.string(),
          /** Pixels; null where there is none. */
          headingSize: z.number().nullable(),
          textSize: z.number().nullable(),
        }),
      ),
      findings: z.array(cardFindingSchema),
    }),
  ),
  /**
   * Makes the cards and puts them into the library and into the variant, in one step: pictures before or instead of its
   * other pictures, a document as its document. `replaces` names media that an earlier call made: their uses are replaced, they stay in the
   * library. Throws `NOT_FOUND`, `INVALID`, `PICTURE_REFUSED`, `CANCELLED`, `READ_ONLY`, `STORAGE`.
   */
  make: command
    .input(
      z.object({
        ...cardsShape,
        /** By page; empty or missing: the words of the page. */
        altTexts: z.array(z.string().max(10_000)).max(mostCardPages).default([]),
        /** Of the document, shown beside it; empty: the title of the master. */
        title: z.string().max(500).default(''),
        /** What becomes of the other pictures that the variant shows. */
        others: z.enum(['keep', 'drop']).default('drop'),
        replaces: z.array(idOf('media')).max(mostCardPages).default([]),
      }),
    )
    .output(
      z.object({
        media: z.array(mediaSchema),
        variant: variantSchema,
        made: cardsMadeSchema,
        findings: z.array(cardFindingSchema),
      }),
    ),
  /** Undoes `make`: the variant shows what it showed before, new media go to the trash. Throws `CHANGED_SINCE`. */
  takeBack: command.input(cardsMadeSchema).output(variantSchema),
  /** Does it again after `takeBack`. Throws `CHANGED_SINCE`. */
  putBack: command.input(cardsMadeSchema).output(variantSchema),
  /** A card of the library with all that were made with it, to go on with. Throws `NOT_FOUND` for what is no card. */
  open: query.input(z.object({ mediaId: idOf('media') })).output(
    z.object({
      variantId: idOf('variant'),
      as: cardsAsSchema,
      template: cardTemplateSchema,
      pages: z.array(cardPageSchema),
      altTexts: z.array(z.string()),
      title: z.string(),
      /** What `make` shall replace. */
      mediaIds: z.array(idOf('media')),
    }),
  ),
  /** Writes cards as files, without changing the workspace. Throws `NOT_FOUND`, `PLACE_TAKEN` unless `replace` is set, `STORAGE`. */
  write: shell
    .input(
      z.object({
        variantId: idOf('variant'),
        templateId: idOf('cardTemplate'),
        format: z.enum(['png', 'pdf']),
        /** A PDF file, a PNG file for a single card, or a folder for several. */
        place: z.string().min(1),
        replace: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        places: z.array(z.string()),
        pages: z.number().int(),
        bytes: z.number().int(),
        findings: z.array(cardFindingSchema),
      }),
    ),
};
