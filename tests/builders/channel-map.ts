import { type ChannelMap, channelMap } from '../../shared/channel-graph/channel-map.ts';
import { type ChannelLink, type ChannelLinkKind, channelLinkSchema } from '../../shared/model/channel-links.ts';
import { type Channel, channelSchema } from '../../shared/model/channels.ts';

type ChannelInput = Partial<Omit<Channel, 'id'>>;
type LinkInput = Partial<Omit<ChannelLink, 'id' | 'fromId' | 'toId'>>;

/**
 * What a channel of a test has unless told otherwise: everything that no finding asks for, so that a map shows only the
 * findings that a test is about.
 */
const settled = {
  platformId: 'mastodon',
  language: 'de',
  ownerId: 'mira',
  imprintUrl: 'https://holzwerk.example/impressum',
  imprintCheckedAt: '2026-01-10T08:00:00.000Z',
  createdAt: '2025-01-01T08:00:00.000Z',
} as const;

/** A moment within a year after the imprint of every channel was checked. */
export const today = '2026-03-01T08:00:00.000Z';

/** The day on which every archived channel of a test was archived. */
export const archivedAt = '2026-02-01T08:00:00.000Z';

/**
 * Writes a map as one reads it: `links` are lines "a -> b", "a <-> b" or "a -> b -> c", with a kind before a colon
 * ("mention: a -> b") and a state in front of that ("planned mention: a -> b"). Channels that only links name are made;
 * ids are names. Links are called "a-b", a second one of the same pair "a-b-2".
 */
export function mapOf(
  links: readonly (string | readonly [line: string, link: LinkInput])[],
  channels: Readonly<Record<string, ChannelInput>> = {},
): ChannelMap {
  const records = links.flatMap((entry) => (typeof entry === 'string' ? line(entry, {}) : line(...entry)));
  const count = new Map<string, number>();
  const named = records.map(({ id, ...link }) => {
    const times = (count.get(id) ?? 0) + 1;
    count.set(id, times);
    return channelLinkSchema.parse({ ...link, id: times === 1 ? id : `${id}-${times}` });
  });
  const ids = new Set([...Object.keys(channels), ...records.flatMap(({ fromId, toId }) => [fromId, toId])]);
  const made = [...ids].map((id) => channelSchema.parse({ ...settled, name: id, ...channels[id], id }));
  return channelMap(made, named);
}

/** A hub, as most maps need one. */
export const hub: ChannelInput = { role: 'hub', platformId: 'website' };

interface WrittenLink extends LinkInput {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
}

function line(text: string, input: LinkInput): WrittenLink[] {
  const [path = '', head = ''] = text.split(': ').toReversed();
  const words = head.split(' ').filter((word) => word !== '');
  const states = channelLinkSchema.shape.state.unwrap().options;
  const state = states.find((one) => words.includes(one)) ?? 'active';
  const kind = (words.find((word) => !states.some((one) => one === word)) ?? 'post') as ChannelLinkKind; // the schema checks it
  const parts = path.split(/\s+(<->|->)\s+/u);
  return parts.flatMap((part, index) => {
    const [fromId, toId] = [parts[index - 1], parts[index + 1]];
    if (index % 2 === 0 || fromId === undefined || toId === undefined) return [];
    return [{ kind, state, bothWays: part === '<->', ...input, id: `${fromId}-${toId}`, fromId, toId }];
  });
}
