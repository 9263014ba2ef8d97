import type { ChannelId, DestinationId } from '../../ids.ts';
import type { ChannelLink } from '../../model/channel-links.ts';
import type { Channel } from '../../model/channels.ts';
import type { Destination } from '../../model/destinations.ts';
import type { KnownAddresses } from '../../platforms/variant-links.ts';
import { type Address, liesUnder, readAddress } from '../../links/addresses.ts';

export type RouteChannel = Pick<Channel, 'id' | 'name' | 'platformId' | 'handle' | 'url' | 'role' | 'archivedAt'>;

/** A link seen from where it starts; of one that goes both ways there are two. */
export interface Outgoing {
  readonly link: ChannelLink;
  readonly toId: ChannelId;
  /** The register's entry it leads to; the way back of a link in both directions has none. */
  readonly destinationId: DestinationId | null;
}

/** What the routes of all masters share: made once for each state of the catalog. */
export interface RouteCatalog {
  readonly channels: ReadonlyMap<ChannelId, RouteChannel>;
  readonly outgoing: ReadonlyMap<ChannelId, readonly Outgoing[]>;
  /** By channel: itself and every channel that a link joins it to. */
  readonly linked: ReadonlyMap<ChannelId, readonly ChannelId[]>;
  readonly destinations: ReadonlyMap<DestinationId, Destination>;
  /** Other addresses of a registered page, by its key: short ones and what it is redirected to. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly known: KnownAddresses;
  /** Channels in use by the host of their address, the narrowest place first. */
  readonly places: ReadonlyMap<string, readonly RoutePlace[]>;
}

export interface RoutePlace {
  readonly channel: RouteChannel;
  readonly address: Address;
}

export function routeCatalog(
  channels: readonly RouteChannel[],
  links: readonly ChannelLink[],
  destinations: readonly Destination[],
): RouteCatalog {
  const outgoing = new Map<ChannelId, Outgoing[]>();
  const linked = new Map<ChannelId, Set<ChannelId>>(channels.map(({ id }) => [id, new Set([id])]));
  for (const link of links) {
    const { fromId, toId, destinationId } = link;
    linked.get(fromId)?.add(toId);
    linked.get(toId)?.add(fromId);
    push(outgoing, fromId, { link, toId, destinationId });
    if (link.bothWays) push(outgoing, toId, { link, toId: fromId, destinationId: null });
  }
  const byId = new Map(destinations.map((destination) => [destination.id, destination]));
  return {
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    outgoing,
    linked: new Map([...linked].map(([id, ids]) => [id, [...ids]])),
    destinations: byId,
    aliases: aliasesOf(destinations),
    places: placesOf(channels),
    known: {
      channels: channels
        .filter(({ url }) => url !== '')
        .map(({ id, name, url, archivedAt }) => ({ id, name, url, archived: archivedAt !== null })),
      retired: destinations
        .filter(({ retiredAt }) => retiredAt !== null)
        .map(({ id, name, url, shortUrl, replacementId }) => ({
          id,
          name,
          urls: [url, shortUrl].filter((one) => one !== ''),
          replacement: currentDestination(byId, replacementId)?.url ?? null,
        })),
    },
  };
}

function placesOf(channels: readonly RouteChannel[]): RouteCatalog['places'] {
  const places = channels.flatMap((channel): RoutePlace[] => {
    const address = channel.archivedAt === null ? readAddress(channel.url) : null;
    return address === null ? [] : [{ channel, address }];
  });
  return Map.groupBy(
    places.toSorted((a, b) => b.address.segments.length - a.address.segments.length),
    ({ address }) => address.host,
  );
}

/** The channel that a page lies on, the narrowest where one lies within another. */
export function channelOf({ places }: RouteCatalog, page: string): RouteChannel | null {
  const address = readAddress(page);
  const near = address === null ? undefined : places.get(address.host);
  return (address !== null && near?.find((place) => liesUnder(address, place.address))?.channel) || null;
}

function push(outgoing: Map<ChannelId, Outgoing[]>, id: ChannelId, one: Outgoing): void {
  const present = outgoing.get(id);
  if (present === undefined) outgoing.set(id, [one]);
  else present.push(one);
}

/** The same for every way to write one page. */
export function pageKey(url: string): string | null {
  const address = readAddress(url);
  return address === null ? null : JSON.stringify([address.host, address.segments, address.query]);
}

function aliasesOf(destinations: readonly Destination[]): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { url, shortUrl, redirectsTo } of destinations) {
    const addresses = [url, shortUrl, redirectsTo].filter((one) => one !== '');
    if (addresses.length < 2) continue;
    for (const one of addresses) {
      const key = pageKey(one);
      if (key !== null) aliases.set(key, [...(aliases.get(key) ?? []), ...addresses]);
    }
  }
  return aliases;
}

/** The entry itself, or what has taken its place since it was retired; null for none, or where entries replace each other. */
export function currentDestination(
  destinations: ReadonlyMap<DestinationId, Destination>,
  id: DestinationId | null,
): Destination | null {
  const seen = new Set<DestinationId>();
  for (let next = id; next !== null && !seen.has(next);) {
    seen.add(next);
    const destination = destinations.get(next);
    if (destination === undefined) return null;
    if (destination.retiredAt === null) return destination;
    next = destination.replacementId;
  }
  return null;
}
