import type { MapEdge, MapNode } from '../channel-map.ts';
import { isInside } from '../channel-places.ts';
import { makeFinding } from '../make-finding.ts';
import type { MapFix } from '../map-finding.ts';
import { closest, linkFix, noFix, suggestLink, type SuggestedFix } from '../suggest-link.ts';
import type { Analysis, Known } from './analysis.ts';

/** Whether no way leads in or out. The intranet may stand alone, and so may the only channel there is. */
export function isOrphan({ graph, nodes }: Known, node: MapNode): boolean {
  return nodes.length > 1 && !isInside(node) && graph.degree(node.id) === 0;
}

/** Channels without a way in or out. A link that is planned or broken is told: it is the nearest remedy. */
export const findOrphans: Analysis = (known) => {
  const { nodes, links } = known;
  const waiting = new Map<string, MapEdge[]>();
  for (const link of links) {
    if (link.state === 'active' || known.archived.has(link.fromId) || known.archived.has(link.toId)) continue;
    for (const id of [link.fromId, link.toId]) waiting.set(id, [...(waiting.get(id) ?? []), link]);
  }
  return nodes
    .filter((node) => isOrphan(known, node))
    .map((node) => {
      const own = waiting.get(node.id) ?? [];
      const planned = own.filter(({ state }) => state === 'planned');
      const { fix, params } = suggestion(known, node, planned);
      const counts = { planned: planned.length, broken: own.length - planned.length };
      return makeFinding({
        code: 'orphan',
        severity: 'warning',
        nodes: [node],
        params: { channel: node.name, ...counts, ...params },
        fix,
      });
    });
};

function suggestion(known: Known, node: MapNode, planned: readonly MapEdge[]): SuggestedFix {
  const [link] = planned;
  if (link !== undefined) return { fix: { kind: 'link-active', linkId: link.id } satisfies MapFix, params: {} };
  if (node.role !== 'hub') return suggestLink(known, node, known.hubs);
  const from = closest(
    node,
    known.nodes.filter((other) => !isInside(other)),
  );
  return from === null ? noFix : linkFix(from, node);
}
