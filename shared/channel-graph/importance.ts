import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Goal } from '../model/channels.ts';
import { type Known, endsOf, idsOf } from './analyses/analysis.ts';
import { isHub, isInside } from './channel-places.ts';
import { cutOffBy } from './cut-off.ts';
import type { MapNode } from './channel-map.ts';

/** What makes a channel important, in the order in which it is told. */
export const importanceParts = ['audience', 'passing', 'hanging', 'linked', 'goals'] as const;
export type ImportancePart = (typeof importanceParts)[number];

/** How much each part can give; together 100. Audience and position in the ways weigh most: both are hard to replace. */
export const importanceWeights: Readonly<Record<ImportancePart, number>> = {
  audience: 30,
  passing: 25,
  hanging: 20,
  linked: 10,
  goals: 15,
};

/** Measures as they are, beside the points they give. */
export interface Centrality {
  /** Share of all shortest ways between two others that pass through, 0 to 1. */
  readonly betweenness: number;
  /** Chance to find a reader there who follows links at random, 0 to 1; all together 1. */
  readonly pageRank: number;
  readonly inDegree: number;
  readonly outDegree: number;
  /** Public channels that lose every way to hubs and goals without it. */
  readonly cutsOff: number;
}

export interface ImportanceReason {
  readonly part: ImportancePart;
  /** Of the map's highest value, 0 to 1. */
  readonly share: number;
  /** `share` times the weight of the part. */
  readonly points: number;
  /** What the words tell: people, percent of ways, channels. */
  readonly value: number;
}

/** How much of the map depends on a channel, and why. */
export interface Importance {
  /** 0 to 100, the sum of the points, rounded. */
  readonly value: number;
  /** Parts that give at least half a point, most first. */
  readonly reasons: readonly ImportanceReason[];
  readonly goals: readonly Goal[];
  readonly centrality: Centrality;
}

/** By channel id, for all channels in use. */
export function importanceOf(known: Known): Map<string, Importance> {
  const measures = centralities(known);
  const all = [...measures.values()];
  const most = {
    audience: highest(known.nodes.map(({ audienceSize }) => audienceSize ?? 0)),
    passing: highest(all.map((one) => one.betweenness)),
    hanging: highest(all.map((one) => one.cutsOff)),
    linked: highest(all.map((one) => (one.inDegree > 0 ? one.pageRank : 0))),
  };
  return new Map(
    known.nodes.map((node) => {
      const centrality = measures.get(node.id) ?? nothing;
      const reasons = reasonsOf(node, centrality, most);
      const value = Math.round(reasons.reduce((sum, { points }) => sum + points, 0));
      return [
        node.id,
        { value, reasons: reasons.filter(({ points }) => points >= 0.5), goals: node.goals, centrality },
      ];
    }),
  );
}

const nothing: Centrality = { betweenness: 0, pageRank: 0, inDegree: 0, outDegree: 0, cutsOff: 0 };

function centralities(known: Known): Map<string, Centrality> {
  const { graph, nodes } = known;
  if (nodes.length === 0) return new Map();
  const between = betweenness(graph, { getEdgeWeight: null });
  const rank = pagerank(graph, { getEdgeWeight: null });
  const cut = cutOffBy(known, idsOf(endsOf(known)));
  return new Map(
    nodes.map(({ id }) => [
      id,
      {
        betweenness: between[id] ?? 0,
        pageRank: rank[id] ?? 0,
        inDegree: graph.inDegree(id),
        outDegree: graph.outDegree(id),
        cutsOff: (cut.get(id) ?? []).filter((other) => !isInside(graph.getNodeAttribute(other, 'node'))).length,
      },
    ]),
  );
}

/** Audiences differ by powers of ten: by the root, a channel with a hundredth of the readers has a tenth of the points. */
function reasonsOf(node: MapNode, measured: Centrality, most: Record<Exclude<ImportancePart, 'goals'>, number>) {
  const people = node.audienceSize ?? 0;
  const shares: readonly (readonly [ImportancePart, number, number])[] = [
    ['audience', Math.sqrt(of(people, most.audience)), people],
    ['passing', of(measured.betweenness, most.passing), measured.betweenness * 100],
    ['hanging', of(measured.cutsOff, most.hanging), measured.cutsOff],
    ['linked', measured.inDegree > 0 ? of(measured.pageRank, most.linked) : 0, measured.inDegree],
    ['goals', node.goals.length > 0 ? 1 : isHub(node) ? 0.5 : 0, node.goals.length],
  ];
  return shares
    .map(([part, share, value]): ImportanceReason => ({ part, share, points: share * importanceWeights[part], value }))
    .toSorted((left, right) => right.points - left.points);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function of(value: number, most: number): number {
  return most === 0 ? 0 : value / most;
}
