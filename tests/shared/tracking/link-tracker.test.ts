import { describe, expect, it } from 'vitest';
import { asId } from '../../../shared/ids.ts';
import { type Channel, channelSchema } from '../../../shared/model/channels.ts';
import { type Destination, destinationSchema } from '../../../shared/model/destinations.ts';
import type { Utm } from '../../../shared/model/utm.ts';
import { trackAddress, trackerFor, trackingCatalog } from '../../../shared/tracking/link-tracker.ts';
import { placeOf } from '../../../shared/tracking/variant-place.ts';

const moment = '2026-03-02T08:00:00.000Z';

function channel(id: string, fields: Partial<Channel> = {}): Channel {
  const base = { id, name: id, platformId: 'linkedin', language: 'de', createdAt: moment };
  return channelSchema.parse({ ...base, ...fields });
}

function destination(url: string, fields: Partial<Destination> = {}): Destination {
  return destinationSchema.parse({ id: `d-${url.length}`, name: 'Ziel', url, createdAt: moment, ...fields });
}

const site = channel('Website', { platformId: 'website', url: 'https://holz.example/', role: 'hub' });
const usual: Utm = { source: '{platform}', medium: '{medium}', campaign: '{master}' };

function track(
  address: string,
  from: Channel = channel('LinkedIn'),
  options: { utm?: Utm; destinations?: readonly Destination[]; channels?: readonly Channel[] } = {},
) {
  const catalog = trackingCatalog({
    utm: options.utm ?? usual,
    channels: [site, from, ...(options.channels ?? [])],
    destinations: options.destinations ?? [],
  });
  const variant = { id: asId('variant', 'abcdef123456'), publishedAt: null, scheduledAt: '2026-11-24T23:30:00.000Z' };
  const place = placeOf('Europe/Berlin', from, { title: 'Tag der offenen Tür' }, variant);
  return trackAddress(catalog, place, address);
}

describe('tracking an address', () => {
  it('adds what the workspace sets to own pages', () => {
    expect(track('https://www.holz.example/termine#anmelden').address).toBe(
      'https://www.holz.example/termine?utm_source=linkedin&utm_medium=social&utm_campaign=tag-der-offenen-tuer#anmelden',
    );
  });

  it.each([
    ['https://anders.example/seite', 'foreign'],
    ['https://holz.example.fremd.example/', 'foreign'],
    ['mailto:info@holz.example', 'not-web'],
    ['tel:+49341123', 'not-web'],
    ['@holzwerk@bau.example', 'not-web'],
  ])('leaves %s alone: %s', (address, reason) => {
    expect(track(address)).toMatchObject({ address, added: [], reason });
  });

  it('leaves the Impressum alone, and what the register switches off', () => {
    const channels = [channel('Mastodon', { imprintUrl: 'https://holz.example/impressum' })];
    const destinations = [destination('https://holz.example/presse', { tracking: 'off' })];
    expect(track('https://holz.example/impressum/', undefined, { channels }).reason).toBe('imprint');
    expect(track('https://holz.example/presse', undefined, { destinations }).reason).toBe('off');
  });

  it('begins no new visit within one website, but does from a feed', () => {
    const blog = channel('Blog', { platformId: 'wordpress', url: 'https://holz.example/blog' });
    const feed = channel('Feed', { platformId: 'rss', url: 'https://holz.example/feed' });
    expect(track('https://holz.example/termine', blog).reason).toBe('internal');
    expect(track('https://holz.example/termine', feed).reason).toBe('tracked');
  });

  it('takes a page elsewhere for an own one where the register says so, and never one on a network', () => {
    const shop = 'https://shop.anbieter.example/holz';
    const onSite = [destination(shop, { channelId: site.id })];
    const onNetwork = [
      destination('https://www.linkedin.example/company/holz', { channelId: asId('channel', 'LinkedIn') }),
    ];
    expect(track(shop).reason).toBe('foreign');
    expect(track(shop, undefined, { destinations: onSite }).reason).toBe('tracked');
    expect(track(onNetwork[0]?.url ?? '', undefined, { destinations: onNetwork }).reason).toBe('foreign');
  });

  it('lets a link override its channel, and a channel the workspace, each parameter for itself', () => {
    const from = channel('Mastodon', { platformId: 'mastodon', utm: { medium: 'community', campaign: '' } });
    const destinations = [destination('https://holz.example/a', { utm: { source: 'aktion' } })];
    expect(track('https://holz.example/a', from, { destinations }).added).toEqual([
      { name: 'utm_source', value: 'aktion' },
      { name: 'utm_medium', value: 'community' },
    ]);
  });

  it('fills dates in the zone of the workspace, and calls a format by its network', () => {
    const from = channel('Karussell', { platformId: 'instagram-carousel' });
    const utm = { source: '{platform}', content: '{date}_{variant}' };
    expect(track('https://holz.example/', from, { utm }).added).toEqual([
      { name: 'utm_source', value: 'instagram' },
      { name: 'utm_content', value: '2026-11-25_123456' },
    ]);
  });

  it('does twice what it does once', () => {
    const once = track('https://holz.example/a?b=1').address;
    expect(track(once)).toMatchObject({ address: once, reason: 'present' });
  });

  it('is not there at all where nobody has set a parameter', () => {
    const catalog = trackingCatalog({ utm: { source: '' }, channels: [site], destinations: [] });
    expect(trackerFor(catalog, placeOf('UTC', site, null, null))).toBeNull();
  });
});
