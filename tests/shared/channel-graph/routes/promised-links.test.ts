import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksToCarry } from '../../../../shared/channel-graph/routes/links-to-carry.ts';
import { promisedLinks, type RouteMaster } from '../../../../shared/channel-graph/routes/promised-links.ts';
import { routeCatalog } from '../../../../shared/channel-graph/routes/route-catalog.ts';
import { asId, type ChannelId } from '../../../../shared/ids.ts';
import { type ChannelLink, channelLinkKindSchema, channelLinkSchema } from '../../../../shared/model/channel-links.ts';
import { type Channel, channelRoleSchema, channelSchema } from '../../../../shared/model/channels.ts';
import { type Destination, destinationSchema } from '../../../../shared/model/destinations.ts';
import { isKeptBy } from '../../../../shared/platforms/judge-links.ts';

const site = 'https://holzwerk.example';
const at = '2026-01-01T00:00:00.000Z';

function channel(id: string, more: Partial<Channel> = {}): Channel {
  return channelSchema.parse({ id, name: id, platformId: 'linkedin', language: 'de', createdAt: at, ...more });
}

function link(fromId: string, toId: string, more: Partial<ChannelLink> = {}): ChannelLink {
  return channelLinkSchema.parse({
    id: `${fromId}-${toId}`,
    fromId,
    toId,
    kind: 'post',
    frequency: 'per-post',
    ...more,
  });
}

function destination(id: string, url: string, more: Partial<Destination> = {}): Destination {
  return destinationSchema.parse({ id, name: id, url, createdAt: at, ...more });
}

const blog = channel('blog', { platformId: 'wordpress', role: 'hub', url: `${site}/werkblog` });
const post = channel('post', { url: 'https://netz.example/holzwerk' });
const channels = [
  blog,
  post,
  channel('letter', { platformId: 'newsletter', role: 'hub', url: `${site}/holzpost` }),
  channel('picture', { platformId: 'instagram', url: 'https://bilder.example/holzwerk', handle: '@holzwerk' }),
  channel('apprentices', { platformId: 'instagram', url: 'https://bilder.example/azubi', handle: '@holzwerk.azubis' }),
];

interface World {
  readonly links?: readonly ChannelLink[];
  readonly destinations?: readonly Destination[];
  readonly channels?: readonly Channel[];
  readonly master?: Partial<RouteMaster['master']>;
  readonly variants?: RouteMaster['variants'];
}

function promises(from: string, { links = [], destinations = [], ...world }: World) {
  const catalog = routeCatalog(world.channels ?? channels, links, destinations);
  const master = { link: '', callToAction: '', ...world.master };
  return promisedLinks(catalog, { master, variants: world.variants ?? [] }, asId('channel', from));
}

const published = (channelId: string, publishedUrl: string) => ({
  channelId: asId('channel', channelId),
  state: 'published' as const,
  publishedUrl,
});
const toBlog = link('post', 'blog', { callToAction: 'Ganzer Beitrag' });
const there = `${site}/werkblog/dach`;

describe('which page a link of the map means', () => {
  it('is the master’s link where it lies on the channel, with the words of the master', () => {
    const { promises: found } = promises('post', { links: [toBlog], master: { link: there, callToAction: 'Lesen' } });
    expect(found).toMatchObject([
      { toId: 'blog', kind: 'post', address: there, pages: [there], callToAction: 'Lesen' },
    ]);
  });

  it('is where the master was published on the channel, which may be elsewhere; both keep the promise', () => {
    const elsewhere = `${site}/werkblog/dach-2`;
    const world = { links: [toBlog], variants: [published('blog', elsewhere)] };
    expect(promises('post', world).promises).toMatchObject([{ address: elsewhere, callToAction: 'Ganzer Beitrag' }]);
    const [both] = promises('post', { ...world, master: { link: there } }).promises;
    expect(both).toMatchObject({ address: there });
    for (const page of [there, elsewhere]) expect(both !== undefined && isKeptBy(both, page)).toBe(true);
  });

  it('forgets a publication that was withdrawn', () => {
    const withdrawn = { ...published('blog', there), state: 'withdrawn' as const };
    expect(promises('post', { links: [toBlog], variants: [withdrawn] }).promises).toMatchObject([
      { address: blog.url, anyUnder: blog.url },
    ]);
  });

  it('is the entry of the register, with its short address', () => {
    const entry = destination('entry', `${site}/werkblog/alle`, { shortUrl: 'https://hw.example/a' });
    const [one] = promises('post', {
      links: [{ ...toBlog, destinationId: entry.id }],
      destinations: [entry],
    }).promises;
    expect(one).toMatchObject({ address: entry.url, anyUnder: null });
    expect(one !== undefined && isKeptBy(one, 'hw.example/a')).toBe(true);
    expect(one !== undefined && isKeptBy(one, there)).toBe(false);
  });

  it('is what took the place of a retired entry, also where two replace each other', () => {
    const old = destination('old', `${site}/alt`, { retiredAt: at, replacementId: asId('destination', 'new') });
    const fresh = destination('new', `${site}/neu`);
    const links = [{ ...toBlog, destinationId: old.id }];
    expect(promises('post', { links, destinations: [old, fresh] }).promises).toMatchObject([{ address: fresh.url }]);
    const circle = { ...fresh, retiredAt: at, replacementId: old.id };
    expect(promises('post', { links, destinations: [old, circle] }).promises).toMatchObject([{ address: blog.url }]);
  });

  it('is any page of the channel where no particular one is known', () => {
    const [one] = promises('post', { links: [toBlog] }).promises;
    expect(one).toMatchObject({ address: blog.url, pages: [] });
    expect(one !== undefined && isKeptBy(one, there)).toBe(true);
  });

  it('is a page beside a hub on the same site, too', () => {
    const [one] = promises('post', { links: [toBlog], master: { link: `${site}/ausbildung` } }).promises;
    expect(one).toMatchObject({ toId: 'blog', address: `${site}/ausbildung` });
  });

  it('is nothing for a channel without an address', () => {
    const { promises: found } = promises('post', { links: [toBlog], channels: [{ ...blog, url: '' }, post] });
    expect(found).toMatchObject([{ address: null, pages: [], anyUnder: null }]);
  });

  it('is the channel itself for a sign-up, whatever the master links to', () => {
    const signUp = link('post', 'letter', { kind: 'sign-up' });
    const { promises: found } = promises('post', { links: [signUp], master: { link: there } });
    expect(found).toMatchObject([
      { kind: 'sign-up', address: `${site}/holzpost` },
      { kind: 'goal', address: there },
    ]);
  });

  it('is a name for a mention on the same network, and an address elsewhere', () => {
    const near = promises('picture', { links: [link('picture', 'apprentices', { kind: 'mention' })] }).promises[0];
    expect(near).toMatchObject({ address: '@holzwerk.azubis', handle: '@holzwerk.azubis' });
    expect(near !== undefined && isKeptBy(near, '@Holzwerk.Azubis')).toBe(true);
    const far = promises('post', { links: [link('post', 'apprentices', { kind: 'mention' })] }).promises[0];
    expect(far).toMatchObject({ address: 'https://bilder.example/azubi', handle: '' });
  });
});

describe('what is promised at all', () => {
  it.each([
    ['a standing link', link('post', 'blog', { frequency: 'standing' })],
    ['a planned link', link('post', 'blog', { state: 'planned' })],
    ['a broken link', link('post', 'blog', { state: 'broken' })],
    ['a cross-post', link('post', 'blog', { kind: 'cross-post' })],
    ['a link to itself', link('post', 'post')],
    ['the way in', link('blog', 'post')],
  ])('%s promises nothing', (_name, one) => {
    expect(promises('post', { links: [one] }).promises).toEqual([]);
  });

  it('an archived channel is promised nothing', () => {
    expect(promises('post', { links: [toBlog], channels: [{ ...blog, archivedAt: at }, post] }).promises).toEqual([]);
  });

  it('a link in both directions promises both, the way back without the register’s entry', () => {
    const entry = destination('entry', there);
    const both = link('blog', 'post', { bothWays: true, destinationId: entry.id });
    expect(promises('post', { links: [both], destinations: [entry] }).promises).toMatchObject([{ address: blog.url }]);
    expect(promises('blog', { links: [both], destinations: [entry] }).promises).toMatchObject([{ address: there }]);
  });

  it('the master’s link is expected where posts lead on, unless it is the channel’s own or a link leads there', () => {
    const goal = { master: { link: there, callToAction: 'Lesen' } };
    expect(promises('post', goal).promises).toMatchObject([{ kind: 'goal', linkId: null, channel: 'blog' }]);
    expect(promises('blog', goal).promises).toEqual([]);
    expect(promises('letter', goal).promises).toEqual([]);
    expect(promises('post', { master: { link: `${post.url}/aktion` } }).promises).toEqual([]);
    expect(promises('post', { master: { link: 'bald' } }).promises).toEqual([]);
    expect(promises('post', { ...goal, links: [toBlog] }).promises).toHaveLength(1);
  });

  it('a standing link in the profile serves the channel that it leads to', () => {
    const profile = link('picture', 'blog', {
      id: asId('channelLink', 'bio'),
      kind: 'bio-page',
      frequency: 'standing',
    });
    const world = { links: [profile, link('picture', 'blog')], master: { link: there } };
    expect(promises('picture', world).promises).toMatchObject([{ toId: 'blog', inBio: true }]);
    expect(promises('picture', { ...world, links: [link('picture', 'blog')] }).promises).toMatchObject([
      { inBio: false },
    ]);
  });
});

describe('any map', () => {
  const ids = channels.map(({ id }) => id);
  const anyLink = fc.record({
    fromId: fc.constantFrom<ChannelId>(...ids),
    toId: fc.constantFrom<ChannelId>(...ids),
    kind: fc.constantFrom(...channelLinkKindSchema.options),
    frequency: fc.constantFrom('standing' as const, 'per-post' as const),
    state: fc.constantFrom('planned' as const, 'active' as const, 'broken' as const),
    bothWays: fc.boolean(),
  });
  const world = fc.record({
    links: fc
      .array(anyLink, { maxLength: 12 })
      .map((list) => list.map((one, index) => channelLinkSchema.parse({ ...one, id: `l${index}` }))),
    roles: fc.array(fc.constantFrom(...channelRoleSchema.options), { minLength: 5, maxLength: 5 }),
    archived: fc.subarray(ids, { maxLength: 2 }),
    master: fc.record({
      link: fc.constantFrom('', there, `${site}/ausbildung`, 'https://laden.example/x', 'kein Link'),
      callToAction: fc.constantFrom('', 'Lesen'),
    }),
    isPublished: fc.boolean(),
    from: fc.constantFrom(...ids),
  });

  it('promises exactly its active links of each post, keeps each by what it would insert, and gives drafts what is missing', () => {
    fc.assert(
      fc.property(world, ({ links, roles, archived, master, isPublished, from }) => {
        const own = channels.map((one, index) => ({
          ...one,
          role: roles[index] ?? one.role,
          archivedAt: archived.includes(one.id) ? at : null,
        }));
        const variants = isPublished ? [published('blog', there)] : [];
        const found = promises(from, { links, channels: own, master, variants });
        const edges = found.promises.filter(({ kind }) => kind !== 'goal');
        const expected = links.flatMap((one) => {
          const ways = [
            ...(one.fromId === from ? [one.toId] : []),
            ...(one.bothWays && one.toId === from ? [one.fromId] : []),
          ];
          const counts =
            one.state === 'active' &&
            one.frequency === 'per-post' &&
            !['cross-post', 'redirect', 'signature'].includes(one.kind);
          return counts
            ? ways.filter((to) => to !== from && !archived.includes(to)).map((to) => `${one.id} ${to}`)
            : [];
        });
        expect(edges.map(({ linkId, toId }) => `${linkId} ${toId}`).toSorted()).toEqual(expected.toSorted());
        expect(found.promises.length - edges.length).toBeLessThanOrEqual(1);
        const drafted = [master.link, ...linksToCarry(found, master.link).map(({ url }) => url)];
        for (const promise of found.promises) {
          expect(promise.address !== null && isKeptBy(promise, promise.address)).toBe(true);
          expect(promise.inBio || drafted.some((url) => isKeptBy(promise, url))).toBe(true);
        }
      }),
    );
  });
});
