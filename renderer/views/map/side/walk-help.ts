import type { ChannelMap, MapEdge } from '../../../../shared/channel-graph/channel-map.ts';
import { isGoal } from '../../../../shared/channel-graph/channel-places.ts';
import { findWalks, type Walk } from '../../../../shared/channel-graph/find-walks.ts';
import type { MapFix } from '../../../../shared/channel-graph/map-finding.ts';
import { readerGraph } from '../../../../shared/channel-graph/reader-graph.ts';
import { suggestLink } from '../../../../shared/channel-graph/suggest-link.ts';
import type { Goal } from '../../../../shared/model/channels.ts';
import type { WalkQuestion } from '../map-store.ts';
import type { Stop } from './WalkLine.tsx';

/** Goals that a channel in use carries, each once, in the order in which the map names them. */
export function goalsOf({ nodes }: ChannelMap): Goal[] {
  return [...new Set(nodes.filter((node) => !node.archived && isGoal(node)).flatMap(({ goals }) => goals))];
}

/** What would make a way where there is none: planned links of the likeliest way, else a new link to a channel with the goal. */
export function walkHelp(map: ChannelMap, { fromId, goal }: WalkQuestion): MapFix[] {
  const [planned] = findWalks(map, { fromId, goal, limit: 1, includePlanned: true }).walks;
  if (planned !== undefined) {
    const state = new Map(map.edges.map((edge) => [edge.id, edge.state]));
    return planned.steps
      .filter(({ linkId }) => state.get(linkId) === 'planned')
      .map(({ linkId }) => ({ kind: 'link-active', linkId }));
  }
  const from = map.nodes.find(({ id }) => id === fromId);
  if (from === undefined) return [];
  const holders = map.nodes.filter((node) => !node.archived && isGoal(node) && node.goals.includes(goal));
  const { fix } = suggestLink(readerGraph(map), from, holders);
  return fix === null ? [] : [fix];
}

/** The channels of a walk with the links by which readers go on. */
export function stopsOf(map: ChannelMap, walk: Walk): Stop[] {
  const names = new Map<string, string>(map.nodes.map(({ id, name }) => [id, name]));
  const edges = new Map<string, MapEdge>(map.edges.map((edge) => [edge.id, edge]));
  return walk.nodeIds.map((id, index) => {
    const step = walk.steps[index];
    return {
      id,
      name: names.get(id) ?? '',
      onward: step === undefined ? null : (edges.get(step.linkId) ?? null),
      languageBreak: step?.languageBreak ?? false,
    };
  });
}

/** The likeliest walk from a channel to any goal of the map; null where none leads to one. */
export function likeliestWalk(map: ChannelMap, fromId: WalkQuestion['fromId']): { goal: Goal; walk: Walk } | null {
  const found = goalsOf(map).flatMap((goal) =>
    findWalks(map, { fromId, goal, limit: 1 }).walks.map((walk) => ({ goal, walk })),
  );
  return found.toSorted((a, b) => b.walk.likelihood - a.walk.likelihood)[0] ?? null;
}
