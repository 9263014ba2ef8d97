import { type Analysis, known as knownOf } from './analyses/analysis.ts';
import { findBrokenLinks, findLinksToArchived } from './analyses/find-bad-links.ts';
import { findCutOffs } from './analyses/find-cut-offs.ts';
import { findDeadEnds } from './analyses/find-dead-ends.ts';
import { findFarGoals } from './analyses/find-far-goals.ts';
import { findHubDistances } from './analyses/find-hub-distances.ts';
import { findLanguageBreaks } from './analyses/find-language-breaks.ts';
import { findLoops } from './analyses/find-loops.ts';
import { findMissingImprints, findMissingOwners, findOldImprints } from './analyses/find-missing-duties.ts';
import { findOneWayPairs } from './analyses/find-one-way-pairs.ts';
import { findOrphans } from './analyses/find-orphans.ts';
import { findOverlaps } from './analyses/find-overlaps.ts';
import { findUnreachableGoals } from './analyses/find-unreachable-goals.ts';
import type { ChannelMap } from './channel-map.ts';
import { type Importance, importanceOf } from './importance.ts';
import type { MapFinding } from './map-finding.ts';
import { type AnalysisOptions, readerGraph } from './reader-graph.ts';

/** Everything that the map knows about itself. */
export interface MapAnalysis {
  /** Warnings first, then by kind, then the more important channel first. */
  readonly findings: readonly MapFinding[];
  /** By channel id, for all channels in use. */
  readonly importance: ReadonlyMap<string, Importance>;
}

/** In the order in which findings of equal severity are told. */
export const analyses: readonly Analysis[] = [
  findBrokenLinks,
  findLinksToArchived,
  findOrphans,
  findDeadEnds,
  findHubDistances,
  findLoops,
  findUnreachableGoals,
  findLanguageBreaks,
  findFarGoals,
  findCutOffs,
  findMissingImprints,
  findMissingOwners,
  findOldImprints,
  findOneWayPairs,
  findOverlaps,
];

/**
 * Finds what hinders readers and what duties are open, and says how important each channel is. Pure: the same map, in
 * whatever order its records come, gives the same result. Takes about n · m for n channels and m links, for importance.
 */
export function analyseMap(map: ChannelMap, options: AnalysisOptions): MapAnalysis {
  const known = knownOf(readerGraph(map, options.includePlanned), options);
  const importance = importanceOf(known);
  const weight = ({ nodeIds: [at] }: MapFinding): number => (at === undefined ? 0 : (importance.get(at)?.value ?? 0));
  const findings = analyses.flatMap((analysis, kind) => analysis(known).map((finding) => ({ finding, kind })));
  return {
    findings: findings
      .toSorted(
        (left, right) =>
          (left.finding.severity === right.finding.severity ? 0 : left.finding.severity === 'warning' ? -1 : 1) ||
          left.kind - right.kind ||
          weight(right.finding) - weight(left.finding) ||
          (left.finding.key < right.finding.key ? -1 : 1),
      )
      .map(({ finding }) => finding),
    importance,
  };
}
