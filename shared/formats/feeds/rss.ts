import { escapeHtml } from '../../rich-text/to-html.ts';
import type { FeedContent, FeedEntry } from './feed-content.ts';
import { feedFormat } from './feed-format.ts';
import { document, empty, html, tree, words, type Xml } from './xml.ts';

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RSS 2.0 with the whole text in `content:encoded`. */
export const rss = feedFormat(
  {
    id: 'rss',
    name: 'RSS 2.0',
    version: '2.0.11',
    source: 'https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile',
    path: 'rss.xml',
  },
  (content, stateAt) =>
    document(
      tree('rss', namespaces, [tree('channel', {}, [...headOf(content, stateAt), ...content.entries.map(itemOf)])]),
    ),
);

function headOf({ title, siteUrl, description, language, feedUrl }: FeedContent, stateAt: string): (Xml | null)[] {
  return [
    words('title', title),
    words('link', siteUrl),
    words('description', escapeHtml(description)),
    language === null ? null : words('language', language),
    words('lastBuildDate', rfc822(stateAt)),
    words('generator', 'Kanalwerk'),
    // Where the feed lies: a reader that was given the text alone finds it by this.
    feedUrl === null ? null : empty('atom:link', { href: feedUrl, rel: 'self', type: 'application/rss+xml' }),
  ];
}

function itemOf({ id, title, link, summary, html: text, author, categories, publishedAt }: FeedEntry): Xml {
  return tree('item', {}, [
    words('title', title),
    link === null ? null : words('link', link),
    // Readers take it for HTML.
    summary === '' ? null : words('description', escapeHtml(summary)),
    // RSS wants a mail address as author; the name alone goes into Dublin Core.
    words('dc:creator', author),
    ...categories.map((name) => words('category', name)),
    words('guid', id, { isPermaLink: 'false' }),
    publishedAt === null ? null : words('pubDate', rfc822(publishedAt)),
    text === '' ? null : html('content:encoded', text),
  ]);
}

/** `Mon, 30 Nov 2026 07:30:00 GMT`: RFC 822 with a year of four digits, as the RSS profile advises. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString();
}
