import { isGoal, isHub } from '../channel-places.ts';
import type { MapNode } from '../channel-map.ts';
import type { MapFinding } from '../map-finding.ts';
import type { AnalysisOptions, ReaderGraph } from '../reader-graph.ts';

/** What every analysis is given. */
export interface Known extends ReaderGraph {
  readonly hubs: readonly MapNode[];
  /** Channels that hold a goal. */
  readonly goals: readonly MapNode[];
  readonly options: Required<AnalysisOptions>;
}

/** One thing that the map can know; pure, and in the same order for the same map. */
export type Analysis = (known: Known) => MapFinding[];

/** Fills in what the options leave open, and looks up hubs and goals once. */
export function known(reader: ReaderGraph, options: AnalysisOptions): Known {
  return {
    ...reader,
    hubs: reader.nodes.filter(isHub),
    goals: reader.nodes.filter(isGoal),
    options: { includePlanned: false, hubSteps: 3, goalSteps: 3, ...options },
  };
}

export function idsOf(nodes: readonly MapNode[]): string[] {
  return nodes.map(({ id }) => id);
}

/** Where readers should end up: hubs and channels with a goal. */
export function endsOf({ nodes }: ReaderGraph): MapNode[] {
  return nodes.filter((node) => isHub(node) || isGoal(node));
}
