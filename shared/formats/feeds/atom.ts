import type { FeedContent, FeedEntry } from './feed-content.ts';
import { feedFormat } from './feed-format.ts';
import { document, empty, html, tree, words, type Xml } from './xml.ts';

/** Atom 1.0 with the whole text as HTML. */
export const atom = feedFormat(
  {
    id: 'atom',
    name: 'Atom 1.0',
    version: 'RFC 4287',
    source: 'https://www.rfc-editor.org/rfc/rfc4287',
    path: 'atom.xml',
  },
  (content, stateAt) =>
    document(
      tree('feed', { xmlns: 'http://www.w3.org/2005/Atom', ...languageOf(content.language) }, [
        words('id', content.feedUrl ?? content.siteUrl),
        words('title', content.title),
        content.description === content.title ? null : words('subtitle', content.description),
        words('updated', rfc3339(stateAt)),
        authorOf(content.author),
        empty('link', { href: content.siteUrl, rel: 'alternate', type: 'text/html' }),
        content.feedUrl === null
          ? null
          : empty('link', { href: content.feedUrl, rel: 'self', type: 'application/atom+xml' }),
        words('generator', 'Kanalwerk'),
        ...content.entries.map((entry) => entryOf(entry, content)),
      ]),
    ),
);

function entryOf(entry: FeedEntry, feed: FeedContent): Xml {
  const { id, title, link, summary, html: text, author, categories, publishedAt, updatedAt, item } = entry;
  return tree('entry', languageOf(feed.language === null ? item.content.language : null), [
    words('id', id),
    words('title', title),
    publishedAt === null ? null : words('published', rfc3339(publishedAt)),
    words('updated', rfc3339(updatedAt)),
    authorOf(author),
    link === null ? null : empty('link', { href: link, rel: 'alternate', type: 'text/html' }),
    ...categories.map((term) => empty('category', { term })),
    summary === '' ? null : words('summary', summary),
    text === '' ? null : html('content', text, { type: 'html' }),
  ]);
}

function authorOf(name: string): Xml {
  return tree('author', {}, [words('name', name)]);
}

function languageOf(language: string | null): Record<string, string> {
  return language === null ? {} : { 'xml:lang': language };
}

/** `2026-11-30T07:30:00Z`. */
function rfc3339(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}
