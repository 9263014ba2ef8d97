import type { ChannelId } from '../../ids.ts';
import { isUnder, readAddress } from '../../links/addresses.ts';
import type { ChannelLinkKind } from '../../model/channel-links.ts';
import type { Master } from '../../model/masters.ts';
import type { VariantState } from '../../model/variants.ts';
import { isKeptBy } from '../../platforms/judge-links.ts';
import { findProfile } from '../../platforms/index.ts';
import type { LinkPromise, VariantLinks } from '../../platforms/variant-links.ts';
import {
  channelOf,
  currentDestination,
  type Outgoing,
  pageKey,
  type RouteCatalog,
  type RouteChannel,
} from './route-catalog.ts';

/** What of a master decides where its variants lead. */
export interface RouteMaster {
  readonly master: Pick<Master, 'link' | 'callToAction'>;
  /** Its variants that are not in the trash. */
  readonly variants: readonly {
    readonly channelId: ChannelId;
    readonly state: VariantState;
    readonly publishedUrl: string;
  }[];
}

/**
 * Kinds of links that a post carries. A cross-post is a variant of its own, a redirect is set up at the address, and a
 * signature stands under messages.
 */
const carried: ReadonlySet<ChannelLinkKind> = new Set<ChannelLinkKind>([
  'profile',
  'bio-page',
  'post',
  'first-comment',
  'story',
  'embed',
  'mention',
  'sign-up',
  'qr',
  'event',
  'paid',
]);

/** Kinds that lead to this very content; the others lead to the channel as such. */
const toContent: ReadonlySet<ChannelLinkKind> = new Set<ChannelLinkKind>([
  'post',
  'first-comment',
  'story',
  'embed',
  'bio-page',
  'qr',
  'paid',
]);

/** Kinds of standing links that live in the profile of an account. */
const inProfile: ReadonlySet<ChannelLinkKind> = new Set<ChannelLinkKind>(['profile', 'bio-page']);

/** Roles whose posts are there to lead on. A hub is where they lead to, support answers. */
const leadsOn: ReadonlySet<RouteChannel['role']> = new Set<RouteChannel['role']>(['spoke', 'community', 'campaign']);

/** Platforms on a domain of the organisation's own: pages beside each other there belong together. */
const ownSites: ReadonlySet<string> = new Set(['wordpress', 'ghost', 'website', 'press-release', 'intranet', 'custom']);

/**
 * The links that the variant of a master on a channel has to carry: one for each active link of the map that every post
 * makes anew, and the master's own link where none of them leads there. Pure.
 */
export function promisedLinks(
  catalog: RouteCatalog,
  { master, variants }: RouteMaster,
  channelId: ChannelId,
): VariantLinks {
  const channel = catalog.channels.get(channelId);
  const link = master.link.trim();
  const expected = link === '' ? [] : [link];
  if (channel === undefined) return { promises: [], linkedIds: [channelId], expected };
  const outgoing = catalog.outgoing.get(channelId) ?? [];
  const bio = new Set(
    outgoing
      .filter((one) => one.link.state === 'active' && one.link.frequency === 'standing' && inProfile.has(one.link.kind))
      .map(({ toId }) => toId),
  );
  const promises = outgoing.flatMap((one) => {
    const to = catalog.channels.get(one.toId);
    if (to === undefined || to.id === channelId || to.archivedAt !== null || !isPromise(one)) return [];
    const published = variants.find((variant) => variant.channelId === to.id && variant.state === 'published');
    return [promise(catalog, one, { channel, to, master, published: published?.publishedUrl ?? '', bio })];
  });
  const goal = goalPromise(catalog, channel, master, promises, bio);
  return {
    promises: goal === null ? promises : [...promises, goal],
    linkedIds: catalog.linked.get(channelId) ?? [channelId],
    expected,
  };
}

function isPromise({ link }: Outgoing): boolean {
  return link.state === 'active' && link.frequency === 'per-post' && carried.has(link.kind);
}

interface Ends {
  readonly channel: RouteChannel;
  readonly to: RouteChannel;
  readonly master: RouteMaster['master'];
  /** Where the master's variant on the target channel was published; empty if it was not. */
  readonly published: string;
  readonly bio: ReadonlySet<ChannelId>;
}

function promise(catalog: RouteCatalog, one: Outgoing, ends: Ends): LinkPromise {
  const { to, channel, bio } = ends;
  const { kind } = one.link;
  const { address, pages, isMasterLink } = target(catalog, one, ends);
  const handle = kind === 'mention' && isMentionable(channel, to) ? to.handle.trim() : '';
  const own = one.link.callToAction.trim();
  return {
    linkId: one.link.id,
    toId: to.id,
    channel: to.name,
    kind,
    // The words go with where the link leads: the master's invite to its own page, those of the map to the channel.
    callToAction: isMasterLink ? ends.master.callToAction.trim() || own : own || ends.master.callToAction.trim(),
    address: handle === '' ? address : handle,
    pages: withAliases(catalog, pages),
    anyUnder: pages.length === 0 || kind === 'mention' ? to.url.trim() || null : null,
    place: to.url.trim(),
    handle,
    inBio: bio.has(to.id),
  };
}

/** Which page a link of the map means for this master; no pages where any page of the channel will do. */
function target(
  catalog: RouteCatalog,
  one: Outgoing,
  { to, master, published }: Ends,
): { readonly address: string | null; readonly pages: readonly string[]; readonly isMasterLink: boolean } {
  const registered = currentDestination(catalog.destinations, one.destinationId)?.url ?? '';
  const home = to.url.trim() || null;
  if (!toContent.has(one.link.kind)) {
    const page = registered === '' ? home : registered;
    return { address: page, pages: registered === '' ? [] : [registered], isMasterLink: false };
  }
  const link = master.link.trim();
  const isThere = isUnder(link, to.url);
  const isMasterLink = isThere || isBesideHub(link, to);
  const address = isThere ? link : published || registered || (isMasterLink ? link : home);
  const pages = [isMasterLink ? link : '', published, registered].filter((page) => page !== '');
  return { address, pages, isMasterLink: address === link && isMasterLink };
}

/** A page of the same site as a hub: whoever links to it has led readers there. */
function isBesideHub(link: string, to: RouteChannel): boolean {
  if (to.role !== 'hub' || !ownSites.has(to.platformId.split(':')[0] ?? '')) return false;
  const [page, place] = [readAddress(link), readAddress(to.url)];
  return page !== null && place !== null && page.host === place.host;
}

/** Names are understood within one network only: one site, or servers that talk with each other. */
function isMentionable(from: RouteChannel, to: RouteChannel): boolean {
  const profile = findProfile(from.platformId);
  if (!to.handle.trim().startsWith('@') || profile === null || !profile.mentions.supported.value) return false;
  const hosts = [readAddress(from.url)?.host, readAddress(to.url)?.host];
  return from.platformId === to.platformId || (hosts[0] !== undefined && hosts[0] === hosts[1]);
}

function withAliases(catalog: RouteCatalog, pages: readonly string[]): string[] {
  return [...new Set(pages.flatMap((page) => [page, ...(catalog.aliases.get(pageKey(page) ?? '') ?? [])]))];
}

/** The master's own link, where the posts of a channel are there to lead on and nothing else leads there. */
function goalPromise(
  catalog: RouteCatalog,
  channel: RouteChannel,
  master: RouteMaster['master'],
  promises: readonly LinkPromise[],
  bio: ReadonlySet<ChannelId>,
): LinkPromise | null {
  const link = master.link.trim();
  if (!leadsOn.has(channel.role) || readAddress(link) === null || isUnder(link, channel.url)) return null;
  if (promises.some((promise) => isKeptBy(promise, link))) return null;
  const place = channelOf(catalog, link);
  return {
    linkId: null,
    toId: place?.id ?? null,
    channel: place?.name ?? '',
    kind: 'goal',
    callToAction: master.callToAction.trim(),
    address: link,
    pages: withAliases(catalog, [link]),
    anyUnder: null,
    place: place?.url ?? '',
    handle: '',
    inBio: place !== null && bio.has(place.id),
  };
}
