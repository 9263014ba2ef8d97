import { z } from 'zod';
import { idOf } from '../ids.ts';
import { goalSchema } from './channels.ts';
import { defineCollection } from './collection.ts';
import { momentSchema } from './common.ts';
import { utmSchema } from './utm.ts';

/** An entry of the link register: an address that the organisation links to, once, under a short name. */
export const destinationSchema = z.object({
  id: idOf('destination'),
  name: z.string().trim().min(1).max(200),
  url: z.string().min(1).max(2048),
  /** The channel it is a page of, if any. */
  channelId: idOf('channel').nullable().default(null),
  goal: goalSchema.nullable().default(null),
  /** A short address that leads here, as it is printed or spoken. */
  shortUrl: z.string().max(2048).default(''),
  /** Where the address leads in the end, as somebody noted it; nothing is looked up. */
  redirectsTo: z.string().max(2048).default(''),
  /** `off` adds no parameters to this address. */
  tracking: z.enum(['inherit', 'off']).default('inherit'),
  utm: utmSchema.default({}),
  retiredAt: momentSchema.nullable().default(null),
  replacementId: idOf('destination').nullable().default(null),
  note: z.string().max(2000).default(''),
  createdAt: momentSchema,
});
export type Destination = z.infer<typeof destinationSchema>;

export const destinations = defineCollection({
  name: 'destinations',
  document: 'catalog',
  schema: destinationSchema,
  columns: { name: 'text', url: 'text', channelId: 'text', retiredAt: 'text' },
});
