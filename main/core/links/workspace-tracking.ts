import { trackingCatalog } from '../../../shared/tracking/link-tracker.ts';
import type { WorkspaceTracking } from '../../../shared/tracking/variant-place.ts';
import type { Reader } from '../workspace.ts';

/** What tracking knows of the workspace as it is. The page makes the same from what it reads. */
export function workspaceTracking(reader: Reader): WorkspaceTracking {
  const { utm, timeZone } = reader.workspace();
  const channels = reader.list('channels', { archivedAt: null });
  return { timeZone, tracking: trackingCatalog({ utm, channels, destinations: reader.list('destinations') }) };
}
