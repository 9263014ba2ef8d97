import type { LinkFilter, LinkRow } from '../../../shared/contract/areas/links.ts';
import { addressProblems } from '../../../shared/link-register/address-problems.ts';
import { bestSpelling, pageKey } from '../../../shared/link-register/page-key.ts';
import {
  type RegisterIndex,
  registerIndex,
  registerProblems,
} from '../../../shared/link-register/register-problems.ts';
import { liesUnder, readAddress } from '../../../shared/links/addresses.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { Destination } from '../../../shared/model/destinations.ts';
import type { OwnPages } from '../../../shared/tracking/own-pages.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';
import { workspaceTracking } from './workspace-tracking.ts';

/** Prefix of the ids of addresses that have no entry. */
export const looseId = 'page:';

/** Places of the trash do not count: what stands there is shown to nobody. */
export const notInTrash = `document NOT IN (SELECT document FROM masters WHERE trashed_at IS NOT NULL)
  AND root NOT IN (SELECT 'variant:' || id FROM variants WHERE trashed_at IS NOT NULL)`;

interface Spelling {
  readonly url: string;
  readonly uses: number;
  /** Of these, how many are the address or the Impressum of a channel itself. */
  readonly ofChannels: number;
}

/** All that the rows are made from, read once. */
interface Register {
  readonly index: RegisterIndex;
  readonly pages: ReadonlyMap<string, readonly Spelling[]>;
  readonly channels: readonly Channel[];
  readonly own: OwnPages;
  /** How many links of the map lead to an entry. */
  readonly mapLinks: ReadonlyMap<string, number>;
}

function readRegister(reader: Reader): Register {
  const spellings = reader.rows<{ url: string; uses: number; channels: number }>(
    `SELECT url, count(*) AS uses, sum(place IN ('url', 'imprintUrl')) AS channels FROM link_uses
     WHERE ${notInTrash} GROUP BY url ORDER BY url`,
  );
  const mapLinks = new Map<string, number>();
  for (const { destinationId } of reader.list('channelLinks'))
    if (destinationId !== null) mapLinks.set(destinationId, (mapLinks.get(destinationId) ?? 0) + 1);
  return {
    index: registerIndex(reader.list('destinations')),
    pages: Map.groupBy(
      spellings.map(({ url, uses, channels }) => ({ url, uses, ofChannels: channels })),
      ({ url }) => pageKey(url),
    ),
    channels: reader.list('channels'),
    own: workspaceTracking(reader).tracking.pages,
    mapLinks,
  };
}

function allRows(register: Register): LinkRow[] {
  const { index, pages } = register;
  const registered = [...index.byId.values()].map((destination) => registeredRow(register, destination));
  const known = new Set([...index.byId.values()].flatMap(keysOf));
  const loose = [...pages]
    .filter(([key]) => !known.has(key))
    .map(([key, spellings]) => looseRow(register, key, spellings));
  return [...registered, ...loose];
}

/** The pages that are this entry wherever they stand: its address and its short one. */
export function keysOf({ url, shortUrl }: Pick<Destination, 'url' | 'shortUrl'>): string[] {
  return [...new Set([url, shortUrl].filter((one) => one !== '').map(pageKey))];
}

function registeredRow(register: Register, destination: Destination): LinkRow {
  const { index, pages, channels, own, mapLinks } = register;
  const spellings = keysOf(destination).flatMap((key) => pages.get(key) ?? []);
  const uses = sum(spellings) + (mapLinks.get(destination.id) ?? 0);
  const channelId = destination.channelId ?? channelAt(channels, destination.url)?.id ?? null;
  const kind = own.kindOf(destination.url);
  return {
    id: destination.id,
    kind: 'registered',
    name: destination.name,
    url: destination.url,
    destination,
    channelId,
    channelName: channels.find(({ id }) => id === channelId)?.name ?? '',
    own: kind.kind === 'own' || kind.kind === 'imprint' || channelId !== null,
    uses,
    spellings: spellings.map(({ url }) => url),
    problems: registerProblems(destination, index, uses),
    replacementName: index.byId.get(destination.replacementId ?? '')?.name ?? '',
  };
}

function looseRow({ channels, own }: Register, key: string, spellings: readonly Spelling[]): LinkRow {
  const url = bestSpelling(spellings.map((one) => one.url));
  const ofChannel = channels.find((channel) => pageKey(channel.url) === key);
  const isImprint = channels.some((channel) => pageKey(channel.imprintUrl) === key);
  const channel = ofChannel ?? channelAt(channels, url);
  const kind = own.kindOf(url).kind;
  return {
    id: looseId + key,
    kind: ofChannel !== undefined ? 'channel' : isImprint ? 'imprint' : 'loose',
    name: ofChannel?.name ?? '',
    url,
    destination: null,
    channelId: channel?.id ?? null,
    channelName: channel?.name ?? '',
    own: kind === 'own' || kind === 'imprint' || channel !== undefined,
    uses: sum(spellings),
    spellings: spellings.map((one) => one.url),
    // How it is counted is decided at the hand-over; here parameters in a text are somebody's wish.
    problems: addressProblems(url)
      .filter(({ code }) => code !== 'tracked' && code !== 'without-scheme')
      .map((one) => ({ ...one, fix: null })),
    replacementName: '',
  };
}

function sum(spellings: readonly Spelling[]): number {
  return spellings.reduce((total, { uses }) => total + uses, 0);
}

/** The channel with the longest address under which this one lies. */
function channelAt(channels: readonly Channel[], url: string): Channel | undefined {
  const page = readAddress(url);
  if (page === null) return undefined;
  let best: { readonly channel: Channel; readonly depth: number } | undefined;
  for (const channel of channels) {
    const place = readAddress(channel.url);
    if (place === null || !liesUnder(page, place)) continue;
    if (best === undefined || place.segments.length > best.depth) best = { channel, depth: place.segments.length };
  }
  return best?.channel;
}

const filters: Readonly<Record<LinkFilter, (row: LinkRow) => boolean>> = {
  all: () => true,
  registered: ({ kind }) => kind === 'registered',
  loose: ({ kind }) => kind === 'loose',
  own: ({ own }) => own,
  foreign: ({ own }) => !own,
  retired: ({ destination }) => destination !== null && destination.retiredAt !== null,
  problems: ({ problems }) => problems.some(({ severity }) => severity === 'warning'),
  unused: ({ uses }) => uses === 0,
};

export interface ListLinks {
  readonly text: string;
  readonly filter: LinkFilter;
  readonly sort: 'name' | 'url' | 'uses';
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** One page of the addresses of the workspace. Entries come before addresses without one where names are equal. */
export function listLinks(reader: Reader, request: ListLinks) {
  const all = allRows(readRegister(reader));
  const counts = Object.fromEntries(
    Object.entries(filters).map(([name, shows]) => [name, all.filter(shows).length]),
  ) as Record<LinkFilter, number>; // the keys of the table above
  const words = request.text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = all.filter((row) => filters[request.filter](row) && holds(row, words)).toSorted(orderOf(request));
  return { rows: found.slice(request.offset, request.offset + request.limit), total: found.length, counts };
}

function holds(row: LinkRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { destination } = row;
  const text = [row.name, row.url, row.channelName, destination?.shortUrl, destination?.note, ...row.spellings]
    .join(' ')
    .toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function orderOf({ sort, descending }: ListLinks): (a: LinkRow, b: LinkRow) => number {
  const sign = descending ? -1 : 1;
  const nameOf = (row: LinkRow): string => row.name || row.url.replace(/^https?:\/\/(?:www\.)?/iu, '');
  const byName = (a: LinkRow, b: LinkRow): number => nameOf(a).localeCompare(nameOf(b), 'de');
  const first = (a: LinkRow, b: LinkRow): number =>
    sort === 'uses'
      ? a.uses - b.uses
      : sort === 'url'
        ? pageKey(a.url).localeCompare(pageKey(b.url), 'de')
        : byName(a, b);
  const rank = { registered: 0, channel: 1, imprint: 2, loose: 3 };
  return (a, b) =>
    (sort === 'name' ? rank[a.kind] - rank[b.kind] : 0) || sign * first(a, b) || byName(a, b) || (a.id < b.id ? -1 : 1);
}

/** One address by the id of its row. Throws `NOT_FOUND`. */
export function linkRow(reader: Reader, id: string): LinkRow {
  const row = allRows(readRegister(reader)).find((one) => one.id === id);
  if (row === undefined) throw new Failure('NOT_FOUND', { kind: 'destinations', id });
  return row;
}
