import type { ChannelId } from '../ids.ts';
import { type Address, isSamePage, liesUnder, readAddress } from '../links/addresses.ts';
import type { FoundLink } from './found-links.ts';
import type { KnownAddresses, LinkContext, LinkPromise } from './variant-links.ts';

/**
 * `carried`: readers get there. `wrong`: they get to another page of the right channel. `unfollowable`: the address is there,
 * but nobody can follow it. `missing`: nothing leads there. `unknown`: the map does not know an address for it yet.
 */
export type PromiseState = 'carried' | 'missing' | 'wrong' | 'unfollowable' | 'unknown';

export interface JudgedPromise {
  readonly promise: LinkPromise;
  readonly state: PromiseState;
  /** The link that keeps it, or comes closest; null for none, or where the profile of the account keeps it. */
  readonly found: FoundLink | null;
}

/** A link that is there although the map does not know it, or although its channel or its address has been given up. */
export type ExtraLink =
  | {
      readonly kind: 'not-on-map';
      readonly found: FoundLink;
      readonly channelId: ChannelId;
      readonly channel: string;
    }
  | { readonly kind: 'archived'; readonly found: FoundLink; readonly channel: string }
  | {
      readonly kind: 'retired';
      readonly found: FoundLink;
      readonly name: string;
      readonly replacement: string | null;
    };

export interface JudgedLinks {
  readonly promises: readonly JudgedPromise[];
  readonly extras: readonly ExtraLink[];
}

/** Holds the found links of a variant against what the map says. `inBio` is whether its text sends readers to the profile. */
export function judgeLinks(context: LinkContext, found: readonly FoundLink[], inBio: boolean): JudgedLinks {
  const links = found.map((link) => ({ link, address: link.kind === 'address' ? readAddress(link.url) : null }));
  const kept = new Set<FoundLink>();
  const keeping = context.promises.map((promise) => {
    const fulfilling = links.filter((one) => keeps(promise, one)).map(({ link }) => link);
    fulfilling.forEach((link) => kept.add(link));
    return { promise, fulfilling };
  });
  const promises = keeping.map(({ promise, fulfilling }): JudgedPromise => {
    const good = fulfilling.find(({ followable }) => followable);
    if (good !== undefined) return { promise, state: 'carried', found: good };
    if (promise.inBio && inBio) return { promise, state: 'carried', found: null };
    const dead = fulfilling[0];
    if (dead !== undefined) return { promise, state: 'unfollowable', found: dead };
    const place = readAddress(promise.place);
    const near = links.find(
      ({ link, address }) =>
        address !== null && place !== null && link.followable && !kept.has(link) && liesUnder(address, place),
    );
    if (near !== undefined) return { promise, state: 'wrong', found: near.link };
    return { promise, state: promise.address === null ? 'unknown' : 'missing', found: null };
  });
  const near = new Set(promises.map((one) => one.found));
  return {
    promises,
    extras: links.flatMap((one) => extra(context, one, kept.has(one.link) || near.has(one.link))),
  };
}

interface ReadLink {
  readonly link: FoundLink;
  readonly address: Address | null;
}

/** Whether a link leads to where the promise says. */
function keeps(promise: LinkPromise, { link, address }: ReadLink): boolean {
  if (link.kind === 'mention') return promise.handle !== '' && sameName(link.url, promise.handle);
  if (address === null) return false;
  if (promise.pages.some((page) => same(address, page))) return true;
  const place = promise.anyUnder === null ? null : readAddress(promise.anyUnder);
  return place !== null && liesUnder(address, place);
}

function same(address: Address, page: string): boolean {
  const other = readAddress(page);
  return other !== null && isSamePage(address, other);
}

function sameName(a: string, b: string): boolean {
  const name = (text: string) => text.trim().replace(/^@/u, '').toLowerCase();
  return name(a) === name(b);
}

/** Whether a promise would be kept by this address. */
export function isKeptBy(promise: LinkPromise, url: string): boolean {
  const link = { url, kind: url.startsWith('@') ? 'mention' : 'address' } as FoundLink; // only these two are looked at
  return keeps(promise, { link, address: readAddress(url) });
}

function extra(context: LinkContext, { link, address }: ReadLink, isPromised: boolean): ExtraLink[] {
  if (address === null) return [];
  const index = indexOf(context.known);
  const retired = index.retired.get(address.host)?.find(({ page }) => isSamePage(address, page));
  if (retired !== undefined)
    return [{ kind: 'retired', found: link, name: retired.name, replacement: retired.replacement }];
  const channel = index.channels.get(address.host)?.find(({ place }) => liesUnder(address, place));
  if (channel?.archived === true) return [{ kind: 'archived', found: link, channel: channel.name }];
  if (isPromised || context.expected.some((page) => same(address, page))) return [];
  if (channel === undefined || context.linkedIds.includes(channel.id)) return [];
  return [{ kind: 'not-on-map', found: link, channelId: channel.id, channel: channel.name }];
}

interface Index {
  /** By host; the narrowest place first, and a channel in use before an archived one with the same address. */
  readonly channels: ReadonlyMap<
    string,
    readonly { readonly id: ChannelId; readonly name: string; readonly archived: boolean; readonly place: Address }[]
  >;
  readonly retired: ReadonlyMap<
    string,
    readonly { readonly name: string; readonly replacement: string | null; readonly page: Address }[]
  >;
}

const indexes = new WeakMap<KnownAddresses, Index>();

/** Made once for each state of the catalog: lists ask for thousands of variants. */
function indexOf(known: KnownAddresses): Index {
  const present = indexes.get(known);
  if (present !== undefined) return present;
  const channels = known.channels.flatMap(({ id, name, url, archived }) => {
    const place = readAddress(url);
    return place === null ? [] : [{ id, name, archived, place }];
  });
  const retired = known.retired.flatMap(({ name, replacement, urls }) =>
    urls.flatMap((url) => {
      const page = readAddress(url);
      return page === null ? [] : [{ name, replacement, page }];
    }),
  );
  const depth = ({ segments, query }: Address) => segments.length * 2 + Number(query !== '');
  const index = {
    channels: Map.groupBy(
      channels.toSorted((a, b) => depth(b.place) - depth(a.place) || Number(a.archived) - Number(b.archived)),
      ({ place }) => place.host,
    ),
    retired: Map.groupBy(retired, ({ page }) => page.host),
  };
  indexes.set(known, index);
  return index;
}
