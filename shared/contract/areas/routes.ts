import { z } from 'zod';
import { idOf } from '../../ids.ts';
import type { VariantRoute } from '../../channel-graph/routes/route-of.ts';
import { variantStateSchema } from '../../model/variants.ts';
import type { KnownAddresses } from '../../platforms/variant-links.ts';
import { query } from '../operation.ts';

/** Values that pure code of `shared/` made; their shape is guarded there. */
const routeSchema = z.custom<VariantRoute>((value) => typeof value === 'object' && value !== null);
const knownSchema = z.custom<KnownAddresses>((value) => typeof value === 'object' && value !== null);

/**
 * How the links of one variant stand, the worst first: `missing` or unknown, `wrong` (another page, or nobody can follow
 * it), `extra` (carried, and one more that the map does not know or that leads to what was given up), `carried`; `none` has nothing to carry.
 */
export const linkStateSchema = z.enum(['missing', 'wrong', 'extra', 'carried', 'none']);
export type LinkState = z.infer<typeof linkStateSchema>;

export const routeCellSchema = z.object({
  channelId: idOf('channel'),
  variantId: idOf('variant'),
  variantState: variantStateSchema,
  state: linkStateSchema,
  /** How many links it has to carry, and how many of them it does. */
  promised: z.number().int(),
  carried: z.number().int(),
  extra: z.number().int(),
  /** What is missing or wrong was let stand with a reason: it is no gap. */
  accepted: z.boolean(),
});
export type RouteCell = z.infer<typeof routeCellSchema>;

export const routeRowSchema = z.object({
  masterId: idOf('master'),
  title: z.string(),
  /** In the order of the channels; a channel without a variant has none. */
  cells: z.array(routeCellSchema),
});
export type RouteRow = z.infer<typeof routeRowSchema>;

const text = z.string().max(400).default('');

export const routes = {
  /** The map of one master: per variant what it has to carry, what it carries, and what the map does not know. */
  ofMaster: query
    .input(z.object({ masterId: idOf('master') }))
    .output(z.array(z.object({ route: routeSchema, state: linkStateSchema, accepted: z.boolean() }))),
  /** Masters in use × channels, the newest first. With `states` only masters that have a variant in one of them. */
  board: query
    .input(
      z.object({
        text,
        states: z.array(linkStateSchema).default([]),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(200).default(60),
      }),
    )
    .output(z.object({ rows: z.array(routeRowSchema), total: z.number().int() })),
  /** Variants by the state of their links, over all masters in use. */
  totals: query.input(z.object({ text }).prefault({})).output(
    z.object({
      masters: z.number().int(),
      mastersWithGaps: z.number().int(),
      /** What was let stand with a reason counts under `accepted` instead. */
      variants: z.record(linkStateSchema, z.number().int()),
      accepted: z.number().int(),
    }),
  ),
  /** Addresses that any link may turn out to lead to; the editor judges with them what is being typed. */
  addresses: query.output(knownSchema),
};
