import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bioContent } from '../../../shared/bio-page/bio-links.ts';
import { bioPageHtml } from '../../../shared/bio-page/bio-page-html.ts';
import { type ChannelLink, channelLinkSchema } from '../../../shared/model/channel-links.ts';
import { type Channel, channelSchema } from '../../../shared/model/channels.ts';
import { destinationSchema } from '../../../shared/model/destinations.ts';

const golden = new URL('../../golden/bio-page/instagram.html', import.meta.url);
/** `UPDATE_GOLDEN=1` writes what is made now; the difference is then read before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';
const createdAt = '2026-03-02T08:00:00.000Z';

function channel(id: string, fields: Record<string, unknown> = {}): Channel {
  return channelSchema.parse({ id, name: id, platformId: 'website', language: 'de', createdAt, ...fields });
}

function link(id: string, toId: string, fields: Record<string, unknown> = {}): ChannelLink {
  return channelLinkSchema.parse({ id, fromId: 'Instagram', toId, kind: 'bio-page', ...fields });
}

const instagram = channel('Instagram', { platformId: 'instagram', handle: '@holzwerk.brandt' });
const channels = [
  instagram,
  channel('Website', {
    role: 'hub',
    url: 'https://holz.example/',
    imprintUrl: 'https://holz.example/impressum',
    sortKey: 1,
  }),
  channel('Holzpost', { platformId: 'newsletter', url: 'https://holz.example/post', sortKey: 2 }),
  channel('Alt', { url: 'https://alt.example/', archivedAt: createdAt, sortKey: 3 }),
  channel('Ohne', { sortKey: 4 }),
];
const destinations = [
  destinationSchema.parse({
    id: 'old',
    name: 'Stellen, alt',
    url: 'https://holz.example/karriere',
    createdAt,
    retiredAt: createdAt,
    replacementId: 'new',
  }),
  destinationSchema.parse({ id: 'new', name: 'Ausbildung & Stellen', url: 'https://holz.example/stellen', createdAt }),
];

describe('the page behind the one link', () => {
  it('holds what the map leads to, page links first, then in the order of the channels', () => {
    const links = [
      link('c', 'Website', { kind: 'profile', callToAction: 'Beratung vereinbaren' }),
      link('b', 'Holzpost', { callToAction: 'Holzpost abonnieren' }),
      link('a', 'Website', { destinationId: 'old' }),
      link('p', 'Website', { kind: 'post' }),
      link('z', 'Holzpost', { state: 'planned', kind: 'profile' }),
    ];
    const content = bioContent({ channel: instagram, channels, links, destinations });
    expect(content.links.map(({ words, detail, url }) => [words, detail, url])).toEqual([
      ['Ausbildung & Stellen', '', 'https://holz.example/stellen'],
      ['Holzpost abonnieren', 'Holzpost', 'https://holz.example/post'],
      ['Beratung vereinbaren', 'Website', 'https://holz.example/'],
    ]);
    expect(content.problems).toEqual([]);
    expect(content.imprintUrl).toBe('https://holz.example/impressum');
  });

  it('says what is missing and why', () => {
    const links = [link('a', 'Alt'), link('b', 'Ohne'), link('c', 'Website', { state: 'broken' })];
    const bare = channels
      .filter(({ role }) => role !== 'hub')
      .concat(channel('Website', { url: 'https://holz.example/' }));
    const { problems } = bioContent({ channel: instagram, channels: bare, links, destinations });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'archived',
      'broken',
      'no-address',
      'no-imprint',
      'no-links',
    ]);
  });

  it('is the golden page, without script or request', async () => {
    const html = bioPageHtml({
      language: 'de',
      title: 'Holzwerk Brandt',
      intro: '@holzwerk.brandt',
      links: [
        { words: 'Musterwohnung <ansehen>', detail: 'Werkblog & mehr', url: 'https://holz.example/a?b=1&c="x"' },
        { words: 'Holzpost abonnieren', detail: '', url: 'https://holz.example/post' },
      ],
      imprintUrl: 'https://holz.example/impressum',
    });
    if (update) await writeFile(golden, html);
    expect(html).toBe(await readFile(golden, 'utf8'));
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(|src=/u);
  });
});
