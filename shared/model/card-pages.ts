import { z } from 'zod';
import { idOf } from '../ids.ts';
import { cardTemplateSchema } from './card-templates.ts';
import { languageSchema } from './common.ts';
import { cropSchema } from './picture-use.ts';

/** Beyond this no platform takes a document; pictures have far lower limits, which are findings. */
export const mostCardPages = 300;

/** One card, as a person edits it. */
export const cardPageSchema = z.object({
  kind: z.enum(['cover', 'text', 'quote', 'closing']),
  /** Of a quotation: who said it, set below. */
  heading: z.string().max(2000).default(''),
  /** A line is a paragraph; one that begins with `• ` or `- ` is an item of a list. */
  text: z.string().max(20_000).default(''),
  /** Shown below the text where the template wants a picture. */
  picture: z
    .object({ mediaId: idOf('media'), crop: cropSchema.nullable().default(null) })
    .nullable()
    .default(null),
});
export type CardPage = z.infer<typeof cardPageSchema>;

/** What cards become: one picture each, or one PDF document with a page for each. */
export const cardsAsSchema = z.enum(['pictures', 'document']);
export type CardsAs = z.infer<typeof cardsAsSchema>;

/** How a medium was made as a card: enough to open it again and make it anew. */
export const cardOriginSchema = z.object({
  /** Shared by the pictures that were made together. */
  setId: idOf('cardSet'),
  variantId: idOf('variant'),
  as: cardsAsSchema,
  language: languageSchema,
  /** As it looked then. */
  template: cardTemplateSchema,
  /** The page of this picture, or all pages of the document. */
  pages: z.array(cardPageSchema).min(1).max(mostCardPages),
  /** Which of how many cards this is; 1 of 1 for a document. */
  number: z.number().int().min(1),
  of: z.number().int().min(1),
  /** Pictures that can be seen in it: what they may not be used for, it may not either. */
  mediaIds: z.array(idOf('media')).default([]),
});
export type CardOrigin = z.infer<typeof cardOriginSchema>;
