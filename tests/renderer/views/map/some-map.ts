import { type ChannelMap, channelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { type ChannelLink, channelLinkSchema } from '../../../../shared/model/channel-links.ts';
import { type Channel, channelSchema } from '../../../../shared/model/channels.ts';
import type { z } from 'zod';

type ChannelInput = Partial<z.input<typeof channelSchema>>;

/** A channel named after its id, with whatever matters to the test. */
export function someChannel(id: string, fields: ChannelInput = {}): Channel {
  return channelSchema.parse({
    id,
    name: id,
    platformId: 'mastodon',
    language: 'de',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...fields,
  });
}

/** A link whose id is `from-to`. */
export function someLink(
  fromId: string,
  toId: string,
  fields: Partial<z.input<typeof channelLinkSchema>> = {},
): ChannelLink {
  return channelLinkSchema.parse({ id: `${fromId}-${toId}`, fromId, toId, kind: 'profile', ...fields });
}

/** A map of these channels, each given by its id or by its fields, and links. */
export function someMap(channels: readonly (string | Channel)[], links: readonly ChannelLink[] = []): ChannelMap {
  return channelMap(
    channels.map((channel) => (typeof channel === 'string' ? someChannel(channel) : channel)),
    links,
  );
}
