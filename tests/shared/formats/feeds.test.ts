import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { feedFormats } from '../../../shared/formats/feeds/index.ts';
import { html } from '../../../shared/formats/feeds/xml.ts';
import type { OutFormat } from '../../../shared/formats/out-format.ts';
import { formatsMailTexts } from '../../../shared/texts/formats-mail.ts';
import { type TextKey, translate } from '../../../shared/texts/texts.ts';
import { pythonFeedparser, readWithPython, requirePrograms, xmllint } from '../../builders/outside-programs.ts';
import { packageItem } from '../packages/package-items.ts';
import { codesOf, filesOf, formatInput, formatOptions, textAt } from './format-input.ts';
import { feedItem, feedItems } from './feed-items.ts';

const golden = new URL('../../golden/feeds/', import.meta.url).pathname;
/** `UPDATE_GOLDEN=1` writes what is made now; the difference is then read before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';

const settings = {
  title: 'Neues aus dem Holzwerk',
  siteUrl: 'https://holzwerk.example/',
  feedUrl: 'https://holzwerk.example/feed.xml',
};
const mediaBase = 'https://holzwerk.example/media/';

function write({ id, write: writeFormat }: OutFormat, items = feedItems(), options = {}): string {
  const result = writeFormat(formatInput(items), formatOptions(settings, { mediaBase, ...options }));
  return textAt(filesOf(result), `${id}.xml`);
}

const readByFeedparser = `
import sys, json, feedparser
feed = feedparser.parse(sys.stdin.buffer.read())
def moment(parsed):
    return None if parsed is None else '%04d-%02d-%02dT%02d:%02d:%02d' % tuple(parsed)[:6]
print(json.dumps({
    'bozo': bool(feed.bozo), 'version': feed.version, 'title': feed.feed.get('title'), 'link': feed.feed.get('link'),
    'language': feed.feed.get('language'), 'updated': moment(feed.feed.get('updated_parsed')),
    'self': [link['href'] for link in feed.feed.get('links', []) if link['rel'] == 'self'],
    'entries': [{
        'id': entry.get('id'), 'title': entry.get('title'), 'link': entry.get('link'), 'author': entry.get('author'),
        'published': moment(entry.get('published_parsed')), 'summary': entry.get('summary'),
        'tags': [tag['term'] for tag in entry.get('tags', [])],
        'content': [content['value'] for content in entry.get('content', [])],
    } for entry in feed.entries],
}))
`;
interface ReadFeed {
  readonly entries: readonly { readonly id: string; readonly content: readonly string[] }[];
}

beforeAll(() => requirePrograms(pythonFeedparser, xmllint));

describe.each(feedFormats)('$name', (format) => {
  const text = write(format);

  beforeAll(async () => {
    if (!update) return;
    await mkdir(golden, { recursive: true });
    await writeFile(`${golden}${format.id}.xml`, text);
  });

  test('is as it was agreed', async () => {
    expect(text).toBe(await readFile(`${golden}${format.id}.xml`, 'utf8'));
  });

  test('is well-formed, whatever stands in the texts', () => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: text });
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  });

  test('says the same to another reader', () => {
    const read = readWithPython('feedparser', readByFeedparser, Buffer.from(text)) as ReadFeed;
    expect(read).toMatchObject({
      bozo: false,
      version: format.id === 'rss' ? 'rss20' : 'atom10',
      title: 'Neues aus dem Holzwerk',
      link: 'https://holzwerk.example/',
      updated: '2026-11-23T14:30:00',
      self: ['https://holzwerk.example/feed.xml'],
    });
    expect(read.entries).toMatchObject([
      { title: 'Tag der offenen Tür', published: '2026-12-05T09:00:00', summary: 'Ab neun Uhr ist die Halle offen.' },
      { title: 'Aus dem Lager', link: 'https://holzwerk.example/lager', author: 'Jana Keller' },
      {
        title: 'Holz & Beton: 5 < 7 ]]> „gut“ 🪵',
        link: 'https://holzwerk.example/lindenau?a=1&b=2',
        published: '2026-11-20T07:30:00',
        author: 'Holzwerk Brandt',
        // What RSS describes an item with is HTML.
        summary: format.id === 'rss' ? 'Elf Tage &amp; fünf Etagen' : 'Elf Tage & fünf Etagen',
        tags: ['Holzbau', 'Leipzig & Umland'],
      },
    ]);
    const [whole = ''] = read.entries[2]?.content ?? [];
    expect(whole).toContain('<h1>Fünf Etagen &amp; elf Tage</h1>');
    expect(whole).toContain('alt="Kran im Nebel"');
    expect(whole).not.toContain('Holzmuster');
    expect(whole).toContain('Am Morgen · Jana Keller');
    expect([...whole.matchAll(/src="([^"]+)"/gu)].map((match) => match[1])).toEqual([
      'https://holzwerk.example/media/muster.png',
      'https://holzwerk.example/media/kran-ueber-lindenau.jpg',
    ]);
  });

  test('names every entry by an id of its own that stays when the variant changes or is published', () => {
    const ids = (items = feedItems()) =>
      (readWithPython('feedparser', readByFeedparser, Buffer.from(write(format, items))) as ReadFeed).entries.map(
        ({ id }) => id,
      );
    expect(new Set(ids()).size).toBe(3);
    const moved = feedItems().map((item) => ({
      ...item,
      variant: { ...item.variant, publishedUrl: 'https://holzwerk.example/neu', updatedAt: '2026-11-28T09:00:00.000Z' },
    }));
    expect(ids(moved).toSorted()).toEqual(ids().toSorted());
  });

  test('lays the pictures beside it, the same one once, and leaves them out without an address for them', () => {
    const twice = [...feedItems(), feedItem({ ...twin, publishedUrl: 'https://holzwerk.example/zwei' })];
    const paths = filesOf(format.write(formatInput(twice), formatOptions(settings, { mediaBase }))).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([`${format.id}.xml`, 'media/muster.png', 'media/kran-ueber-lindenau.jpg']);
    const without = format.write(formatInput(feedItems()), formatOptions(settings));
    expect(filesOf(without)).toHaveLength(1);
    expect(textAt(filesOf(without), `${format.id}.xml`)).not.toContain('<img');
    expect(without.kind === 'files' && without.losses).toContainEqual({
      code: 'feed-without-pictures',
      params: { count: 2 },
      variantId: null,
    });
  });

  test('says what a person has to know: no address yet, a time to come, where to put pictures', () => {
    const result = format.write(formatInput(feedItems()), formatOptions(settings, { mediaBase }));
    expect(result.kind === 'files' && result.losses).toEqual([
      { code: 'feed-put-pictures', params: { count: 2, address: mediaBase }, variantId: null },
      { code: 'feed-no-address', params: { title: 'Tag der offenen Tür' }, variantId: 'v-planned' },
      {
        code: 'feed-ahead',
        params: { title: 'Tag der offenen Tür', when: 'Samstag, 5. Dezember 2026, 10:00 Uhr' },
        variantId: 'v-planned',
      },
    ]);
  });

  test('has a language only where all entries share it', () => {
    const mixed = [...feedItems(), feedItem({ ...twin, language: 'en', publishedUrl: 'https://holzwerk.example/en' })];
    const result = format.write(formatInput(mixed), formatOptions(settings));
    expect(codesOf(result)).toContain('feed-languages');
    expect(text).toMatch(format.id === 'rss' ? /<language>de</u : /<feed[^>]*xml:lang="de"/u);
    expect(textAt(filesOf(result), `${format.id}.xml`)).not.toMatch(/<language>|<feed[^>]*xml:lang/u);
  });

  test('is refused without a site, without entries, and with a media base that nobody can fetch from', () => {
    const refused = (items = feedItems(), given: Record<string, string> = {}, options = {}) =>
      codesOf(format.write(formatInput(items), formatOptions(given, options)));
    expect(refused()).toEqual(['feed-no-site']);
    expect(refused([packageItem({ platform: 'wordpress' })], settings)).toEqual(['nothing-fits']);
    expect(refused(feedItems(), settings, { mediaBase: 'C:\\Bilder\\' })).toEqual(['feed-media-base']);
  });

  test('takes the address of the channel where nobody gave one for the site', () => {
    const items = feedItems().map((item) => ({ ...item, channel: { ...item.channel, url: 'https://blog.example' } }));
    const result = format.write(formatInput(items), formatOptions({}));
    expect(textAt(filesOf(result), `${format.id}.xml`)).toContain('https://blog.example/');
    expect(codesOf(result)).toContain('feed-no-self');
  });

  test('sorts entries of one moment by their id, in whatever order they come', () => {
    const same = ['a', 'B', 'c'].map((id) => feedItem({ ...twin, id, publishedAt: '2026-11-20T07:30:00.000Z' }));
    expect(write(format, same)).toBe(write(format, same.toReversed()));
  });

  test.each(['de', 'en'] as const)('has words for its settings in %s', (language) => {
    const keys = [`formats.${format.id}.about`, ...format.settings.map(({ id }) => `formats.${format.id}.${id}`)];
    for (const key of keys) {
      const words = translate(formatsMailTexts, language, key as TextKey<typeof formatsMailTexts>);
      expect(words).not.toBe(key);
      expect(words).not.toContain('$t(');
    }
  });
});

const twin = {
  platform: 'wordpress',
  id: 'twin',
  images: feedItems()[1]?.content.images ?? [],
  fields: { title: 'Noch einmal' },
};

test('HTML in a feed cannot end the section it stands in', () => {
  const { xml } = html('content', '<p>a]]></p>', { type: 'html' });
  const { status, stdout } = spawnSync('xmllint', ['--nocdata', '-'], { input: xml });
  expect(status).toBe(0);
  expect(stdout.toString()).toContain('&lt;p&gt;a]]&gt;&lt;/p&gt;');
});

/** Rules that the W3C feed validator is known for and that a text shows; the validator itself needs a web server. */
describe('what the W3C validator asks of RSS', () => {
  const feed = parseRssFeed(write(feedFormats[0] ?? failed()));

  test('dates as in RFC 822 with a zone and a year of four digits', () => {
    const dates = [...write(feedFormats[0] ?? failed()).matchAll(/<(?:pubDate|lastBuildDate)>([^<]+)</gu)];
    expect(dates.length).toBe(3);
    for (const [, date] of dates) expect(date).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/u);
  });

  test('title, link and description of the channel, and a link to itself', () => {
    expect(feed).toMatchObject({ title: 'Neues aus dem Holzwerk', link: 'https://holzwerk.example/' });
    expect(feed.description).toBeTruthy();
    expect(feed.atom?.links).toEqual([{ href: settings.feedUrl, rel: 'self', type: 'application/rss+xml' }]);
  });

  test('a title or description in each item, ids that are no addresses marked so, no name where a mail address belongs', () => {
    for (const item of feed.items ?? []) {
      expect(item.title || item.description).toBeTruthy();
      expect(item.guid?.isPermaLink).toBe(false);
      expect(item.authors).toBeUndefined();
    }
  });
});

describe('what the W3C validator asks of Atom', () => {
  const feed = parseAtomFeed(write(feedFormats[1] ?? failed()));
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

  test('id, title, update and author of the feed, and a link to itself', () => {
    expect(feed).toMatchObject({ id: settings.feedUrl, authors: [{ name: 'Holzwerk Brandt' }] });
    expect(feed.updated).toMatch(moment);
    expect(feed.links?.filter(({ rel }) => rel === 'self')).toHaveLength(1);
  });

  test('id, title and update of each entry, an id that is an address of its kind, and content or a link', () => {
    for (const entry of feed.entries ?? []) {
      expect(entry.id).toMatch(/^tag:[a-z0-9.-]+,\d{4}:[\w/;?:@&=+$.!~*'(),-]+$/u);
      expect(entry.title?.value).toBeTruthy();
      expect(entry.updated).toMatch(moment);
      expect(entry.content?.value ?? entry.links?.[0]?.href).toBeTruthy();
      expect(entry.content?.type).toBe('html');
    }
  });
});

function failed(): never {
  throw new Error('no format');
}
