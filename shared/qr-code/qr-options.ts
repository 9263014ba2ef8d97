import { z } from 'zod';

/** How much of the symbol may be lost: about 7, 15, 25 and 30 per cent (ISO/IEC 18004). */
export const qrLevelSchema = z.enum(['L', 'M', 'Q', 'H']);
export type QrLevel = z.infer<typeof qrLevelSchema>;

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/iu);

/** How a code is made and printed. */
export const qrOptionsSchema = z.object({
  address: z.string().min(1).max(2048),
  level: qrLevelSchema.default('M'),
  /** Light modules around the symbol. */
  quietZone: z.number().int().min(0).max(20).default(4),
  /** Width of the printed picture with its quiet zone, millimetres. */
  sizeMm: z.number().min(5).max(2000).default(30),
  dark: colourSchema.default('#000000'),
  light: colourSchema.default('#ffffff'),
  /** Words below the code; empty leaves them off. */
  label: z.string().max(200).default(''),
});
export type QrOptions = z.infer<typeof qrOptionsSchema>;
