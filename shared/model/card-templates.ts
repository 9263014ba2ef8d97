import { z } from 'zod';
import { idOf } from '../ids.ts';
import { cardFontSchema, colourSchema } from './brand.ts';
import { defineCollection } from './collection.ts';

const side = z.number().int().min(320).max(4096);

/** Pixels of the written picture. One of the usual ratios (`shared/cards/card-sizes.ts`) or any other. */
export const cardSizeSchema = z.object({ width: side, height: side });
export type CardSize = z.infer<typeof cardSizeSchema>;

export const logoCornerSchema = z.enum(['none', 'top-start', 'top-end', 'bottom-start', 'bottom-end']);
export type LogoCorner = z.infer<typeof logoCornerSchema>;

/** How a title card or carousel page looks; what is null follows the brand of the workspace. */
export const cardTemplateSchema = z.object({
  id: idOf('cardTemplate'),
  name: z.string().trim().min(1).max(100),
  size: cardSizeSchema.default({ width: 1080, height: 1350 }),
  headingFont: cardFontSchema.nullable().default(null),
  headingWeight: z.literal([400, 600]).default(600),
  textFont: cardFontSchema.nullable().default(null),
  textWeight: z.literal([400, 600]).default(400),
  /** What the colours of the brand are used for: its text colour or its accent may be the ground. */
  tone: z.enum(['paper', 'ink', 'accent']).default('paper'),
  background: colourSchema.nullable().default(null),
  text: colourSchema.nullable().default(null),
  accent: colourSchema.nullable().default(null),
  /** Whether a picture of the page lies below the text. */
  withPicture: z.boolean().default(false),
  /** How much of the background colour lies over that picture: 0 none of it, 1 nothing else is seen. */
  scrim: z.number().min(0).max(1).default(0.6),
  align: z.enum(['start', 'middle']).default('start'),
  /** Where the block of text stands between head and foot. */
  place: z.enum(['top', 'middle', 'bottom']).default('middle'),
  /** What the accent is used for beside numbers and marks of lists. */
  ornament: z.enum(['none', 'bar', 'edge', 'frame']).default('bar'),
  logoCorner: logoCornerSchema.default('top-end'),
  /** In the foot: name of the channel, number of the page. */
  footHandle: z.boolean().default(true),
  footNumber: z.boolean().default(true),
  /**
   * Largest size that headings of covers are set in: pixels on a card 1080 wide. Wider cards have larger letters, so that they look
   * alike on a phone.
   */
  largestText: z.number().int().min(24).max(400).default(104),
  /** Text is made smaller until it fits, never smaller than this; measured as the largest. */
  smallestText: z.number().int().min(8).max(200).default(34),
  sortKey: z.number().default(0),
});
export type CardTemplate = z.infer<typeof cardTemplateSchema>;

/** Templates that somebody has made or changed; those that come along are in `shared/cards/delivered-templates.ts`. */
export const cardTemplates = defineCollection({
  name: 'cardTemplates',
  document: 'catalog',
  schema: cardTemplateSchema,
  columns: { name: 'text', sortKey: 'real' },
});
