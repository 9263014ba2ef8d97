import type { MapEdge, MapNode } from '../channel-map.ts';
import { makeFinding } from '../make-finding.ts';
import { linksBetween } from '../reader-graph.ts';
import { closest } from '../suggest-link.ts';
import type { Analysis, Known } from './analysis.ts';

/** Links, made or planned, that lead readers to a channel in the archive; with one that could take its place. */
export const findLinksToArchived: Analysis = (known) =>
  known.links.flatMap((link) => {
    const from = inUse(known, link.fromId);
    const to = known.archived.get(link.toId);
    if (from !== undefined && to !== undefined) return [toArchived(known, link, from, to)];
    const back = inUse(known, link.toId);
    const gone = known.archived.get(link.fromId);
    return link.bothWays && back !== undefined && gone !== undefined ? [toArchived(known, link, back, gone)] : [];
  });

function toArchived(known: Known, link: MapEdge, from: MapNode, to: MapNode) {
  const instead = link.fromId === from.id ? successor(known, from, to) : null;
  return makeFinding({
    code: 'link-to-archived',
    severity: link.state === 'active' ? 'warning' : 'hint',
    nodes: [from, to],
    edges: [link],
    params: { from: from.name, to: to.name, ...(instead === null ? {} : { fixTo: instead.name }) },
    fix:
      instead === null
        ? { kind: 'remove-link', linkId: link.id }
        : { kind: 'redirect-link', linkId: link.id, toId: instead.id },
  });
}

/** A channel in use of the same kind and language that is not linked yet. */
function successor(known: Known, from: MapNode, gone: MapNode): MapNode | null {
  return closest(
    gone,
    known.nodes.filter(
      (node) =>
        node.id !== from.id &&
        node.family === gone.family &&
        node.language === gone.language &&
        node.brand === gone.brand &&
        linksBetween(known, from.id, node.id).length === 0,
    ),
  );
}

/** Links between channels in use that somebody marked as broken. */
export const findBrokenLinks: Analysis = (known) =>
  known.links.flatMap((link) => {
    const [from, to] = [inUse(known, link.fromId), inUse(known, link.toId)];
    if (link.state !== 'broken' || from === undefined || to === undefined) return [];
    return [
      makeFinding({
        code: 'link-broken',
        severity: 'warning',
        nodes: [from, to],
        edges: [link],
        params: { from: from.name, to: to.name },
        fix: { kind: 'link-active', linkId: link.id },
      }),
    ];
  });

function inUse({ graph }: Known, id: string): MapNode | undefined {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, 'node') : undefined;
}
