import type { ChannelMap, MapEdge } from '../../../shared/channel-graph/channel-map.ts';
import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import type { ChannelId, ChannelLinkId } from '../../../shared/ids.ts';
import type { ChannelLinkKind } from '../../../shared/model/channel-links.ts';

/** Batches for what people do on the map, each one step. Pure; `use-map-steps.ts` gives them names and carries them out. */

/** Puts channels into the archive. Their links stay, and the map says so. */
export function archiveChannels(ids: Iterable<ChannelId>, now: string): MapChangeInput[] {
  return [...ids].map((id) => ({ kind: 'change', collection: 'channels', id, fields: { archivedAt: now } }));
}

export function removeLinks(ids: Iterable<ChannelLinkId>): MapChangeInput[] {
  return [...ids].map((id) => ({ kind: 'remove', collection: 'channelLinks', id }));
}

/**
 * Takes channels and links off the map. Channels that carry variants cannot be removed: they go into the archive. The
 * links of either go with them.
 */
export function takeOff(
  map: ChannelMap,
  nodes: ReadonlySet<ChannelId>,
  edges: ReadonlySet<ChannelLinkId>,
  hasVariants: (id: ChannelId) => boolean,
  now: string,
): MapChangeInput[] {
  const links = map.edges.filter(({ id, fromId, toId }) => edges.has(id) || nodes.has(fromId) || nodes.has(toId));
  const kept = [...nodes].filter(hasVariants);
  const gone = [...nodes].filter((id) => !hasVariants(id));
  return [
    ...removeLinks(links.map(({ id }) => id)),
    ...gone.map((id): MapChangeInput => ({ kind: 'remove', collection: 'channels', id })),
    ...archiveChannels(kept, now),
  ];
}

/** Links each of `fromIds` to one channel, leaving out what is already linked. */
export function linkAllTo(
  map: ChannelMap,
  fromIds: Iterable<ChannelId>,
  toId: ChannelId,
  kind: ChannelLinkKind,
  idOf: () => ChannelLinkId,
): MapChangeInput[] {
  return [...fromIds]
    .filter((fromId) => fromId !== toId && !map.edges.some((edge) => edge.fromId === fromId && edge.toId === toId))
    .map((fromId) => ({ kind: 'create', collection: 'channelLinks', record: { id: idOf(), fromId, toId, kind } }));
}

/** The same link the other way round. */
export function swapLinks(edges: readonly MapEdge[]): MapChangeInput[] {
  return edges.map(({ id, fromId, toId }) => ({
    kind: 'change',
    collection: 'channelLinks',
    id,
    fields: { fromId: toId, toId: fromId },
  }));
}
