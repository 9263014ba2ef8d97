import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';
import { channelLinkKindSchema, channelLinkSchema } from './channel-links.ts';
import { languageSchema } from './common.ts';

export const groupBySchema = z.enum(['none', 'brand', 'location', 'language', 'campaign']);
export type GroupBy = z.infer<typeof groupBySchema>;

/** What a map shows; an empty list or text leaves that open. */
export const mapFilterSchema = z.object({
  text: z.string().max(200).default(''),
  platformIds: z.array(z.string()).default([]),
  /** Words of the channel's audience. */
  audience: z.string().max(200).default(''),
  ownerIds: z.array(idOf('person')).default([]),
  languages: z.array(languageSchema).default([]),
  kinds: z.array(channelLinkKindSchema).default([]),
  states: z.array(channelLinkSchema.shape.state.unwrap()).default([]),
});
export type MapFilter = z.infer<typeof mapFilterSchema>;

/** Centre of a card on the map, in its own units (one is a pixel at 100 %). */
export const mapPositionSchema = z.object({ x: z.number(), y: z.number() });
export type MapPosition = z.infer<typeof mapPositionSchema>;

/** A view of the channel map by name. The one with the id `all` is always there; its record comes with the first position. */
export const mapViewSchema = z.object({
  id: idOf('mapView'),
  name: z.string().trim().min(1).max(100),
  filter: mapFilterSchema.prefault({}),
  groupBy: groupBySchema.default('none'),
  /** Values of `groupBy` whose channels are drawn as one card. */
  folded: z.record(z.string(), z.boolean()).default({}),
  /** By channel id; a map of its own in the document, so that two people can arrange at once. */
  positions: z.record(z.string(), mapPositionSchema).default({}),
  sortKey: z.number().default(0),
});
export type MapView = z.infer<typeof mapViewSchema>;

export const mapViews = defineCollection({
  name: 'mapViews',
  document: 'catalog',
  schema: mapViewSchema,
  columns: { name: 'text', sortKey: 'real' },
});
