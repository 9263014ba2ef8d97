import type { MapNode } from '../channel-map.ts';
import { isEntry } from '../channel-places.ts';
import { distances } from '../distances.ts';
import { makeFinding } from '../make-finding.ts';
import { closest, linkFix, noFix } from '../suggest-link.ts';
import { linksBetween } from '../reader-graph.ts';
import { type Analysis, idsOf, type Known } from './analysis.ts';
import { isOrphan } from './find-orphans.ts';

/** Hubs that no channel leads readers to, not even over other hubs, and hubs that are far from all of them. */
export const findHubDistances: Analysis = (known) => {
  const { hubs, options } = known;
  const entries = known.nodes.filter(isEntry);
  if (entries.length === 0) return [];
  const steps = distances(known, idsOf(entries), 'forwards');
  return hubs.flatMap((hub) => {
    if (isOrphan(known, hub)) return [];
    const step = steps.get(hub.id);
    if (step !== undefined && step < options.hubSteps) return [];
    const from = closest(
      hub,
      entries.filter((entry) => linksBetween(known, entry.id, hub.id).length === 0),
    );
    const { fix, params } = from === null ? noFix : linkFix(from, hub);
    if (step === undefined) {
      const finding = { code: 'hub-unreachable', severity: 'warning', nodes: [hub], fix } as const;
      return [makeFinding({ ...finding, params: { channel: hub.name, ...params } })];
    }
    const nearest = nearestEntry(known, hub, entries);
    return [
      makeFinding({
        code: 'hub-far',
        severity: 'hint',
        nodes: [hub],
        params: { channel: hub.name, steps: step, from: nearest?.name ?? '', ...params },
        fix,
      }),
    ];
  });
};

function nearestEntry(known: Known, hub: MapNode, entries: readonly MapNode[]): MapNode | undefined {
  const back = distances(known, [hub.id], 'backwards');
  const reaching = entries.filter(({ id }) => back.has(id));
  return reaching.toSorted((left, right) => (back.get(left.id) ?? 0) - (back.get(right.id) ?? 0))[0];
}
