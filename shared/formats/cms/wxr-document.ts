import { channelsOwnAddress } from './site-address.ts';
import type { FormatInput, FormatOptions } from '../out-format.ts';
import { bodyHtml, captionOf } from './article-body.ts';
import type { Article, ArticlePicture } from './article.ts';
import { releaseOf } from './release.ts';
import { clockTime, mailTime } from './site-times.ts';
import { nicename } from './term-names.ts';
import { cdata, xmlText } from './xml-text.ts';
import { asciiSlug } from '../../ascii-slug.ts';

/** What a person has decided about one export. */
export interface WxrChoices {
  readonly draftStatus: string;
  readonly seo: string;
  readonly comments: 'open' | 'closed';
}

/** What the document depends on beside its articles. */
export interface WxrContext {
  readonly input: FormatInput;
  readonly options: FormatOptions;
  readonly choices: WxrChoices;
  readonly nameOf: (picture: ArticlePicture) => string;
}

/** High enough to be free in the database of a grown site: WordPress then keeps the number. */
const firstId = 900_000;
/** How a text without a time in UTC is written: WordPress gives it one when it is published. */
const noTime = '0000-00-00 00:00:00';

/** Articles of one channel as WXR 1.2. Version and base addresses stand on lines of their own, as the oldest reader wants. */
export function wxrDocument(articles: readonly Article[], context: WxrContext): string {
  const { input } = context;
  const channel = articles[0]?.item.channel;
  const site = channel === undefined ? '' : channelsOwnAddress(channel);
  const numbered = numberedItems(articles, context);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"',
    '  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"',
    '  xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    '  xmlns:dc="http://purl.org/dc/elements/1.1/"',
    '  xmlns:wp="http://wordpress.org/export/1.2/">',
    '<channel>',
    `<title>${xmlText(channel?.name ?? input.workspaceName)}</title>`,
    `<link>${xmlText(site)}</link>`,
    `<description>${xmlText(input.workspaceName)}</description>`,
    `<pubDate>${mailTime(input.stateAt)}</pubDate>`,
    `<language>${channel?.language ?? input.language}</language>`,
    '<wp:wxr_version>1.2</wp:wxr_version>',
    `<wp:base_site_url>${xmlText(site)}</wp:base_site_url>`,
    `<wp:base_blog_url>${xmlText(site)}</wp:base_blog_url>`,
    ...authors(articles),
    ...terms(
      articles.flatMap(({ categories }) => categories),
      (name, slug, index) =>
        `<wp:category><wp:term_id>${index + 1}</wp:term_id><wp:category_nicename>${cdata(slug)}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata(htmlWords(name))}</wp:cat_name></wp:category>`,
    ),
    ...terms(
      articles.flatMap(({ tags }) => tags),
      (name, slug, index) =>
        `<wp:tag><wp:term_id>${index + 1}</wp:term_id><wp:tag_slug>${cdata(slug)}</wp:tag_slug><wp:tag_name>${cdata(htmlWords(name))}</wp:tag_name></wp:tag>`,
    ),
    ...numbered,
    '</channel>',
    '</rss>',
    '',
  ];
  return lines.join('\n');
}

function authors(articles: readonly Article[]): string[] {
  const names = [...new Set(articles.map(({ author }) => author).filter((author) => author !== ''))];
  return names.map(
    (name, index) =>
      `<wp:author><wp:author_id>${index + 1}</wp:author_id><wp:author_login>${cdata(login(name))}</wp:author_login><wp:author_email></wp:author_email><wp:author_display_name>${cdata(name)}</wp:author_display_name><wp:author_first_name></wp:author_first_name><wp:author_last_name></wp:author_last_name></wp:author>`,
  );
}

/** Each category or tag once, by the name in its address. */
function terms(names: readonly string[], element: (name: string, slug: string, index: number) => string): string[] {
  const bySlug = new Map(names.map((name) => [nicename(name), name]).toReversed() as [string, string][]);
  return [...bySlug].toReversed().map(([slug, name], index) => element(name, slug, index));
}

function numberedItems(articles: readonly Article[], context: WxrContext): string[] {
  let next = firstId;
  return articles.flatMap((article) => {
    const id = next;
    next += 1 + article.pictures.length;
    const withMedia = context.options.mediaBase !== null;
    const numbers = new Map(article.pictures.map((picture, index) => [picture, id + 1 + index]));
    return [
      postItem(article, id, article.lead === null || !withMedia ? null : (numbers.get(article.lead) ?? null), context),
      ...(withMedia ? article.pictures : []).map((picture) =>
        attachmentItem(article, picture, { id: numbers.get(picture) ?? id, parent: id }, context),
      ),
    ];
  });
}

function postItem(article: Article, id: number, leadId: number | null, context: WxrContext): string {
  const { choices, options } = context;
  const release = releaseOf(article, options);
  const base = options.mediaBase;
  const html = bodyHtml(article, (picture) => (base === null ? null : base + context.nameOf(picture)));
  return item({
    title: htmlWords(article.title),
    creator: login(article.author),
    guid: `urn:kanalwerk:variant:${article.item.variant.id}`,
    content: withoutShortcodes(html),
    excerpt: htmlWords(article.excerpt),
    id,
    at: article.at,
    atGmt: release.kind === 'at' ? clockTime(release.at, 'UTC') : noTime,
    name: article.slug,
    status: release.kind === 'at' ? 'future' : choices.draftStatus,
    parent: 0,
    type: article.kind,
    comments: choices.comments,
    more: [
      ...article.categories.map((name) => category('category', name)),
      ...article.tags.map((name) => category('post_tag', name)),
      ...(leadId === null ? [] : [meta('_thumbnail_id', String(leadId))]),
      ...seoMeta(article, choices.seo),
    ],
    context,
  });
}

function attachmentItem(
  article: Article,
  picture: ArticlePicture,
  { id, parent }: { readonly id: number; readonly parent: number },
  context: WxrContext,
): string {
  const name = context.nameOf(picture);
  const stem = name.slice(0, name.lastIndexOf('.'));
  const terms = [picture.credit, picture.licence, picture.source].filter((words) => words !== '');
  return item({
    title: stem,
    creator: login(article.author),
    guid: `urn:kanalwerk:medium:${article.item.variant.id}:${picture.mediaId}`,
    content: htmlWords(terms.join('\n')),
    excerpt: htmlWords(captionOf(picture)),
    id,
    at: article.at,
    atGmt: clockTime(article.at, 'UTC'),
    name: stem,
    status: 'inherit',
    parent,
    type: 'attachment',
    comments: 'closed',
    more: [
      `<wp:attachment_url>${cdata((context.options.mediaBase ?? '') + name)}</wp:attachment_url>`,
      ...(picture.alt === '' ? [] : [meta('_wp_attachment_image_alt', picture.alt)]),
    ],
    context,
  });
}

interface ItemParts {
  readonly title: string;
  readonly creator: string;
  readonly guid: string;
  readonly content: string;
  readonly excerpt: string;
  readonly id: number;
  readonly at: string;
  readonly atGmt: string;
  readonly name: string;
  readonly status: string;
  readonly parent: number;
  readonly type: 'post' | 'page' | 'attachment';
  readonly comments: 'open' | 'closed';
  readonly more: readonly string[];
  readonly context: WxrContext;
}

function item(parts: ItemParts): string {
  return [
    '<item>',
    `<title>${cdata(parts.title)}</title>`,
    '<link></link>',
    `<pubDate>${mailTime(parts.at)}</pubDate>`,
    `<dc:creator>${cdata(parts.creator)}</dc:creator>`,
    `<guid isPermaLink="false">${xmlText(parts.guid)}</guid>`,
    '<description></description>',
    `<content:encoded>${cdata(parts.content)}</content:encoded>`,
    `<excerpt:encoded>${cdata(parts.excerpt)}</excerpt:encoded>`,
    `<wp:post_id>${parts.id}</wp:post_id>`,
    `<wp:post_date>${clockTime(parts.at, parts.context.input.timeZone)}</wp:post_date>`,
    `<wp:post_date_gmt>${parts.atGmt}</wp:post_date_gmt>`,
    `<wp:comment_status>${parts.comments}</wp:comment_status>`,
    `<wp:ping_status>${parts.comments}</wp:ping_status>`,
    `<wp:post_name>${cdata(parts.name)}</wp:post_name>`,
    `<wp:status>${parts.status}</wp:status>`,
    `<wp:post_parent>${parts.parent}</wp:post_parent>`,
    '<wp:menu_order>0</wp:menu_order>',
    `<wp:post_type>${parts.type}</wp:post_type>`,
    '<wp:post_password></wp:post_password>',
    '<wp:is_sticky>0</wp:is_sticky>',
    ...parts.more,
    '</item>',
  ].join('\n');
}

function category(domain: 'category' | 'post_tag', name: string): string {
  return `<category domain="${domain}" nicename="${xmlText(nicename(name))}">${cdata(htmlWords(name))}</category>`;
}

function meta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;
}

const seoKeys: Readonly<Record<string, readonly [title: string, description: string, canonical: string]>> = {
  yoast: ['_yoast_wpseo_title', '_yoast_wpseo_metadesc', '_yoast_wpseo_canonical'],
  'rank-math': ['rank_math_title', 'rank_math_description', 'rank_math_canonical_url'],
};

function seoMeta(article: Article, plugin: string): string[] {
  const keys = seoKeys[plugin];
  if (keys === undefined) return [];
  const values = [article.seoTitle, article.description, article.canonicalUrl];
  return keys.flatMap((key, index) => {
    const value = values[index] ?? '';
    return value === '' ? [] : [meta(key, value)];
  });
}

/** WordPress keeps titles, excerpts and names of terms as HTML. */
function htmlWords(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A login in the letters that WordPress allows; empty lets the importing person choose. */
function login(author: string): string {
  return asciiSlug(author, 60);
}

/** What looks like a shortcode is text: as an entity the bracket starts none. */
function withoutShortcodes(html: string): string {
  return html.replace(/\[(?=\/?[\w[])/gu, '&#91;');
}
