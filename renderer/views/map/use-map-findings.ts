import { useEffect } from 'react';
import { create } from 'zustand';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { MapFinding } from '../../../shared/channel-graph/map-finding.ts';
import type { ChannelId } from '../../../shared/ids.ts';
import type { AcceptedMapFinding } from '../../../shared/model/accepted-map-findings.ts';
import { analyse } from './analysis.ts';

/** Findings of a channel that are still open, as its card shows them. */
export interface FindingBadgeCounts {
  readonly warnings: number;
  readonly hints: number;
}

interface MapFindings {
  readonly kind: 'checking' | 'ready' | 'failed';
  /** Of the map that was checked last; the former ones stand while a changed map is being checked. */
  readonly all: readonly MapFinding[];
  /** Those that nobody let stand. */
  readonly open: readonly MapFinding[];
  readonly accepted: readonly AcceptedMapFinding[];
  readonly badges: ReadonlyMap<ChannelId, FindingBadgeCounts>;
}

interface Checked extends MapFindings {
  /** Counts up to check once more after a failure. */
  readonly attempt: number;
}

const useChecked = create<Checked>(() => ({
  kind: 'checking',
  all: [],
  open: [],
  accepted: [],
  badges: new Map(),
  attempt: 0,
}));

/** What the map knows against itself at the moment. */
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
export function useCheckMap(map: ChannelMap, accepted: readonly AcceptedMapFinding[]): void {
  const attempt = useChecked((state) => state.attempt);
  useEffect(() => {
    let current = true;
    const take = (all: readonly MapFinding[]): void => {
      if (current) useChecked.setState({ kind: 'ready', all, ...sortedOut(all, useChecked.getState().accepted) });
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
    useChecked.setState(({ all }) => ({ accepted, ...sortedOut(all, accepted) }));
  }, [accepted]);
}

/** Which findings are open, and how many stand at which channel. */
export function sortedOut(
  all: readonly MapFinding[],
  accepted: readonly AcceptedMapFinding[],
): Pick<MapFindings, 'open' | 'badges'> {
  const stands = new Set(accepted.map(({ key }) => key));
  const open = all.filter(({ key }) => !stands.has(key));
  const badges = new Map<ChannelId, FindingBadgeCounts>();
  for (const { severity, nodeIds } of open) {
    const [at] = nodeIds;
    if (at === undefined) continue;
    const { warnings, hints } = badges.get(at) ?? { warnings: 0, hints: 0 };
    badges.set(at, severity === 'warning' ? { warnings: warnings + 1, hints } : { warnings, hints: hints + 1 });
  }
  return { open, badges };
}
