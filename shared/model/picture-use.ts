import { z } from 'zod';

const share = z.number().min(0).max(1);

/** A point of the upright picture in shares of its width and height, from its upper left corner. */
export const focusSchema = z.object({ x: share, y: share });
export type Focus = z.infer<typeof focusSchema>;

/** A box in shares of the upright picture (turned as its EXIF says, not as the use turns it). */
export const cropSchema = z.object({
  left: share,
  top: share,
  width: share.refine((value) => value > 0),
  height: share.refine((value) => value > 0),
});
export type Crop = z.infer<typeof cropSchema>;

/** How one use shows a picture. The defaults are what an older record means: all automatic. */
export const pictureUseShape = {
  /** Null: as much of the picture as its size allows, around the focal point. */
  crop: cropSchema.nullable().default(null),
  /** Degrees clockwise, after the crop. */
  rotation: z.literal([0, 90, 180, 270]).default(0),
  /** `cover` cuts what does not fit, `contain` shows all of it on the background. */
  fit: z.enum(['cover', 'contain']).default('cover'),
  /** Behind a picture that does not fill its size or is transparent in a format that cannot be. */
  background: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#ffffff'),
  /** One of the sizes that the platform recommends, in pixels; null: the first whose ratio is nearest. */
  size: z
    .object({ width: z.number().int().min(1).max(20_000), height: z.number().int().min(1).max(20_000) })
    .nullable()
    .default(null),
};

export const pictureUseSchema = z.object(pictureUseShape);
export type PictureUse = z.infer<typeof pictureUseSchema>;

/** What holds where nobody has set anything. */
export const plainUse: PictureUse = Object.freeze(pictureUseSchema.parse({}));
