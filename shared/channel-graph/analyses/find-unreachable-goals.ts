import { type Goal, goalSchema } from '../../model/channels.ts';
import type { MapNode } from '../channel-map.ts';
import { isEntry, isGoal } from '../channel-places.ts';
import { distances } from '../distances.ts';
import { makeFinding } from '../make-finding.ts';
import type { MapFinding } from '../map-finding.ts';
import { closest, linkFix, noFix, suggestLink } from '../suggest-link.ts';
import { type Analysis, idsOf, type Known } from './analysis.ts';
import { isOrphan } from './find-orphans.ts';

/**
 * Goals that no first contact leads to, and hubs from which no goal can be reached though there are some. Where all
 * holders of a goal are hubs or stand alone, that is told of them already.
 */
export const findUnreachableGoals: Analysis = (known) => {
  if (known.goals.length === 0) return [];
  return [...goalSchema.options.flatMap((goal) => withoutWayIn(known, goal)), ...withoutWayOn(known)];
};

function withoutWayIn(known: Known, goal: Goal): MapFinding[] {
  const entries = known.nodes.filter(isEntry);
  const holders = known.goals.filter(({ goals }) => goals.includes(goal));
  const told = (node: MapNode): boolean => node.role === 'hub' || isOrphan(known, node);
  if (entries.length === 0 || holders.every(told)) return [];
  const steps = distances(known, idsOf(holders), 'backwards');
  const holds = new Set(idsOf(holders));
  // A holder that is itself a first contact is a way only for those who are there: others have to lead to one.
  const others = [...entries, ...known.hubs].filter(({ id }) => !holds.has(id));
  if (others.length === 0 || others.some(({ id }) => steps.has(id))) return [];
  const to = holders.find((node) => !told(node));
  const from = to === undefined ? null : closest(to, others);
  const { fix, params } = to === undefined || from === null ? noFix : linkFix(from, to);
  return [
    makeFinding({
      code: 'goal-unreachable',
      severity: 'warning',
      nodes: holders,
      params: { channel: to?.name ?? '', goal, ...params },
      fix,
      about: goal,
    }),
  ];
}

function withoutWayOn(known: Known): MapFinding[] {
  const steps = distances(known, idsOf(known.goals), 'backwards');
  return known.hubs
    .filter((hub) => !isGoal(hub) && !steps.has(hub.id) && known.graph.outDegree(hub.id) > 0)
    .map((hub) => {
      const { fix, params } = suggestLink(known, hub, known.goals);
      return makeFinding({
        code: 'goal-unreachable',
        severity: 'warning',
        nodes: [hub],
        params: { variant: 'from-hub', channel: hub.name, ...params },
        fix,
        about: 'from-hub',
      });
    });
}
