import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';

/** The map with what it has lost since `base`: what a what-if removes stays to be seen. */
export function withGhosts(map: ChannelMap, base: ChannelMap | null): ChannelMap {
  if (base === null || base === map) return map;
  const present = new Set<string>([
    ...map.nodes.filter(({ archived }) => !archived).map(({ id }) => id),
    ...map.edges.map(({ id }) => id),
  ]);
  const nodes = base.nodes.filter(({ id, archived }) => !archived && !present.has(id));
  const edges = base.edges.filter(({ id }) => !present.has(id));
  if (nodes.length + edges.length === 0) return map;
  const ghosts = new Set<string>(nodes.map(({ id }) => id));
  return { nodes: [...map.nodes.filter(({ id }) => !ghosts.has(id)), ...nodes], edges: [...map.edges, ...edges] };
}
