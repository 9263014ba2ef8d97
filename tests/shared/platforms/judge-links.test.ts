import { describe, expect, it } from 'vitest';
import { foundLinks, mentionsBio, sendsToBio } from '../../../shared/platforms/found-links.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { judgeLinks } from '../../../shared/platforms/judge-links.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import type { VariantContent } from '../../../shared/platforms/variant-content.ts';
import { type LinkContext, noLinks } from '../../../shared/platforms/variant-links.ts';
import { asId } from '../../../shared/ids.ts';
import { doc, h2, link, p, partBreak, table, ul } from '../../builders/rich-text.ts';
import { linkPromise } from '../../builders/link-promise.ts';
import { variantContent } from '../../builders/variant-content.ts';

const page = 'https://holzwerk.example/werkblog/dach';
const profile = (id: string) => findProfile(id) as PlatformProfile; // every id here is in the table
const found = (content: VariantContent) => foundLinks(profile(content.platformId), content);
const places = (content: VariantContent) =>
  found(content).map(({ url, place, followable }) => `${place} ${url}${followable ? '' : ' (dead)'}`);

function judge(content: VariantContent, context: Partial<LinkContext>, inBio = false) {
  return judgeLinks({ ...noLinks, ...context }, found(content), inBio);
}

const states = (content: VariantContent, promise = linkPromise(), inBio = false) =>
  judge(content, { promises: [promise] }, inBio).promises.map(({ state }) => state);

describe('finding the links of a variant', () => {
  it('looks into every part, behind words, into lists and tables, and into fields', () => {
    const body = doc(
      h2(link('https://a.example/1', 'Titel')),
      p('Text https://a.example/2.'),
      ul([link('https://a.example/3', 'Punkt')]),
      table(['Wo'], ['https://a.example/4']),
    );
    const fields = { preheader: 'kein Link', boilerplate: 'Mehr: https://a.example/5', contact: 'post@a.example' };
    expect(places(variantContent('press-release', body, { fields }))).toEqual([
      'text https://a.example/1',
      'text https://a.example/2',
      'text https://a.example/3',
      'text https://a.example/4',
      'field https://a.example/5',
    ]);
    const thread = variantContent('x', doc(p('https://example.com/1'), partBreak(), p('https://example.com/2')));
    expect(found(thread).map(({ at }) => at)).toMatchObject([{ part: 0 }, { part: 1 }]);
  });

  it('knows where the platform puts the field for the link, and what cannot be followed', () => {
    const fields = { link: page, firstComment: `Hier: ${page}` };
    expect(places(variantContent('instagram', page, { fields }))).toEqual([
      `text ${page} (dead)`,
      `first-comment ${page} (dead)`,
      `bio ${page}`,
    ]);
    expect(places(variantContent('instagram-story', page, { fields: { link: page } }))).toEqual([
      `text ${page} (dead)`,
      `sticker ${page}`,
    ]);
    expect(places(variantContent('google-business', '', { fields }))).toEqual([`button ${page}`]);
    expect(places(variantContent('pinterest', '', { fields }))).toEqual([`link-field ${page}`]);
    expect(places(variantContent('linkedin', '', { fields }))).toEqual([`first-comment ${page}`]);
    expect(places(variantContent('print', page))).toEqual([`text ${page}`]);
  });

  it('takes an address without scheme as platforms do', () => {
    expect(places(variantContent('mastodon', 'example.com/a'))).toEqual(['text example.com/a (dead)']);
    expect(places(variantContent('linkedin', 'example.com/a'))).toEqual(['text example.com/a']);
  });

  it('leaves out what readers never see', () => {
    expect(places(variantContent('medium', '', { fields: { canonicalUrl: page } }))).toEqual([]);
  });

  it.each([
    'Link in der Bio',
    'Mehr: Link im Profil',
    'link in bio',
    'Link in our channel profile',
    'Link im Kanalprofil',
  ])('reads „%s“ as a way to the profile', (text) => {
    expect(mentionsBio(text)).toBe(true);
    expect(sendsToBio(profile('instagram'), ['', text])).toBe(true);
    expect(sendsToBio(profile('linkedin'), [text])).toBe(false);
  });

  it('reads no way to the profile elsewhere', () => {
    expect(mentionsBio('Der Link im Biologiebuch')).toBe(false);
    expect(mentionsBio('Links im Bild')).toBe(false);
  });
});

describe('judging a promise', () => {
  it('is carried wherever readers can follow it', () => {
    expect(states(variantContent('linkedin', 'Lesen: www.holzwerk.example/werkblog/dach/'))).toEqual(['carried']);
    expect(states(variantContent('linkedin', `Lesen: ${page}/?utm_source=li`))).toEqual(['carried']);
    expect(states(variantContent('linkedin', '', { fields: { firstComment: page } }))).toEqual(['carried']);
    expect(states(variantContent('instagram', page, { fields: { link: page } }))).toEqual(['carried']);
    expect(states(variantContent('newsletter', doc(p(link(page, 'Lesen')))))).toEqual(['carried']);
  });

  it('is carried by the profile of the account, if that leads there and the text says so', () => {
    const content = variantContent('instagram', 'Mehr: Link in der Bio');
    expect(states(content, linkPromise({ inBio: true }), true)).toEqual(['carried']);
    expect(states(content, linkPromise({ inBio: true }), false)).toEqual(['missing']);
    expect(states(content, linkPromise(), true)).toEqual(['missing']);
  });

  it('is wrong on another page of the channel, unless that page keeps another promise', () => {
    const content = variantContent('linkedin', 'https://holzwerk.example/werkblog/zaun');
    expect(states(content)).toEqual(['wrong']);
    const fence = linkPromise({ pages: ['https://holzwerk.example/werkblog/zaun'] });
    expect(judge(content, { promises: [linkPromise(), fence] }).promises.map(({ state }) => state)).toEqual([
      'missing',
      'carried',
    ]);
    expect(states(content, linkPromise({ pages: [], anyUnder: 'https://holzwerk.example/werkblog' }))).toEqual([
      'carried',
    ]);
  });

  it('cannot be followed where it only stands as text, and is missing where nothing leads there', () => {
    expect(states(variantContent('instagram', page))).toEqual(['unfollowable']);
    expect(states(variantContent('linkedin', 'https://other.example/werkblog/dach'))).toEqual(['missing']);
    expect(states(variantContent('linkedin', ''), linkPromise({ address: null, pages: [] }))).toEqual(['unknown']);
  });

  it('is kept by a mention where the map wants one', () => {
    const mention = linkPromise({
      kind: 'mention',
      address: '@holzwerk.azubis',
      handle: '@holzwerk.azubis',
      pages: [],
    });
    expect(states(variantContent('instagram', 'Gebaut von @Holzwerk.azubis'), mention)).toEqual(['carried']);
    expect(states(variantContent('instagram', 'Gebaut von @holzwerk'), mention)).toEqual(['missing']);
  });
});

describe('links beside the promised ones', () => {
  const site = { id: asId('channel', 'site'), name: 'Website', url: 'https://holzwerk.example', archived: false };
  const shop = { id: asId('channel', 'shop'), name: 'Laden', url: 'https://holzwerk.example/laden', archived: false };
  const closed = { ...shop, id: asId('channel', 'closed'), name: 'Alter Laden', archived: true };
  const known = {
    channels: [site, shop],
    retired: [
      { id: asId('destination', 'old'), name: 'Alt', urls: ['https://holzwerk.example/alt'], replacement: null },
    ],
  };
  const extras = (text: string, more: Partial<LinkContext> = {}) =>
    judge(variantContent('linkedin', text), { known, ...more }).extras.map((one) =>
      one.kind === 'retired'
        ? `retired ${one.name}`
        : one.kind === 'archived'
          ? `archived ${one.channel}`
          : one.channel,
    );

  it('belong to the narrowest channel, and only those that the map does not know count', () => {
    expect(extras('https://holzwerk.example/laden/saege')).toEqual(['Laden']);
    expect(extras('https://holzwerk.example/ueber-uns')).toEqual(['Website']);
    expect(extras('https://holzwerk.example/laden/saege', { linkedIds: [shop.id] })).toEqual([]);
    expect(extras('https://elsewhere.example/laden')).toEqual([]);
  });

  it('need no link of the map where the master or a promise wants them', () => {
    expect(
      extras('https://holzwerk.example/laden/saege', { expected: ['https://holzwerk.example/laden/saege/'] }),
    ).toEqual([]);
    expect(extras(page, { promises: [linkPromise()] })).toEqual([]);
  });

  it('lead to an archived channel whatever the map, a promise or the master says, unless one in use is there', () => {
    const page = 'https://holzwerk.example/laden/saege';
    const wanted = { expected: [page], linkedIds: [closed.id], promises: [linkPromise({ pages: [page] })] };
    const gone = { ...known, channels: [site, closed] };
    expect(extras(page, { ...wanted, known: gone })).toEqual(['archived Alter Laden']);
    expect(extras('https://holzwerk.example/ueber-uns', { known: gone })).toEqual(['Website']);
    expect(extras(page, { known: { ...known, channels: [closed, shop] } })).toEqual(['Laden']);
  });

  it('are retired also where a promise would be kept by them', () => {
    const promise = linkPromise({ pages: ['https://holzwerk.example/alt'] });
    expect(extras('https://www.holzwerk.example/alt/', { promises: [promise] })).toEqual(['retired Alt']);
  });
});
