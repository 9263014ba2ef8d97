import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';

export const channelLinkKindSchema = z.enum([
  'profile',
  'bio-page',
  'post',
  'first-comment',
  'story',
  'embed',
  'cross-post',
  'mention',
  'sign-up',
  'qr',
  'signature',
  'event',
  'paid',
  'redirect',
]);
export type ChannelLinkKind = z.infer<typeof channelLinkKindSchema>;

export const channelLinkSchema = z.object({
  id: idOf('channelLink'),
  fromId: idOf('channel'),
  toId: idOf('channel'),
  kind: channelLinkKindSchema,
  /** The other channel links back in the same way. */
  bothWays: z.boolean().default(false),
  callToAction: z.string().max(300).default(''),
  /** An entry of the link register that it leads to; null leads to the channel's own address or the master's link. */
  destinationId: idOf('destination').nullable().default(null),
  /** `standing` is set up once; `per-post` has to be carried by each variant. */
  frequency: z.enum(['standing', 'per-post']).default('standing'),
  state: z.enum(['planned', 'active', 'broken']).default('active'),
  note: z.string().max(2000).default(''),
});
export type ChannelLink = z.infer<typeof channelLinkSchema>;

export const channelLinks = defineCollection({
  name: 'channelLinks',
  document: 'catalog',
  schema: channelLinkSchema,
  columns: { fromId: 'text', toId: 'text', kind: 'text', state: 'text' },
});
