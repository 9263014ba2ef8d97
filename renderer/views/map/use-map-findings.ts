import { useEffect } from 'react';
import { create } from 'zustand';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { Importance } from '../../../shared/channel-graph/importance.ts';
import type { MapAnalysis } from '../../../shared/channel-graph/analyse-map.ts';
import type { MapFinding } from '../../../shared/channel-graph/map-finding.ts';
import { openFindings, type SortedFindings } from '../../../shared/channel-graph/open-findings.ts';
import type { ChannelId } from '../../../shared/ids.ts';
import type { AcceptedMapFinding } from '../../../shared/model/accepted-map-findings.ts';
import { analyse } from './analysis.ts';

/** Findings of a channel that are still open, as its card shows them. */
export interface FindingBadgeCounts {
  readonly warnings: number;
  readonly hints: number;
}

interface MapFindings extends SortedFindings {
  /** The former findings stand while a changed map is being checked. */
  readonly kind: 'checking' | 'ready' | 'failed';
  readonly importance: ReadonlyMap<string, Importance>;
  readonly badges: ReadonlyMap<ChannelId, FindingBadgeCounts>;
}

interface Checked extends MapFindings {
  readonly all: readonly MapFinding[];
  readonly acceptances: readonly AcceptedMapFinding[];
  /** Counts up to check once more after a failure. */
  readonly attempt: number;
}

const useChecked = create<Checked>(() => ({
  kind: 'checking',
  all: [],
  acceptances: [],
  importance: new Map(),
  ...sortedOut([], []),
  attempt: 0,
}));

/** What the map knows against itself, and how important its channels are. */
export function useMapFindings(): MapFindings {
  return useChecked();
}

/** Counts of open findings by the channel that they are shown at. */
export function useFindingBadges(): ReadonlyMap<ChannelId, FindingBadgeCounts> {
  return useChecked((state) => state.badges);
}

export function checkAgain(): void {
  useChecked.setState(({ attempt }) => ({ kind: 'checking', attempt: attempt + 1 }));
}

/** Checks the map whenever it changes. Mounted once, by the head of the map; everybody else reads the outcome. */
export function useCheckMap(map: ChannelMap, acceptances: readonly AcceptedMapFinding[]): void {
  const attempt = useChecked((state) => state.attempt);
  useEffect(() => {
    let current = true;
    const take = ({ findings: all, importance }: MapAnalysis): void => {
      if (!current) return;
      useChecked.setState((state) => ({ kind: 'ready', all, importance, ...sortedOut(all, state.acceptances) }));
    };
    const found = analyse(map);
    if (found instanceof Promise) {
      useChecked.setState({ kind: 'checking' });
      found.then(take, () => current && useChecked.setState({ kind: 'failed' }));
    } else take(found);
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an attempt is made anew on the same map
  }, [map, attempt]);
  useEffect(() => {
    useChecked.setState(({ all }) => ({ acceptances, ...sortedOut(all, acceptances) }));
  }, [acceptances]);
}

/** Which findings are open, and how many stand at which channel. */
export function sortedOut(
  all: readonly MapFinding[],
  acceptances: readonly AcceptedMapFinding[],
): SortedFindings & Pick<MapFindings, 'badges'> {
  const sorted = openFindings(all, acceptances);
  const badges = new Map<ChannelId, FindingBadgeCounts>();
  for (const { severity, nodeIds } of sorted.open) {
    const [at] = nodeIds;
    if (at === undefined) continue;
    const { warnings, hints } = badges.get(at) ?? { warnings: 0, hints: 0 };
    badges.set(at, severity === 'warning' ? { warnings: warnings + 1, hints } : { warnings, hints: hints + 1 });
  }
  return { ...sorted, badges };
}
