import { DirectedGraph } from 'graphology';
import type { ChannelMap, MapEdge, MapNode } from './channel-map.ts';
import { isInside } from './channel-places.ts';

/** What may be asked of an analysis. */
export interface AnalysisOptions {
  /** The moment that "a year ago" is counted from, ISO 8601. Nothing here reads a clock. */
  readonly today: string;
  /** Planned links carry readers too: the map as it is meant to be. */
  readonly includePlanned?: boolean;
  /** From so many steps on a hub counts as far away. Default 3. */
  readonly hubSteps?: number;
  /** More steps than these from a first contact to a goal are too many. Default 3. */
  readonly goalSteps?: number;
}

/** The ways of readers: a simple directed graph of the channels in use. */
export interface ReaderGraph {
  /** An edge for each pair that a reader can go, with all links that lead there, by id. */
  readonly graph: DirectedGraph<{ readonly node: MapNode }, { readonly links: MapEdge[] }>;
  /** Channels in use, by id. */
  readonly nodes: readonly MapNode[];
  readonly archived: ReadonlyMap<string, MapNode>;
  /** All links whose ends are known and differ, in every state, by id. */
  readonly links: readonly MapEdge[];
}

/** Orders records by id, so that whatever is computed does not depend on the order of records. */
export function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/**
 * Ways are active links between channels in use (planned ones too on request), `bothWays` in both directions. A link from
 * outside into the intranet is none: a public reader stands before a closed door.
 */
export function readerGraph(map: ChannelMap, includePlanned = false): ReaderGraph {
  const known = new Map<string, MapNode>(map.nodes.map((node) => [node.id, node]));
  const nodes = [...known.values()].filter((node) => !node.archived).toSorted(byId);
  const archived = new Map<string, MapNode>([...known].filter(([, node]) => node.archived));
  const links = map.edges
    .filter((edge) => edge.fromId !== edge.toId && known.has(edge.fromId) && known.has(edge.toId))
    .toSorted(byId);
  const graph: ReaderGraph['graph'] = new DirectedGraph();
  for (const node of nodes) graph.addNode(node.id, { node });
  const add = (from: MapNode | undefined, to: MapNode | undefined, link: MapEdge): void => {
    if (from === undefined || to === undefined || from.archived || to.archived) return;
    if (isInside(to) && !isInside(from)) return;
    if (graph.hasEdge(from.id, to.id)) graph.getEdgeAttribute(graph.edge(from.id, to.id), 'links').push(link);
    else graph.addEdge(from.id, to.id, { links: [link] });
  };
  for (const link of links) {
    if (link.state !== 'active' && !(includePlanned && link.state === 'planned')) continue;
    add(known.get(link.fromId), known.get(link.toId), link);
    if (link.bothWays) add(known.get(link.toId), known.get(link.fromId), link);
  }
  return { graph, nodes, archived, links };
}

/** The links that lead from one channel to another; none where no way does. */
export function linksBetween({ graph }: ReaderGraph, fromId: string, toId: string): readonly MapEdge[] {
  const edge = graph.edge(fromId, toId);
  return edge === undefined ? [] : graph.getEdgeAttribute(edge, 'links');
}
