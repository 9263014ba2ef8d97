import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { momentSchema } from './common.ts';

/** What was handed over when: the log of exported packages. */
export const packageRecordSchema = z.object({
  id: idOf('package'),
  at: momentSchema,
  by: z.string(),
  /** Name of the folder or ZIP, without its place: that belongs to one machine. */
  name: z.string(),
  /** SHA-256 of the package's `manifest.json`; the same state gives the same digest. */
  manifestDigest: z.string(),
  variantIds: z.array(idOf('variant')),
  /** Pictures that went out with it, so that rights that end or are withdrawn can be followed up. */
  mediaIds: z.array(idOf('media')).default([]),
  /** Format for another program; null is a package of this one. */
  formatId: z.string().nullable().default(null),
  files: z.number().int(),
  bytes: z.number().int(),
});
export type PackageRecord = z.infer<typeof packageRecordSchema>;

export const packageRecords = defineCollection({
  name: 'packageRecords',
  document: 'catalog',
  schema: packageRecordSchema,
  columns: { at: 'text', name: 'text' },
});
