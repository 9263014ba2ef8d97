import type { ChannelLink } from '../model/channel-links.ts';
import type { Channel } from '../model/channels.ts';
import { findProfile } from '../platforms/index.ts';
import type { ProfileFamily } from '../platforms/platform-profile.ts';

/** A channel as the map sees it. */
export type MapNode = Pick<
  Channel,
  | 'id'
  | 'name'
  | 'platformId'
  | 'url'
  | 'language'
  | 'role'
  | 'ownerId'
  | 'deputyId'
  | 'audienceSize'
  | 'audience'
  | 'cadence'
  | 'brand'
  | 'location'
  | 'campaign'
  | 'goals'
  | 'imprintDuty'
  | 'imprintUrl'
  | 'imprintCheckedAt'
> & {
  readonly archived: boolean;
  /** Of its platform profile; null where the platform is not known. */
  readonly family: ProfileFamily | null;
};

/** A link as the map sees it: the record itself. `bothWays` counts as one edge in each direction. */
export type MapEdge = ChannelLink;

/** The map as a plain value. Edges whose ends are not among the nodes are ignored by every analysis. */
export interface ChannelMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The map of these records. Archived channels belong in it: links to them are a finding. */
export function channelMap(channels: readonly Channel[], links: readonly ChannelLink[]): ChannelMap {
  return {
    nodes: channels.map((channel) => ({
      ...channel,
      archived: channel.archivedAt !== null,
      family: findProfile(channel.platformId)?.family ?? null,
    })),
    edges: links,
  };
}
