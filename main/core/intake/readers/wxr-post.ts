import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import type { FoundKind, FoundState } from '../../../../shared/intake/found-kinds.ts';
import { Notes } from '../../import/notes.ts';
import { finishItem } from '../finish-item.ts';
import { momentOf } from '../moments.ts';
import type { ReaderInput } from '../reader.ts';
import { htmlText, plainOf } from './html-text.ts';
import { wordpressHtml } from './wordpress-html.ts';

/** One `item` of a WXR file, as its elements say. */
export interface WxrPost {
  /** Text of the elements by name. */
  readonly fields: Map<string, string>;
  readonly meta: Map<string, string>;
  readonly tags: string[];
  comments: number;
  /** Its texts are longer than what is read. */
  isTooLong: boolean;
}

/** What the file says of the site as a whole. */
export interface WxrSite {
  base: string;
  language: string;
  /** Display names by login. */
  readonly authors: Map<string, string>;
  /** Address and alt text of attachments by id; filled only where pictures are at hand. */
  readonly attachments: ReadonlyMap<string, { readonly url: string; readonly alt: string }>;
}

/** What WordPress keeps beside contents: menus, templates, styles, caches. */
const furniture = new Set(
  'attachment nav_menu_item revision custom_css customize_changeset oembed_cache user_request wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face acf-field acf-field-group wpcf7_contact_form'.split(
    ' ',
  ),
);

const states: Readonly<Record<string, FoundState>> = {
  publish: 'published',
  future: 'scheduled',
  draft: 'draft',
  pending: 'draft',
  'auto-draft': 'draft',
  private: 'private',
};

/** Why an entry is no content, or null for one that is. */
export function furnitureOf(post: WxrPost): string | null {
  const type = post.fields.get('wp:post_type') ?? 'post';
  if (furniture.has(type)) return type;
  const status = post.fields.get('wp:status') ?? '';
  return status === 'trash' ? 'trash' : null;
}

/** One post or page. Throws `Refusal` for a text that cannot be read. */
export function wxrItem(post: WxrPost, site: WxrSite, input: ReaderInput): FoundItem {
  const value = (name: string): string => post.fields.get(name)?.trim() ?? '';
  const notes = new Notes();
  const html = coverOf(post, site) + wordpressHtml(post.fields.get('content:encoded') ?? '', notes);
  const base = value('link') === '' ? site.base : value('link');
  const { blocks, pictures } = htmlText(html, { find: input.beside, notes, base });
  notes.count('reader-comments', post.comments);
  for (const name of post.meta.keys()) if (!name.startsWith('_')) notes.name('own-fields', name);
  const kind: FoundKind = value('wp:post_type') === 'page' ? 'page' : 'article';
  const state = value('wp:post_password') === '' ? (states[value('wp:status')] ?? 'unknown') : 'private';
  const creator = value('dc:creator');
  return finishItem({
    key: keyOf(value('guid'), value('wp:post_id'), site.base),
    kind,
    state,
    title: plainOf(value('title')),
    lead: plainOf(value('excerpt:encoded')),
    blocks,
    publishedAt: state === 'draft' ? null : dateOf(value, input.timeZone),
    // A draft's link leads to its preview.
    address: state === 'published' ? value('link') : '',
    author: site.authors.get(creator) ?? creator,
    tags: post.tags,
    language: site.language,
    notes,
    pictures,
  });
}

/** The guid stays the same when a site moves; without one it is the number of the post. */
function keyOf(guid: string, id: string, base: string): string {
  return guid === '' ? `wxr:${base}?p=${id}` : `wxr:${guid}`;
}

function dateOf(value: (name: string) => string, timeZone: string): string | null {
  return (
    momentOf(value('wp:post_date_gmt'), 'UTC') ??
    momentOf(value('pubDate'), 'UTC') ??
    momentOf(value('wp:post_date'), timeZone)
  );
}

/** The cover picture of a post stands before its text, where it is at hand. */
function coverOf(post: WxrPost, site: WxrSite): string {
  const cover = site.attachments.get(post.meta.get('_thumbnail_id') ?? '');
  if (cover === undefined) return '';
  const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<figure><img src="${quoted(cover.url)}" alt="${quoted(cover.alt)}"></figure>\n`;
}
