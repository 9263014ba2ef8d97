import type { ChannelMap, MapEdge, MapNode } from './channel-map.ts';
import type { MapFilter } from '../model/map-views.ts';

/** What a filter lets through. */
export interface FilteredMap {
  readonly nodes: readonly MapNode[];
  /** Links whose both ends are shown. */
  readonly edges: readonly MapEdge[];
  /** How many channels that are not archived it keeps back. */
  readonly hidden: number;
}

/** Whether the filter keeps anything back. */
export function isNarrowed(filter: MapFilter): boolean {
  return Object.values(filter).some((part) => part.length > 0);
}

/**
 * The channels and links that the filter lets through. Archived channels are none of the map. A filter by kind or state
 * of links leaves the channels that have such a link; the others would stand about unlinked.
 */
export function filterMap({ nodes, edges }: ChannelMap, filter: MapFilter): FilteredMap {
  const alive = nodes.filter((node) => !node.archived);
  const fitting = alive.filter((node) => fits(node, filter));
  const among = (ids: ReadonlySet<string>, edge: MapEdge): boolean => ids.has(edge.fromId) && ids.has(edge.toId);
  const ids = new Set<string>(fitting.map(({ id }) => id));
  const links = edges.filter(
    (edge) =>
      among(ids, edge) &&
      (filter.kinds.length === 0 || filter.kinds.includes(edge.kind)) &&
      (filter.states.length === 0 || filter.states.includes(edge.state)),
  );
  const byLink = filter.kinds.length > 0 || filter.states.length > 0;
  const linked = new Set<string>(links.flatMap(({ fromId, toId }) => [fromId, toId]));
  const shown = byLink ? fitting.filter(({ id }) => linked.has(id)) : fitting;
  return { nodes: shown, edges: links, hidden: alive.length - shown.length };
}

function fits(node: MapNode, filter: MapFilter): boolean {
  return (
    (filter.platformIds.length === 0 || filter.platformIds.includes(node.platformId)) &&
    (filter.ownerIds.length === 0 || (node.ownerId !== null && filter.ownerIds.includes(node.ownerId))) &&
    (filter.languages.length === 0 || filter.languages.includes(node.language)) &&
    holds(node.audience, filter.audience) &&
    holds([node.name, node.audience, node.brand, node.location, node.campaign, node.url].join('\n'), filter.text)
  );
}

/** Whether each word of `wanted` occurs, whatever the case. */
function holds(text: string, wanted: string): boolean {
  const haystack = text.toLocaleLowerCase();
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
