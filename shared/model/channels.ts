import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { jsonValueSchema, languageSchema, momentSchema } from './common.ts';
import { utmSchema } from './utm.ts';

export const channelRoleSchema = z.enum(['hub', 'spoke', 'community', 'support', 'campaign']);
export type ChannelRole = z.infer<typeof channelRoleSchema>;

/** What a reader can do on a channel that the organisation works towards; ends of a reader's walk. */
export const goalSchema = z.enum(['site', 'newsletter', 'shop', 'application', 'contact', 'event']);
export type Goal = z.infer<typeof goalSchema>;

export const channelSchema = z.object({
  id: idOf('channel'),
  name: z.string().trim().min(1).max(200),
  /** A platform profile of `shared/platforms`, or `custom:<id>` for one of the workspace's own. */
  platformId: z.string().min(1),
  /** Account name as the platform writes it, for example `@holzwerk@bau.example`. */
  handle: z.string().max(300).default(''),
  url: z.string().max(2048).default(''),
  language: languageSchema,
  role: channelRoleSchema.default('spoke'),
  ownerId: idOf('person').nullable().default(null),
  deputyId: idOf('person').nullable().default(null),
  audienceSize: z.number().int().min(0).nullable().default(null),
  audience: z.string().max(500).default(''),
  /** Posts a week the team aims at. */
  cadence: z.number().min(0).nullable().default(null),
  note: z.string().max(5000).default(''),
  /** By these the map can be grouped, beside the language. Empty is none. */
  brand: z.string().max(200).default(''),
  location: z.string().max(200).default(''),
  campaign: z.string().max(200).default(''),
  goals: z.array(goalSchema).max(6).default([]),
  /** Whether the channel needs an Impressum. In Germany business channels do (§ 5 DDG); print and internal ones do not. */
  imprintDuty: z.boolean().default(true),
  imprintUrl: z.string().max(2048).default(''),
  /** When somebody last saw that the Impressum is there and right. */
  imprintCheckedAt: momentSchema.nullable().default(null),
  /** What the channel sets of the parameters that count visits; the rest is the workspace's. */
  utm: utmSchema.default({}),
  /** Values that variants on this channel inherit, by field id of the profile. */
  fieldDefaults: z.record(z.string(), jsonValueSchema).default({}),
  recipeId: z.string().nullable().default(null),
  /** Settings of the recipe that this channel changes; see `shared/adaptation`. */
  recipeSettings: z.record(z.string(), jsonValueSchema).default({}),
  sortKey: z.number().default(0),
  createdAt: momentSchema,
  archivedAt: momentSchema.nullable().default(null),
});
export type Channel = z.infer<typeof channelSchema>;

export const channels = defineCollection({
  name: 'channels',
  document: 'catalog',
  schema: channelSchema,
  columns: {
    name: 'text',
    platformId: 'text',
    language: 'text',
    role: 'text',
    ownerId: 'text',
    sortKey: 'real',
    archivedAt: 'text',
  },
});
