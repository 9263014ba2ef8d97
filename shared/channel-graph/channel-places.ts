import type { MapNode } from './channel-map.ts';

/** Only people of the organisation get there: no public reader, no Impressum, no finding about missing links. */
const inside: ReadonlySet<string> = new Set(['intranet']);

/** What is handed out or put up: readers come by themselves, nothing can link there. */
const handedOut: ReadonlySet<string> = new Set(['print', 'email-signature', 'press-release']);

/** An Impressum is a duty of digital services (§ 5 DDG), not of paper, of people in a room or of single letters. */
const withoutImprint: ReadonlySet<string> = new Set(['intranet', 'print', 'event', 'email-signature']);

export function isInside({ platformId }: MapNode): boolean {
  return inside.has(platformId);
}

/** Whether a link to the channel makes sense. */
export function canBeLinkedTo(node: MapNode): boolean {
  return !isInside(node) && !handedOut.has(node.platformId);
}

/** A hub that readers can reach. */
export function isHub(node: MapNode): boolean {
  return node.role === 'hub' && !isInside(node);
}

/** Where a reader first meets the organisation: every public channel that is no hub. */
export function isEntry(node: MapNode): boolean {
  return node.role !== 'hub' && !isInside(node);
}

/** Where a reader can do what the organisation works towards. */
export function isGoal(node: MapNode): boolean {
  return node.goals.length > 0 && !isInside(node);
}

export function needsImprint({ imprintDuty, platformId }: MapNode): boolean {
  return imprintDuty && !withoutImprint.has(platformId);
}
