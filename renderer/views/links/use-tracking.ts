import { useMemo } from 'react';
import type { LinkTracking, TrackAddress } from '../../../shared/links/track-address.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { Master } from '../../../shared/model/masters.ts';
import { trackingCatalog } from '../../../shared/tracking/link-tracker.ts';
import {
  type TrackedVariant,
  trackingOfVariant,
  type WorkspaceTracking,
} from '../../../shared/tracking/variant-place.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useStatus } from '../../hooks/use-settings.ts';

/** What tracking knows of the workspace, as the core makes it; null until it is read. */
export function useWorkspaceTracking(): WorkspaceTracking | null {
  const workspace = useStatus().data?.workspace ?? null;
  const channels = useRead(['channels', 'list'], {}, { enabled: workspace !== null }).data;
  const destinations = useRead(['links', 'destinations'], undefined, { enabled: workspace !== null }).data;
  return useMemo(() => {
    if (workspace === null || channels === undefined || destinations === undefined) return null;
    return { timeZone: workspace.timeZone, tracking: trackingCatalog({ utm: workspace.utm, channels, destinations }) };
  }, [workspace, channels, destinations]);
}

const trackers = new Map<string, TrackAddress>();
const mostTrackers = 500;

/** The same function for the same result, so that nothing is measured anew for nothing. */
function settled({ key, track }: LinkTracking): TrackAddress {
  const known = trackers.get(key);
  if (known !== undefined) return known;
  if (trackers.size >= mostTrackers) trackers.clear();
  trackers.set(key, track);
  return track;
}

/** What becomes of links of a variant at the hand-over, so that counts include what they grow by; null where nothing does. */
export function trackOf(
  workspace: WorkspaceTracking | null,
  channel: Channel,
  master: Pick<Master, 'title'>,
  variant: TrackedVariant,
): TrackAddress | null {
  const tracking = workspace === null ? null : trackingOfVariant(workspace, channel, master, variant);
  return tracking === null ? null : settled(tracking);
}
