import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { acceptedMapFindingSchema } from '../../model/accepted-map-findings.ts';
import { channelLinkSchema } from '../../model/channel-links.ts';
import { changesOf } from '../../model/changes-of.ts';
import { channelSchema } from '../../model/channels.ts';
import { languageSchema, momentSchema } from '../../model/common.ts';
import { destinationSchema } from '../../model/destinations.ts';
import { mapPositionSchema, mapViewSchema } from '../../model/map-views.ts';
import { command, query, shell } from '../operation.ts';

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

/** What a view of the map can be written as. */
export const mapFormatSchema = z.enum(['svg', 'png', 'pdf', 'canvas', 'graphml', 'mermaid', 'csv', 'json']);
export type MapFormat = z.infer<typeof mapFormatSchema>;

/** One line of the preview of a file: a channel or link, what would become of it, and why. */
const mapImportItemSchema = z.object({
  what: z.enum(['channel', 'link']),
  kind: z.enum(['added', 'changed', 'unchanged', 'ignored']),
  name: z.string(),
  fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })).readonly(),
  reason: z.enum(['double', 'no-name', 'end-missing', 'to-itself']).nullable(),
});

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
  /**
   * Writes a view as a file. `scale` tells pixels by unit where a picture was made smaller than twice its size, `missing`
   * the characters that the fonts of pictures and PDF files do not have. Throws `PLACE_TAKEN` unless `replace` is set.
   */
  write: shell
    .input(
      z.object({
        format: mapFormatSchema,
        viewId: idOf('mapView'),
        /** What the view shows at the moment, where that is not what it keeps. */
        look: mapViewSchema.pick({ filter: true, groupBy: true, folded: true }).optional(),
        language: languageSchema,
        theme: z.enum(['light', 'dark']).default('light'),
        legend: z.boolean().default(true),
        paper: z.enum(['a4', 'a3']).default('a4'),
        folder: z.string().min(1),
        /** A name, not a path. */
        fileName: z.string().regex(/^(?!\.{1,2}$)[^/\\\0]{1,255}$/u),
        replace: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        place: z.string(),
        bytes: z.number().int(),
        scale: z.number().nullable(),
        missing: z.string(),
        channels: z.number().int(),
        links: z.number().int(),
      }),
    ),
  /** What a file (JSON Canvas, GraphML, CSV, our JSON) would add or change; `map.apply` with these changes takes it over. */
  read: query
    .input(
      z.object({ fileName: z.string().min(1).max(500), bytes: z.base64().max(45_000_000), viewId: idOf('mapView') }),
    )
    .output(
      z.object({
        changes: z.array(mapChangeSchema).readonly(),
        items: z.array(mapImportItemSchema).readonly(),
        /** Cards that would stand elsewhere, or get a place for the first time. */
        placed: z.number().int(),
        notes: z
          .array(z.object({ code: z.string(), count: z.number().int(), names: z.array(z.string()).readonly() }))
          .readonly(),
      }),
    ),
};
