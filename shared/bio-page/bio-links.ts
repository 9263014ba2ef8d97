import { linkTarget } from '../links/link-gate.ts';
import { areSamePage } from '../links/addresses.ts';
import type { ChannelLink } from '../model/channel-links.ts';
import type { Channel } from '../model/channels.ts';
import type { Destination } from '../model/destinations.ts';

/** One entry of the page, before parameters are added. */
export interface BioLink {
  readonly linkId: ChannelLink['id'];
  readonly channelId: Channel['id'];
  /** The words of the link: the call to action, else the name of the page or the channel. */
  readonly words: string;
  /** What stands below them: where it leads, if the words do not say so. */
  readonly detail: string;
  readonly url: string;
  readonly platformId: string;
}

/** Something that is on the map and cannot stand on the page. Words: `shared/texts/links.ts`, key `bio.<code>`. */
export interface BioProblem {
  readonly code: 'no-address' | 'archived' | 'retired' | 'no-imprint' | 'no-links' | 'broken';
  readonly name: string;
}

export interface BioContent {
  readonly links: readonly BioLink[];
  readonly problems: readonly BioProblem[];
  /** Address of the Impressum; empty where nobody has entered one. */
  readonly imprintUrl: string;
}

export interface BioInput {
  readonly channel: Channel;
  readonly channels: readonly Channel[];
  readonly links: readonly ChannelLink[];
  readonly destinations: readonly Destination[];
}

const kinds: ReadonlySet<ChannelLink['kind']> = new Set(['bio-page', 'profile']);

/** The links of a channel's page: those that the map calls bio page or profile link, in the order of the channels. */
export function bioContent(input: BioInput): BioContent {
  const { channel, channels, destinations } = input;
  const byId = new Map<string, Channel>(channels.map((one) => [one.id, one]));
  const problems: BioProblem[] = [];
  const links = leading(input)
    .map(({ link, toId }) => ({ link, to: byId.get(toId) }))
    .flatMap(({ link, to }) => (to === undefined ? [] : [{ link, to }]))
    .toSorted(
      (a, b) =>
        Number(b.link.kind === 'bio-page') - Number(a.link.kind === 'bio-page') ||
        a.to.sortKey - b.to.sortKey ||
        (a.link.id < b.link.id ? -1 : 1),
    )
    .flatMap(({ link, to }) => bioLink(link, to, destinations, problems));
  const shown = links.filter((one, at) => links.findIndex((other) => areSamePage(other.url, one.url)) === at);
  if (shown.length === 0) problems.push({ code: 'no-links', name: channel.name });
  const imprintUrl = imprintOf(input);
  if (imprintUrl === '' && channel.imprintDuty) problems.push({ code: 'no-imprint', name: channel.name });
  return { links: shown, problems, imprintUrl };
}

/** Links that go out from the channel; one in both directions goes out from both of its ends. */
function leading({ channel, links }: BioInput): { link: ChannelLink; toId: Channel['id'] }[] {
  return links
    .filter((link) => kinds.has(link.kind) && link.state !== 'planned')
    .flatMap((link) => {
      if (link.fromId === channel.id) return [{ link, toId: link.toId }];
      return link.bothWays && link.toId === channel.id ? [{ link, toId: link.fromId }] : [];
    });
}

function bioLink(
  link: ChannelLink,
  to: Channel,
  destinations: readonly Destination[],
  problems: BioProblem[],
): BioLink[] {
  const refuse = (code: BioProblem['code'], name = to.name): BioLink[] => {
    problems.push({ code, name });
    return [];
  };
  if (link.state === 'broken') return refuse('broken');
  if (to.archivedAt !== null) return refuse('archived');
  const noted = destinations.find(({ id }) => id === link.destinationId) ?? null;
  const destination = noted === null ? null : inService(noted, destinations);
  if (noted !== null && destination === null) return refuse('retired', noted.name);
  const url = linkTarget(destination?.url ?? to.url);
  if (url === null) return refuse('no-address', destination?.name ?? to.name);
  const name = destination?.name ?? to.name;
  const words = link.callToAction.trim() || name;
  const detail = words === name ? '' : name;
  return [{ linkId: link.id, channelId: to.id, words, detail, url, platformId: to.platformId }];
}

/** Follows replacements to one that is not retired; null where they end or go round. */
function inService(destination: Destination, all: readonly Destination[]): Destination | null {
  let next: Destination | undefined = destination;
  for (let steps = 0; next !== undefined && steps <= all.length; steps += 1) {
    if (next.retiredAt === null) return next;
    const id: Destination['id'] | null = next.replacementId;
    next = all.find((one) => one.id === id);
  }
  return null;
}

/** The channel's own, else that of a hub: one organisation has one. */
function imprintOf({ channel, channels }: BioInput): string {
  const candidates = [channel, ...channels.filter(({ role, archivedAt }) => role === 'hub' && archivedAt === null)];
  return candidates.map(({ imprintUrl }) => linkTarget(imprintUrl)).find((url) => url !== null) ?? '';
}
