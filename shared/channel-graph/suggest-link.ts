import type { ChannelLinkKind } from '../model/channel-links.ts';
import type { MapNode } from './channel-map.ts';
import { canBeLinkedTo } from './channel-places.ts';
import type { MapFix } from './map-finding.ts';
import { byId, linksBetween, type ReaderGraph } from './reader-graph.ts';

/** The link with which such a channel usually leads to such a one. */
export function usualKind(from: MapNode, to: MapNode): ChannelLinkKind {
  if (from.platformId === 'print' || from.platformId === 'event') return 'qr';
  if (from.platformId === 'email-signature') return 'signature';
  if (to.platformId === 'event') return 'event';
  if (to.family === 'mail') return 'sign-up';
  return from.family === 'mail' || from.family === 'document' ? 'post' : 'profile';
}

/** How well a channel fits another: language before brand before place. */
export function kinship(left: MapNode, right: MapNode): number {
  return (
    (left.language === right.language ? 8 : 0) +
    (left.brand === right.brand ? 4 : 0) +
    (left.location === right.location ? 2 : 0) +
    (left.campaign === right.campaign ? 1 : 0)
  );
}

/** The one that fits best; among equals the larger audience, then the id, decides. */
export function closest(node: MapNode, candidates: readonly MapNode[]): MapNode | null {
  const [first] = candidates
    .filter(({ id }) => id !== node.id)
    .toSorted(
      (left, right) =>
        kinship(node, right) - kinship(node, left) ||
        (right.audienceSize ?? 0) - (left.audienceSize ?? 0) ||
        byId(left, right),
    );
  return first ?? null;
}

/** A fix with the names that its words need. */
export interface SuggestedFix {
  readonly fix: MapFix | null;
  readonly params: Readonly<Record<string, string>>;
}

export const noFix: SuggestedFix = { fix: null, params: {} };

/** A link to the best of these channels that this one does not lead to yet. */
export function suggestLink(reader: ReaderGraph, from: MapNode, candidates: readonly MapNode[]): SuggestedFix {
  const to = closest(
    from,
    candidates.filter((node) => canBeLinkedTo(node) && linksBetween(reader, from.id, node.id).length === 0),
  );
  return to === null ? noFix : linkFix(from, to);
}

export function linkFix(from: MapNode, to: MapNode): SuggestedFix {
  return {
    fix: { kind: 'add-link', fromId: from.id, toId: to.id, linkKind: usualKind(from, to) },
    params: { fixFrom: from.name, fixTo: to.name },
  };
}
