import { z } from 'zod';
import { mapPositionSchema } from '../model/map-views.ts';
import { type FoundMap, MapFileRefusal, requireBounds } from './found-map.ts';
import { ownMark } from './map-file.ts';

const record = z.record(z.string(), z.unknown());

const fileSchema = z.object({
  format: z.literal(ownMark),
  version: z.number().int().min(1),
  channels: z.array(record),
  links: z.array(record),
  positions: z.record(z.string(), mapPositionSchema.nullable().catch(null)).catch({}),
  destinations: z.array(z.unknown()).catch([]),
  people: z.array(z.object({ id: z.string(), name: z.string() })).catch([]),
});

/** The value of a JSON text. Throws `MapFileRefusal`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, '')) as unknown;
  } catch (error) {
    throw new MapFileRefusal('damaged', error instanceof Error ? error.message.slice(0, 120) : '');
  }
}

/** Reads our own JSON. Throws `MapFileRefusal`, also for a version that this program does not know. */
export function readJson(text: string): FoundMap {
  const parsed = fileSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new MapFileRefusal('not-a-map', parsed.error.issues[0]?.path.join('.') ?? '');
  const { version, channels, links, positions, destinations, people } = parsed.data;
  if (version > 1) throw new MapFileRefusal('not-a-map', `version ${version}`);
  requireBounds(channels.length, links.length);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    channels: channels.map(({ id, ...fields }, index) => {
      const ref = typeof id === 'string' ? id : `channel ${index}`;
      const { ownerId, deputyId } = fields;
      return {
        ref,
        id: typeof id === 'string' ? id : null,
        fields: { ...fields, owner: nameOf(ownerId), deputy: nameOf(deputyId) },
        position: positions[ref] ?? null,
      };
    }),
    links: links.map(({ id, fromId, toId, ...fields }) => ({
      id: typeof id === 'string' ? id : null,
      from: typeof fromId === 'string' ? fromId : '',
      to: typeof toId === 'string' ? toId : '',
      fields,
    })),
    destinations,
    notes: [],
  };

  function nameOf(personId: unknown): string | undefined {
    return typeof personId === 'string' ? names.get(personId) : undefined;
  }
}
