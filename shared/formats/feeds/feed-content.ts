import type { JsonValue, Language } from '../../model/common.ts';
import { linkTarget } from '../../links/link-gate.ts';
import { writable } from '../../map-drawing/xml-text.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import type { ProfileFamily } from '../../platforms/platform-profile.ts';
import { flatten } from '../../rich-text/flatten.ts';
import { inlineText } from '../../rich-text/inline-text.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { toHtml } from '../../rich-text/to-html.ts';
import type { ChosenSettings } from '../chosen-settings.ts';
import type { FormatInput, FormatSetting } from '../out-format.ts';
import { type FeedPictures, withCredits } from './feed-pictures.ts';

/** Settings of both kinds of feed. */
export const feedSettings: readonly FormatSetting[] = [
  { id: 'title', kind: 'text', initial: '' },
  { id: 'description', kind: 'text', initial: '' },
  { id: 'siteUrl', kind: 'text', initial: '' },
  { id: 'feedUrl', kind: 'text', initial: '' },
  { id: 'author', kind: 'text', initial: '' },
];

/** A feed before it is RSS or Atom. Texts hold nothing that XML cannot hold. */
export interface FeedContent {
  readonly title: string;
  readonly description: string;
  /** Of the site that the feed belongs to. */
  readonly siteUrl: string;
  /** Where the feed itself will lie; null where nobody has said. */
  readonly feedUrl: string | null;
  readonly author: string;
  /** That of all entries; null where they differ. */
  readonly language: Language | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly item: PackageItem;
  /** Stays with the variant, wherever it is published and however often it changes: a reader shows it once. */
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
  readonly summary: string;
  readonly html: string;
  readonly author: string;
  readonly categories: readonly string[];
  /** ISO 8601; the planned time of what is not out yet, null for what has none. */
  readonly publishedAt: string | null;
  readonly updatedAt: string;
}

const longForms: ReadonlySet<ProfileFamily> = new Set(['article', 'feed', 'mail', 'document', 'video', 'custom']);

/** What has a text of its own and an address or a time: a feed without either leads nowhere and sorts by nothing. */
export function fitsFeed(item: PackageItem): boolean {
  return longForms.has(item.profile.family) && (addressOf(item) !== null || timeOf(item) !== null);
}

export function feedContent(input: FormatInput, settings: ChosenSettings, pictures: FeedPictures): FeedContent | null {
  const siteUrl = siteOf(input.items, settings.text('siteUrl'));
  if (siteUrl === null) return null;
  const author = line(settings.text('author') || input.workspaceName);
  const entries = input.items.filter(fitsFeed).map((item) => entryOf(item, author, pictures));
  const [language = null, ...others] = new Set(entries.map(({ item }) => item.content.language));
  const title = line(settings.text('title') || input.workspaceName);
  return {
    title,
    description: line(settings.text('description')) || title,
    siteUrl,
    feedUrl: webAddress(settings.text('feedUrl')),
    author,
    language: others.length === 0 ? language : null,
    entries: entries.toSorted(byTime),
  };
}

/** The address given for the site, else that of a channel in the feed. */
function siteOf(items: readonly PackageItem[], given: string): string | null {
  return webAddress(given) ?? items.map(({ channel }) => webAddress(channel.url)).find((url) => url !== null) ?? null;
}

/** The address a reader comes to: where it was published, else where the text says that it stands. */
function addressOf({ variant, content, profile }: PackageItem): string | null {
  const field = (id: string) => webAddress(words(content.fields[id]));
  const own = profile.family === 'feed' ? field('link') : null;
  return webAddress(variant.publishedUrl) ?? own ?? field('canonicalUrl');
}

function timeOf({ variant }: PackageItem): string | null {
  return variant.publishedAt ?? variant.scheduledAt;
}

function entryOf(item: PackageItem, feedAuthor: string, pictures: FeedPictures): FeedEntry {
  const { content, master, variant, profile } = item;
  const field = (...ids: readonly string[]) =>
    ids.map((id) => line(words(content.fields[id]))).find((text) => text !== '');
  const body = withCredits(flatten(content.body, profile.text.formatting.value), item);
  return {
    item,
    id: `tag:kanalwerk.invalid,2026:${variant.id}`,
    title: field('title', 'subject') ?? line(master.title),
    link: addressOf(item),
    summary: field('excerpt', 'seoDescription', 'preheader') ?? (line(master.lead) || firstWords(body)),
    html: writable([...pictures.beside(item), toHtml(body, { imageSource: pictures.source(item) })].join('\n')),
    author: field('author') ?? (line(master.author) || feedAuthor),
    categories: categoriesOf(content.fields),
    publishedAt: timeOf(item),
    updatedAt: variant.updatedAt,
  };
}

function firstWords({ blocks }: RichText): string {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? line(inlineText(block.children)) : ''));
  return texts.find((text) => text !== '') ?? '';
}

function categoriesOf(fields: Readonly<Record<string, JsonValue>>): string[] {
  const all = ['categories', 'tags', 'hashtags'].flatMap((id) => {
    const value = fields[id];
    return Array.isArray(value) ? value.map((one) => line(words(one))) : [];
  });
  return [...new Set(all)].filter((name) => name !== '');
}

/** By code unit where two have the same time, so that the order never depends on who asks. */
function byTime(a: FeedEntry, b: FeedEntry): number {
  const time = ({ publishedAt, updatedAt }: FeedEntry) => Date.parse(publishedAt ?? updatedAt);
  return time(b) - time(a) || (a.id < b.id ? -1 : 1);
}

function words(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** One line that XML can hold. */
function line(text: string): string {
  return writable(text).replace(/\s+/gu, ' ').trim();
}

/** An address of the web as feeds have it, or null. */
export function webAddress(text: string): string | null {
  const url = linkTarget(text.trim());
  return url !== null && /^https?:/iu.test(url) ? url : null;
}
