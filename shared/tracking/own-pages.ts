import { type Address, isSamePage, liesUnder, readAddress } from '../links/addresses.ts';
import type { Channel } from '../model/channels.ts';
import type { Destination } from '../model/destinations.ts';

/** What tells own pages from those of others. */
export interface OwnPagesInput {
  readonly channels: readonly Pick<Channel, 'id' | 'platformId' | 'role' | 'url' | 'imprintUrl' | 'utm'>[];
  readonly destinations: readonly Destination[];
}

/** Whether an address gets parameters: `own` ones do, with the entry of the register it is, if any. */
export type PageKind =
  | { readonly kind: 'own'; readonly destination: Destination | null; readonly address: Address }
  /** `not-web` is a mail address, a telephone number or no address; `off` is switched off in the register. */
  | {
      readonly kind: 'foreign' | 'not-web' | 'imprint' | 'off';
      readonly destination: Destination | null;
      readonly address: Address | null;
    };

/** Platforms whose pages the organisation measures itself. Networks count visits without us, a fair's site is not ours. */
const ownMedia: ReadonlySet<string> = new Set([
  'website',
  'wordpress',
  'ghost',
  'intranet',
  'newsletter',
  'rss',
  'press-release',
]);

/** Whether the pages of a channel are the organisation's own; of a platform made by the workspace only a hub is. */
export function isOwnMedia({ platformId, role }: Pick<Channel, 'platformId' | 'role'>): boolean {
  return ownMedia.has(platformId) || (role === 'hub' && (platformId === 'custom' || platformId.startsWith('custom:')));
}

interface Entry {
  readonly address: Address;
  readonly destination: Destination;
}

const mostKnown = 5000;

/** Tells own pages; made once for a state of channels and register, then asked for every link. */
export class OwnPages {
  readonly #places: readonly Address[];
  readonly #imprints: readonly Address[];
  readonly #entries: ReadonlyMap<string, readonly Entry[]>;
  readonly #ownChannels: ReadonlySet<string>;
  readonly #known = new Map<string, PageKind>();

  constructor({ channels, destinations }: OwnPagesInput) {
    const own = channels.filter(isOwnMedia);
    this.#ownChannels = new Set<string>(own.map(({ id }) => id));
    this.#places = own.flatMap(({ url }) => readAddress(url) ?? []);
    this.#imprints = channels.flatMap(({ imprintUrl }) => readAddress(imprintUrl) ?? []);
    this.#entries = Map.groupBy(
      destinations.flatMap((destination) =>
        [destination.url, destination.shortUrl].flatMap((url) => {
          const address = readAddress(url);
          return address === null ? [] : [{ address, destination }];
        }),
      ),
      ({ address }) => address.host,
    );
  }

  /** What kind of page an address leads to. */
  kindOf(url: string): PageKind {
    const known = this.#known.get(url);
    if (known !== undefined) return known;
    const kind = this.#judge(url);
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(url, kind);
    return kind;
  }

  #judge(url: string): PageKind {
    const address = readAddress(url);
    if (address === null) return { kind: 'not-web', destination: null, address };
    const entries = this.#entries.get(address.host) ?? [];
    const destination = entries.find((entry) => isSamePage(entry.address, address))?.destination ?? null;
    if (this.#imprints.some((imprint) => isSamePage(imprint, address)))
      return { kind: 'imprint', destination, address };
    if (destination?.tracking === 'off') return { kind: 'off', destination, address };
    const isOwn =
      (destination !== null && this.#isOwnEntry(destination)) ||
      this.#places.some((place) => liesUnder(address, place));
    return isOwn ? { kind: 'own', destination, address } : { kind: 'foreign', destination, address };
  }

  /** Said to be a page of an own channel, or given parameters of its own by somebody who wants to count there. */
  #isOwnEntry({ channelId, utm }: Destination): boolean {
    return (channelId !== null && this.#ownChannels.has(channelId)) || Object.keys(utm).length > 0;
  }
}
