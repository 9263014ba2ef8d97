import type { MapNode } from '../channel-map.ts';
import { isInside } from '../channel-places.ts';
import { distances } from '../distances.ts';
import { makeFinding, namesOf } from '../make-finding.ts';
import { byId } from '../reader-graph.ts';
import { strongComponents } from '../strong-components.ts';
import { suggestLink } from '../suggest-link.ts';
import { type Analysis, idsOf } from './analysis.ts';

/**
 * Channels that lead readers round in a circle from which no way goes to a hub. A circle with a way to a goal serves its
 * purpose all the same: a hint. A map without hubs has none to miss.
 */
export const findLoops: Analysis = (known) => {
  const { graph, hubs, goals } = known;
  if (hubs.length === 0) return [];
  const toHub = distances(known, idsOf(hubs), 'backwards');
  const toGoal = distances(known, idsOf(goals), 'backwards');
  return strongComponents(known)
    .filter((ids) => ids.length > 1 && ids.every((id) => !toHub.has(id)))
    .map((ids) => ids.map((id): MapNode => graph.getNodeAttribute(id, 'node')).toSorted(byId))
    .filter((nodes) => !nodes.every(isInside))
    .toSorted(([left], [right]) => (left === undefined || right === undefined ? 0 : byId(left, right)))
    .map((nodes) => {
      const largest = nodes.toSorted((left, right) => (right.audienceSize ?? 0) - (left.audienceSize ?? 0));
      const { fix, params } = largest[0] === undefined ? { fix: null } : suggestLink(known, largest[0], hubs);
      return makeFinding({
        code: 'loop-without-hub',
        severity: nodes.some(({ id }) => toGoal.has(id)) ? 'hint' : 'warning',
        nodes: largest,
        params: { channels: namesOf(nodes), count: nodes.length, ...params },
        fix,
      });
    });
};
