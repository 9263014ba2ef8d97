import { type ChannelMap, channelMap } from '../../shared/channel-graph/channel-map.ts';
import { type ChannelLink, channelLinkSchema } from '../../shared/model/channel-links.ts';
import { type Channel, channelSchema, type Goal } from '../../shared/model/channels.ts';
import { sequence } from './bench-texts.ts';

const platforms = ['mastodon', 'linkedin', 'instagram', 'facebook', 'youtube', 'bluesky', 'tiktok', 'xing'];
const roles = ['spoke', 'spoke', 'spoke', 'community', 'support', 'campaign'] as const;
const goals: readonly Goal[] = ['site', 'newsletter', 'shop', 'application'];
const kinds = channelLinkSchema.shape.kind.options;
const createdAt = '2026-01-01T00:00:00.000Z';

/**
 * A large map with something of everything: brands with a hub or two, most links within a brand, some planned, broken or
 * both ways, a few archived channels, two languages. The same for the same numbers.
 */
export function benchMap(channelCount: number, linkCount: number): ChannelMap {
  const { channels, links } = benchNetwork(channelCount, linkCount);
  return channelMap(channels, links);
}

/** The records that such a map is drawn from. */
export function benchNetwork(
  channelCount: number,
  linkCount: number,
): { readonly channels: Channel[]; readonly links: ChannelLink[] } {
  const random = sequence(4711);
  const below = (most: number): number => Math.floor(random() * most);
  const brandSize = 20;
  const channels = Array.from({ length: channelCount }, (_, index) => {
    const hub = index % brandSize === 0;
    return channelSchema.parse({
      id: `c${index}`,
      name: `Kanal ${index}`,
      platformId: hub ? 'website' : platforms[below(platforms.length)],
      language: below(10) === 0 ? 'en' : 'de',
      role: hub ? 'hub' : roles[below(roles.length)],
      ownerId: below(20) === 0 ? null : `p${below(50)}`,
      audienceSize: below(20_000),
      audience: `Gruppe ${below(200)}, Gruppe ${below(200)}`,
      brand: `Marke ${Math.floor(index / brandSize)}`,
      goals: hub && below(2) === 0 ? [goals[below(goals.length)]] : [],
      imprintUrl: below(30) === 0 ? '' : 'https://holzwerk.example/impressum',
      imprintCheckedAt: createdAt,
      createdAt,
      archivedAt: below(50) === 0 ? createdAt : null,
    });
  });
  const links = Array.from({ length: linkCount }, (_, index) => {
    const from = below(channelCount);
    const near = from - (from % brandSize) + below(brandSize);
    const to = below(5) === 0 ? below(channelCount) : Math.min(near, channelCount - 1);
    const state = ['broken', 'planned', 'planned'][below(30)] ?? 'active';
    const kind = kinds[below(kinds.length)];
    return channelLinkSchema.parse({
      id: `l${index}`,
      fromId: `c${from}`,
      toId: `c${to === from ? (to + 1) % channelCount : to}`,
      kind,
      state,
      bothWays: below(8) === 0,
    });
  });
  return { channels, links };
}
