import type { MapPosition } from '../model/map-views.ts';
import { type FoundMap, Notes } from './found-map.ts';
import type { ImportPlan, Present } from './import-plan.ts';
import { planChannels } from './plan-channels.ts';
import { planDestinations } from './plan-destinations.ts';
import { planLinks } from './plan-links.ts';

/** What reading a file into the workspace would do. Nothing is removed, and nothing that is there is emptied. */
export function planImport(found: FoundMap, present: Present): ImportPlan {
  const notes = new Notes();
  const channels = planChannels(found.channels, present, notes);
  const { changes: destinations, destinationOf } = planDestinations(found.destinations, channels, present, notes);
  const links = planLinks(found.links, channels, present, destinationOf, notes);
  const positions = Object.fromEntries(
    [...channels.positions].filter(([id, place]) => !isThere(present.positions[id], place)),
  );
  const placed = Object.keys(positions).length;
  return {
    changes: [
      ...channels.changes,
      ...destinations,
      ...links.changes,
      ...(placed > 0 ? [{ kind: 'place' as const, viewId: present.viewId, positions }] : []),
    ],
    items: [...channels.items, ...links.items],
    placed,
    notes: [...found.notes, ...notes.list()],
  };
}

function isThere(before: MapPosition | undefined, after: MapPosition): boolean {
  return before !== undefined && Math.abs(before.x - after.x) < 0.01 && Math.abs(before.y - after.y) < 0.01;
}
