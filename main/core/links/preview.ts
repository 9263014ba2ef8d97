import type { TrackedPreview } from '../../../shared/contract/areas/links.ts';
import type { MasterId } from '../../../shared/ids.ts';
import { namingFindings, type UtmFinding } from '../../../shared/tracking/naming-lint.ts';
import { trackAddress } from '../../../shared/tracking/link-tracker.ts';
import { placeOf } from '../../../shared/tracking/variant-place.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { Reader } from '../workspace.ts';
import { workspaceTracking } from './workspace-tracking.ts';

function channelsInUse(reader: Reader): Channel[] {
  return reader
    .list('channels', { archivedAt: null })
    .toSorted((a, b) => a.sortKey - b.sortKey || (a.id < b.id ? -1 : 1));
}

/** An address as it would go out on each channel that is in use; with a master as a variant of it would carry it. */
export function trackedPreview(reader: Reader, url: string, masterId: MasterId | null): TrackedPreview[] {
  const { tracking, timeZone } = workspaceTracking(reader);
  const master = masterId === null ? null : reader.get('masters', masterId);
  return channelsInUse(reader).map((channel) => {
    const variant =
      master === null
        ? null
        : (reader.list('variants', { masterId: master.id, channelId: channel.id, trashedAt: null })[0] ?? null);
    const { address, added, reason } = trackAddress(tracking, placeOf(timeZone, channel, master, variant), url.trim());
    return {
      channelId: channel.id,
      channelName: channel.name,
      platformId: channel.platformId,
      address,
      added: [...added],
      reason,
    };
  });
}

/** What is wrong with the naming of parameters in the workspace as it is. */
export function namingOf(reader: Reader): UtmFinding[] {
  return namingFindings({
    workspace: reader.workspace().utm,
    channels: channelsInUse(reader),
    destinations: reader.list('destinations').filter(({ retiredAt }) => retiredAt === null),
  });
}
