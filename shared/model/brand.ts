import { z } from 'zod';
import { idOf } from '../ids.ts';

/** Colour as `#rrggbb`, lower case. */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** The typefaces that come along: `resources/fonts`. */
export const cardFontSchema = z.enum(['inter', 'source-serif']);
export type CardFont = z.infer<typeof cardFontSchema>;

/** How the organisation looks: what templates of cards take over where they set nothing of their own. */
export const brandSchema = z.object({
  background: colourSchema.default('#ffffff'),
  text: colourSchema.default('#1d2430'),
  accent: colourSchema.default('#1f5fbf'),
  headingFont: cardFontSchema.default('inter'),
  textFont: cardFontSchema.default('inter'),
  /** A picture of the library. */
  logoId: idOf('media').nullable().default(null),
});
export type Brand = z.infer<typeof brandSchema>;

/** The looks of a workspace that has set none. */
export const plainBrand: Brand = Object.freeze(brandSchema.parse({}));
