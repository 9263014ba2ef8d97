import { type RouteCatalog, routeCatalog } from '../../../shared/channel-graph/routes/route-catalog.ts';
import type { ChannelId, MasterId } from '../../../shared/ids.ts';
import { type PassageDigests, passageDigests } from '../../../shared/lineage/changed-since.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { Master } from '../../../shared/model/masters.ts';
import type { Media } from '../../../shared/model/media.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import type { WorkspaceTracking } from '../../../shared/tracking/variant-place.ts';
import { emptyRichText, type RichText } from '../../../shared/rich-text/rich-text.ts';
import { workspaceTracking } from '../links/workspace-tracking.ts';
import type { BodyRoot, ProjectedBody, Reader } from '../workspace.ts';
import { profileOfChannel } from './profiles.ts';

/** What all variants share: read once for each state of the catalog. */
export interface CatalogContext {
  readonly channel: (id: ChannelId) => Channel;
  readonly profile: (channel: Channel) => PlatformProfile;
  readonly media: readonly Media[];
  readonly routes: RouteCatalog;
  readonly tracking: WorkspaceTracking;
}

/** What the variants of one master share: read once for each state of its document. */
export interface MasterContext {
  readonly master: Master;
  readonly body: RichText;
  /** Digests of the master's passages. */
  readonly digests: () => PassageDigests;
  readonly variants: readonly Variant[];
  readonly text: (id: Variant['id']) => ProjectedBody | null;
}

interface Known {
  catalog: { readonly revision: number; readonly context: CatalogContext } | null;
  readonly masters: Map<MasterId, { readonly revision: number; readonly context: MasterContext }>;
}

const known = new WeakMap<Reader, Known>();
const mostMasters = 300;

function knownTo(reader: Reader): Known {
  const present = known.get(reader);
  if (present !== undefined) return present;
  const fresh: Known = { catalog: null, masters: new Map() };
  known.set(reader, fresh);
  return fresh;
}

export function catalogContext(reader: Reader): CatalogContext {
  const memory = knownTo(reader);
  const revision = reader.revision('catalog');
  if (memory.catalog?.revision === revision) return memory.catalog.context;
  const channels = new Map(reader.list('channels').map((channel) => [channel.id, channel]));
  const profiles = new Map<ChannelId, PlatformProfile>();
  const context: CatalogContext = {
    media: reader.list('media', { purpose: 'content' }),
    routes: routeCatalog([...channels.values()], reader.list('channelLinks'), reader.list('destinations')),
    tracking: workspaceTracking(reader),
    channel: (id) => channels.get(id) ?? reader.get('channels', id),
    profile(channel) {
      const profile = profiles.get(channel.id) ?? profileOfChannel(reader, channel);
      profiles.set(channel.id, profile);
      return profile;
    },
  };
  memory.catalog = { revision, context };
  return context;
}

export function masterContext(reader: Reader, masterId: MasterId): MasterContext {
  const { masters } = knownTo(reader);
  const revision = reader.revision(`master:${masterId}`);
  const before = masters.get(masterId);
  if (before?.revision === revision) return before.context;
  const body = reader.body(masterId, 'body')?.richText ?? emptyRichText;
  let digests: PassageDigests | null = null;
  const texts = new Map<Variant['id'], ProjectedBody | null>();
  const context: MasterContext = {
    master: reader.get('masters', masterId),
    body,
    digests: () => (digests ??= passageDigests(body)),
    variants: reader.list('variants', { masterId, trashedAt: null }),
    text(id) {
      const present = texts.get(id);
      if (present !== undefined) return present;
      const read = reader.body(masterId, `variant:${id}` satisfies BodyRoot);
      texts.set(id, read);
      return read;
    },
  };
  if (masters.size >= mostMasters) masters.delete([...masters.keys()][0] ?? masterId);
  masters.delete(masterId);
  masters.set(masterId, { revision, context });
  return context;
}
