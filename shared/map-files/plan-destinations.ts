import { z } from 'zod';
import type { MapChangeInput } from '../contract/areas/map.ts';
import { asId, type ChannelId, type DestinationId, idOf } from '../ids.ts';
import { type Destination, destinationSchema } from '../model/destinations.ts';
import type { FoundLink, Notes } from './found-map.ts';
import type { Present } from './import-plan.ts';
import type { PlannedChannels } from './plan-channels.ts';
import type { DestinationOf } from './plan-links.ts';

export interface PlannedDestinations {
  readonly changes: MapChangeInput[];
  readonly destinationOf: DestinationOf;
}

const referredSchema = z.object({
  destinationId: idOf('destination').optional().catch(undefined),
  destination: z.string().max(2048).optional().catch(undefined),
  destinationName: z.string().max(200).optional().catch(undefined),
});

/**
 * Entries of the link register that links name: the one of that id, otherwise of that address, otherwise a new one. What
 * is there is never changed by a map. Only destinations that a link uses are made.
 */
export function planDestinations(
  found: readonly unknown[],
  { byRef }: PlannedChannels,
  present: Present,
  notes: Notes,
): PlannedDestinations {
  const changes: MapChangeInput[] = [];
  const whole = new Map<string, Destination>();
  for (const record of found) {
    const parsed = destinationSchema.safeParse(record);
    if (parsed.success) whole.set(parsed.data.id, parsed.data);
  }
  const byId = new Set<string>(present.destinations.map(({ id }) => id));
  const byUrl = new Map<string, DestinationId>(present.destinations.map(({ id, url }) => [url, id]));
  const there = new Set<string>(present.channels.map(({ id }) => id));
  const channelIdOf = (id: ChannelId | null): ChannelId | null =>
    id === null ? null : (byRef.get(id)?.id ?? (there.has(id) ? id : null));
  const destinationOf = (link: FoundLink, name: string): DestinationId | undefined => {
    const { destinationId: id, destination, destinationName } = referredSchema.parse(link.fields);
    if (id !== undefined && byId.has(id)) return id;
    const entry = id === undefined ? undefined : whole.get(id);
    const url = (entry?.url ?? destination ?? '').trim();
    const known = byUrl.get(url);
    if (known !== undefined) return known;
    if (url === '') {
      if (id !== undefined) notes.tell('destination-unknown', name);
      return undefined;
    }
    const replacementId = entry?.replacementId ?? null;
    const record = {
      ...entry,
      id: id ?? present.newId('destination'),
      name: entry?.name ?? ((destinationName ?? '').trim() || url.slice(0, 200)),
      url,
      channelId: channelIdOf(entry?.channelId ?? null),
      // What replaces it may not be in the file; a reference to nothing must not be made.
      replacementId: replacementId !== null && byId.has(replacementId) ? replacementId : null,
    };
    changes.push({ kind: 'create', collection: 'destinations', record });
    byId.add(record.id);
    byUrl.set(url, asId('destination', record.id));
    return record.id;
  };
  return { changes, destinationOf };
}
