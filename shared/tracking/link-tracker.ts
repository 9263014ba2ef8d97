import { readAddress } from '../links/addresses.ts';
import type { LinkTracking } from '../links/track-address.ts';
import type { Channel } from '../model/channels.ts';
import type { Destination } from '../model/destinations.ts';
import type { Utm } from '../model/utm.ts';
import type { ProfileFamily } from '../platforms/platform-profile.ts';
import { addParameters, type Parameter, parameterNames } from './add-parameters.ts';
import { OwnPages, type OwnPagesInput, type PageKind } from './own-pages.ts';
import { datePlaceholders, mediumOf, networkOf, type PlaceholderValues } from './placeholders.ts';
import { resolveUtm, utmParameters } from './resolve-utm.ts';

/** All that tracking knows of a workspace, for one state of it. */
export interface TrackingCatalog {
  readonly utm: Utm;
  readonly pages: OwnPages;
  /** False where nobody has set any parameter: then no address changes, whatever it is. */
  readonly isActive: boolean;
  /** Equal for equal input. */
  readonly key: string;
}

export function trackingCatalog(input: OwnPagesInput & { readonly utm: Utm }): TrackingCatalog {
  const { utm, channels, destinations } = input;
  const levels: readonly Utm[] = [utm, ...channels.map((one) => one.utm), ...destinations.map((one) => one.utm)];
  return {
    utm,
    pages: new OwnPages({ channels, destinations }),
    isActive: levels.some((level) => Object.values(level).some((template) => template !== '')),
    key: JSON.stringify([utm, channels.map(ownPlace), destinations.map(trackedEntry)]),
  };
}

function ownPlace({ id, platformId, role, url, imprintUrl }: OwnPagesInput['channels'][number]): unknown {
  return [id, platformId, role, url, imprintUrl];
}

function trackedEntry({ name, url, shortUrl, channelId, tracking, utm }: Destination): unknown {
  return [name, url, shortUrl, channelId, tracking, utm];
}

/** Where and in what a link goes out. */
export interface TrackedPlace {
  readonly channel: Pick<
    Channel,
    'name' | 'platformId' | 'language' | 'url' | 'utm' | 'brand' | 'location' | 'campaign'
  >;
  readonly family: ProfileFamily | null;
  /** Title of the master; empty where the link stands in none. */
  readonly master: string;
  /** Id of the variant, if any; its last characters tell variants apart. */
  readonly variantId: string | null;
  /** When it is to be published, ISO 8601; null is not known. */
  readonly at: string | null;
  readonly timeZone: string;
}

/** Why an address gets no parameters, or that it does. */
export type TrackingReason = Exclude<PageKind['kind'], 'own'> | 'internal' | 'unset' | 'present' | 'tracked';

export interface TrackedAddress {
  readonly address: string;
  readonly added: readonly Parameter[];
  readonly reason: TrackingReason;
  readonly destination: Destination | null;
}

/** Pages that are left for another page of the same site: parameters there would begin a new visit. */
const sites: ReadonlySet<string> = new Set(['website', 'wordpress', 'ghost', 'intranet']);

/** What an address becomes at this place, and why. */
export function trackAddress(catalog: TrackingCatalog, place: TrackedPlace, address: string): TrackedAddress {
  const page = catalog.pages.kindOf(address);
  const { destination } = page;
  const untouched = (reason: TrackingReason): TrackedAddress => ({ address, added: [], reason, destination });
  if (page.kind !== 'own') return untouched(page.kind);
  const home = sites.has(place.channel.platformId) ? readAddress(place.channel.url) : null;
  if (home !== null && home.host === page.address.host) return untouched('internal');
  const utm = resolveUtm({ workspace: catalog.utm, channel: place.channel.utm, link: destination?.utm ?? {} });
  const wanted = utmParameters(utm, valuesAt(place, destination));
  if (wanted.length === 0) return untouched('unset');
  const present = parameterNames(address);
  const added = wanted.filter(({ name }) => !present.has(name));
  if (added.length === 0) return untouched('present');
  return { address: addParameters(address, added), added, reason: 'tracked', destination };
}

/** The way from an address to the one that goes out here; null where nothing is tracked at all. */
export function trackerFor(catalog: TrackingCatalog, place: TrackedPlace): LinkTracking | null {
  if (!catalog.isActive) return null;
  const known = new Map<string, string>();
  const track = (address: string): string => {
    const present = known.get(address);
    if (present !== undefined) return present;
    const tracked = trackAddress(catalog, place, address).address;
    known.set(address, tracked);
    return tracked;
  };
  const { name, platformId, language, url, utm, brand, location, campaign } = place.channel;
  const rest = [place.family, place.master, place.variantId, place.at, place.timeZone, catalog.key];
  return { track, key: JSON.stringify([name, platformId, language, url, utm, brand, location, campaign, ...rest]) };
}

/** What the placeholders stand for at a place. */
export function valuesAt(place: TrackedPlace, destination: Destination | null): PlaceholderValues {
  const { channel } = place;
  return {
    platform: networkOf(channel.platformId.replace(/^custom:.*/u, channel.name)),
    medium: mediumOf(channel.platformId, place.family),
    channel: channel.name,
    language: channel.language,
    brand: channel.brand,
    location: channel.location,
    campaign: channel.campaign,
    master: place.master,
    variant: place.variantId?.slice(-6) ?? '',
    link: destination?.name ?? '',
    ...datePlaceholders(place.at, place.timeZone),
  };
}
