import { asciiSlug } from '../../ascii-slug.ts';
import { escapeHtml } from '../../rich-text/to-html.ts';
import type { FormatInput, FormatOptions } from '../out-format.ts';
import { bodyHtml, captionOf } from './article-body.ts';
import type { Article, ArticlePicture } from './article.ts';
import { clip } from './clean-text.ts';
import { releaseOf } from './release.ts';

/** Longest values, UTF-16 units to be on the safe side: what is longer is refused on import. Slug and alt text as Ghost's own migration cuts them. */
export const ghostLimits = {
  title: 255,
  slug: 185,
  excerpt: 300,
  metaTitle: 300,
  metaDescription: 500,
  subject: 300,
  alt: 125,
  tag: 191,
} as const;

export interface GhostContext {
  readonly input: FormatInput;
  readonly options: FormatOptions;
  /** Mail addresses of accounts by name of the author; others are not named. */
  readonly emails: Readonly<Record<string, string>>;
  /** Where a picture lies in the archive. */
  readonly pathOf: (picture: ArticlePicture) => string;
}

/** The data of a Ghost import, version 5.130, which Ghost 6 reads too. Ids are any words; Ghost gives its own. */
export function ghostImport(articles: readonly Article[], context: GhostContext) {
  const tags = numbered('tag', articles.flatMap(tagNames));
  const users = numbered(
    'user',
    articles.map(({ author }) => author).filter((author) => context.emails[author]),
  );
  return {
    meta: { exported_on: Date.parse(context.input.stateAt), version: '5.130.0' },
    data: {
      posts: articles.map((article) => post(article, context)),
      posts_meta: articles.map((article) => postMeta(article)),
      // Without a slug Ghost makes one from letters that have no ASCII form.
      tags: tags.map(({ id, name, slug }) => ({ id, name, ...(slug === '' ? {} : { slug }) })),
      posts_tags: articles.flatMap((article) =>
        idsOf(tagNames(article), tags).map((id, index) => ({
          post_id: article.item.variant.id,
          tag_id: id,
          sort_order: index,
        })),
      ),
      users: users.map(({ id, name, slug }) => ({ id, name, slug: slug || id, email: context.emails[name] })),
      posts_authors: articles.flatMap((article) =>
        idsOf([article.author], users).map((id) => ({
          post_id: article.item.variant.id,
          author_id: id,
          sort_order: 0,
        })),
      ),
    },
  };
}

function post(article: Article, { options, pathOf }: GhostContext) {
  const { variant, master } = article.item;
  const release = releaseOf(article, options);
  return {
    id: variant.id,
    title: article.title,
    slug: article.slug,
    // HTML alone: Ghost makes of it what its own version edits (6 Lexical, 5 Mobiledoc).
    html: bodyHtml(article, (picture) => ghostUrl(pathOf(picture)), calloutCard),
    status: release.kind === 'at' ? 'scheduled' : 'draft',
    type: article.kind,
    visibility: 'public',
    featured: 0,
    published_at: release.kind === 'at' ? release.at : null,
    created_at: master.createdAt,
    updated_at: variant.updatedAt,
    feature_image: article.lead === null ? null : ghostUrl(pathOf(article.lead)),
    custom_excerpt: orNull(clip(article.excerpt, ghostLimits.excerpt)),
    canonical_url: orNull(article.canonicalUrl),
  };
}

function postMeta(article: Article) {
  const { lead } = article;
  return {
    post_id: article.item.variant.id,
    meta_title: orNull(clip(article.seoTitle, ghostLimits.metaTitle)),
    meta_description: orNull(clip(article.description, ghostLimits.metaDescription)),
    email_subject: orNull(clip(article.subject, ghostLimits.subject)),
    feature_image_alt: orNull(clip(lead?.alt ?? '', ghostLimits.alt)),
    feature_image_caption: orNull(lead === null ? '' : escapeHtml(captionOf(lead))),
  };
}

/** What Ghost 6 takes for a callout card (6.65, tried); Ghost 5 makes a paragraph of it. */
function calloutCard(html: string): string {
  return `<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-text">${html}</div></div>`;
}

/** Ghost puts its own address in place of the first word, and its copy of the picture in place of the path. */
function ghostUrl(path: string): string {
  return `__GHOST_URL__/${path}`;
}

/** Categories come first: Ghost calls the first tag the primary one. A leading `#` would hide a tag, a comma is refused. */
function tagNames({ categories, tags }: Article): string[] {
  const names = [...categories, ...tags].map((name) => clip(name.replace(/^[#,\s]+/u, ''), ghostLimits.tag));
  return names.filter((name) => name !== '');
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** Names, each once, in the order in which they first come up. Two with one slug are one: Ghost would refuse the second. */
function numbered(kind: string, names: readonly string[]): Named[] {
  const byKey = new Map<string, Named>();
  for (const name of names) {
    const key = keyOf(name);
    if (!byKey.has(key))
      byKey.set(key, { id: `${kind}-${byKey.size + 1}`, name, slug: asciiSlug(name, ghostLimits.slug) });
  }
  return [...byKey.values()];
}

function idsOf(names: readonly string[], known: readonly Named[]): string[] {
  const ids = names.flatMap((name) => known.find((one) => keyOf(one.name) === keyOf(name))?.id ?? []);
  return [...new Set(ids)];
}

function keyOf(name: string): string {
  return asciiSlug(name, ghostLimits.slug) || name;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
