import type { MediaId } from '../../ids.ts';
import type { JsonValue, Language } from '../../model/common.ts';
import { linkTarget } from '../../links/link-gate.ts';
import type { PackageItem, PictureOfUse } from '../../packages/exporter.ts';
import { nameGiver, slugOf } from '../../packages/file-names.ts';
import { outlineItem } from '../../packages/item-outline.ts';
import { pictureOfUse } from '../../packages/picture-of-use.ts';
import { flatten } from '../../rich-text/flatten.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { cleanLine, cleanText } from './clean-text.ts';

/** A variant as content systems see it: every value is filled from what stands nearest, or empty. */
export interface Article {
  readonly item: PackageItem;
  readonly language: Language;
  /** Pages stay, posts have a place in time. */
  readonly kind: 'post' | 'page';
  /** One line. Empty only where nobody has written any. */
  readonly title: string;
  /** `a-z0-9-`, unique among the articles taken apart together. */
  readonly slug: string;
  readonly excerpt: string;
  /** For search results and cards: what was written for them, else the excerpt, else the lead. */
  readonly description: string;
  readonly seoTitle: string;
  readonly canonicalUrl: string;
  /** Subject of the mail, where there is one. */
  readonly subject: string;
  /** Fields of a mail that stand in for what it lacks: the subject for a title, the preheader for an excerpt. */
  readonly standIns: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly author: string;
  /** As far as the platform of the variant shows it. */
  readonly body: RichText;
  readonly pictures: readonly ArticlePicture[];
  /** The first that does not stand in the text, else the first. */
  readonly lead: ArticlePicture | null;
  /** Its place in time, ISO 8601: planned, else published, else last changed. */
  readonly at: string;
}

export interface ArticlePicture extends PictureOfUse {
  /** Name of the file, ASCII, unique within the article. */
  readonly file: string;
  readonly inText: boolean;
  /** Terms of use and origin, in the words of the team. */
  readonly licence: string;
  readonly source: string;
}

/** Fields that `Article` takes in; each format says which of them it writes. */
export const articleFields = [
  'title',
  'subject',
  'slug',
  'excerpt',
  'seoTitle',
  'seoDescription',
  'canonicalUrl',
  'categories',
  'tags',
  'author',
] as const;
export type ArticleField = (typeof articleFields)[number];

/** Takes variants apart, in their order. Slugs of one call do not repeat. */
export function articlesOf(items: readonly PackageItem[], longestSlug = 60): Article[] {
  const giveName = nameGiver();
  return items.map((item) => {
    const wanted = line(item.content.fields['slug']) || titleOf(item);
    return article(item, giveName(slugOf(wanted, 'text', longestSlug), ''));
  });
}

/** The variants of each channel, in the order in which the channels first come up: one site takes one file. */
export function byChannel(items: readonly PackageItem[]): { readonly name: string; readonly items: PackageItem[] }[] {
  const giveName = nameGiver();
  return [...Map.groupBy(items, ({ channel }) => channel.id).values()].map((group) => ({
    name: giveName(slugOf(group[0]?.channel.name ?? '', 'channel', 40), ''),
    items: group,
  }));
}

function article(item: PackageItem, slug: string): Article {
  const { content, master, variant, profile } = item;
  const { fields } = content;
  const body = flatten(content.body, profile.text.formatting.value);
  const pictures = picturesOf(item, body);
  const excerpt = text(fields['excerpt']) || text(fields['preheader']);
  return {
    item,
    language: content.language,
    kind: profile.id === 'website' ? 'page' : 'post',
    title: titleOf(item),
    slug,
    excerpt,
    description: cleanLine(text(fields['seoDescription']) || excerpt || master.lead),
    seoTitle: line(fields['seoTitle']),
    canonicalUrl: webAddress(line(fields['canonicalUrl'])),
    subject: line(fields['subject']),
    standIns: [
      ...(line(fields['title']) === '' ? ['subject'] : []),
      ...(text(fields['excerpt']) === '' ? ['preheader'] : []),
    ],
    categories: list(fields['categories']),
    tags: list(fields['tags']),
    author: line(fields['author']) || cleanLine(master.author),
    body,
    pictures,
    lead: pictures.find(({ inText }) => !inText) ?? pictures[0] ?? null,
    at: variant.scheduledAt ?? variant.publishedAt ?? variant.updatedAt,
  };
}

function titleOf({ content: { fields }, master }: PackageItem): string {
  return line(fields['title']) || line(fields['subject']) || cleanLine(master.title);
}

function picturesOf(item: PackageItem, body: RichText): ArticlePicture[] {
  const inText = new Set<MediaId>(body.blocks.flatMap((block) => (block.kind === 'image' ? [block.mediaId] : [])));
  return outlineItem(item).images.map((picture) => {
    const { file, image } = picture;
    return {
      ...pictureOfUse(picture, item.content.language),
      file: file.slice(file.lastIndexOf('/') + 1),
      alt: image.decorative ? '' : cleanLine(image.alt),
      caption: cleanLine(image.caption),
      credit: cleanLine(image.credit),
      licence: cleanLine(image.licence),
      source: cleanLine(image.source),
      inText: inText.has(image.mediaId),
    };
  });
}

/** The address if it is one of the web, else nothing. */
export function webAddress(address: string): string {
  const target = linkTarget(address);
  return target !== null && /^https?:/u.test(target) ? target : '';
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? cleanText(value).trim() : '';
}

function line(value: JsonValue | undefined): string {
  return typeof value === 'string' ? cleanLine(value) : '';
}

/** A list of words, each once. */
function list(value: JsonValue | undefined): string[] {
  const words = Array.isArray(value) ? value : [value];
  return [...new Set(words.map((word) => line(word ?? '')).filter((word) => word !== ''))];
}
