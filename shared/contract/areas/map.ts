import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { acceptedMapFindingSchema } from '../../model/accepted-map-findings.ts';
import { channelLinkSchema } from '../../model/channel-links.ts';
import { changesOf } from '../../model/changes-of.ts';
import { channelSchema } from '../../model/channels.ts';
import { momentSchema } from '../../model/common.ts';
import { destinationSchema } from '../../model/destinations.ts';
import { mapPositionSchema, mapViewSchema } from '../../model/map-views.ts';
import { command, query } from '../operation.ts';

/** Making, changing and removing one record. `was` makes a change depend on what it is taken back from. */
function changesIn<const N extends string, S extends z.ZodObject, C extends z.ZodObject>(
  collection: N,
  schema: S,
  created: C,
) {
  const fields = changesOf(schema);
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('create'), collection: z.literal(collection), record: created }),
    z.object({
      kind: z.literal('change'),
      collection: z.literal(collection),
      id: z.string(),
      fields,
      was: fields.optional(),
    }),
    z.object({ kind: z.literal('remove'), collection: z.literal(collection), id: z.string() }),
  ]);
}

/** Ids come from the page, so that one batch can make channels and link them; the moment of making may be left to the core. */
const ownMoment = { createdAt: momentSchema.optional() };

/** One step on the map. A batch of them is one transaction and is taken back as one. */
export const mapChangeSchema = z.union([
  changesIn('channels', channelSchema.omit({ id: true, createdAt: true }), channelSchema.extend(ownMoment)),
  changesIn('channelLinks', channelLinkSchema.omit({ id: true }), channelLinkSchema),
  changesIn('mapViews', mapViewSchema.omit({ id: true, positions: true }), mapViewSchema),
  changesIn('acceptedMapFindings', acceptedMapFindingSchema.omit({ id: true }), acceptedMapFindingSchema),
  changesIn('destinations', destinationSchema.omit({ id: true, createdAt: true }), destinationSchema.extend(ownMoment)),
  /** Where cards stand in a view; null forgets a place. The view `all` is made when it is first needed. */
  z.object({
    kind: z.literal('place'),
    viewId: idOf('mapView'),
    positions: z.record(z.string(), mapPositionSchema.nullable()),
  }),
]);
export type MapChange = z.infer<typeof mapChangeSchema>;
/** As the page writes it: what has a default may be left out. */
export type MapChangeInput = z.input<typeof mapChangeSchema>;

export const map = {
  views: query.output(z.array(mapViewSchema)),
  accepted: query.output(z.array(acceptedMapFindingSchema)),
  /**
   * All of them or none. `inverse` takes the batch back and fails with `CHANGED_SINCE` where somebody has changed the
   * same fields in between; applying its own inverse does the batch again.
   */
  apply: command
    .input(z.object({ changes: z.array(mapChangeSchema).min(1).max(20_000) }))
    .output(z.object({ inverse: z.array(mapChangeSchema) })),
};
