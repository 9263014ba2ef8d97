import type { ChannelRole } from '../../model/channels.ts';
import type { MapEdge, MapNode } from '../channel-map.ts';
import { canBeLinkedTo, isHub } from '../channel-places.ts';
import { makeFinding } from '../make-finding.ts';
import type { MapFix } from '../map-finding.ts';
import { linkFix } from '../suggest-link.ts';
import type { Analysis, Known } from './analysis.ts';

/** Why a pair should link both ways; sentences differ. */
type Reason = 'mention' | 'hub-leads' | 'hub-silent';

/** Campaigns end, and whoever needs support finds it elsewhere: hubs need not show those. */
const lasting: ReadonlySet<ChannelRole> = new Set(['spoke', 'community']);

/**
 * Pairs of which one side owes the other a link:
 * - `mention`: two channels of one brand and language, none of them a hub, of which one mentions the other for good.
 * - `hub-leads`: a hub shows a channel as one of its own, and that channel leads to no hub.
 * - `hub-silent`: a channel names a hub in its profile, and no hub shows the channel.
 * A link back that is planned or broken counts: it is known already. Each pair is told once.
 */
export const findOneWayPairs: Analysis = (known) => {
  const drawn = drawnPairs(known);
  const told = new Set<string>();
  return known.links.flatMap((link) => {
    if (link.state !== 'active' || link.bothWays || link.frequency === 'per-post') return [];
    const [from, to] = [at(known, link.fromId), at(known, link.toId)];
    if (from === undefined || to === undefined) return [];
    const reason = oneWay(known, drawn, link, from, to);
    const pair = reason === 'hub-leads' ? to.id : reason === 'hub-silent' ? from.id : `${from.id} ${to.id}`;
    if (reason === null || told.has(pair)) return [];
    told.add(pair);
    const { fix, params } = reason === 'hub-silent' ? linkFix(to, from) : bothWays(link, from, to);
    const owing = reason === 'hub-silent' ? from : to;
    return [
      makeFinding({
        code: 'one-way-pair',
        severity: 'hint',
        nodes: owing === from ? [from, to] : [to, from],
        edges: [link],
        params: { variant: reason, from: from.name, to: to.name, ...params },
        fix,
      }),
    ];
  });
};

function bothWays(link: MapEdge, from: MapNode, to: MapNode): { fix: MapFix; params: Record<string, string> } {
  return { fix: { kind: 'link-both-ways', linkId: link.id }, params: { fixFrom: to.name, fixTo: from.name } };
}

function at({ graph }: Known, id: string): MapNode | undefined {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, 'node') : undefined;
}

/** Every pair that has a link in this direction, whatever its state. */
function drawnPairs({ links }: Known): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => void pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
  for (const { fromId, toId, bothWays } of links) {
    add(fromId, toId);
    if (bothWays) add(toId, fromId);
  }
  return pairs;
}

function oneWay(
  known: Known,
  drawn: ReadonlyMap<string, ReadonlySet<string>>,
  { kind }: MapEdge,
  from: MapNode,
  to: MapNode,
): Reason | null {
  const leads = (left: MapNode, right: MapNode): boolean => drawn.get(left.id)?.has(right.id) === true;
  if (from.brand !== to.brand || from.language !== to.language) return null;
  if (!canBeLinkedTo(from) || !canBeLinkedTo(to)) return null;
  if (isHub(from) === isHub(to)) return kind === 'mention' && !isHub(from) && !leads(to, from) ? 'mention' : null;
  if (isHub(from))
    return kind === 'profile' && !known.hubs.some((hub) => leads(to, hub)) && to.goals.length === 0
      ? 'hub-leads'
      : null;
  const shown = known.hubs.some((hub) => leads(hub, from));
  return (kind === 'profile' || kind === 'bio-page') && !shown && lasting.has(from.role) ? 'hub-silent' : null;
}
