import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import { asRefusal, Refusal } from '../../import/limits.ts';
import type { ReaderInput } from '../reader.ts';
import { streamXml } from '../xml-stream.ts';
import { furnitureOf, wxrItem, type WxrPost, type WxrSite } from './wxr-post.ts';

/** Elements of an `item` whose text is kept. */
const wanted = new Set(
  'title link pubDate dc:creator guid content:encoded excerpt:encoded wp:post_id wp:post_date wp:post_date_gmt wp:status wp:post_type wp:post_password wp:attachment_url'.split(
    ' ',
  ),
);

/**
 * A WordPress export (WXR, https://wordpress.org/documentation/article/tools-export-screen/, seen 2026-12-01), read as a stream: memory
 * holds one post at a time. With a folder for media the attachments are looked up in a first pass, because posts stand before the
 * pictures they open with.
 */
export async function* readWxr(
  input: ReaderInput & { readonly hasBeside: boolean },
): AsyncGenerator<FoundItem, void, void> {
  const attachments = input.hasBeside ? await attachmentsOf(input) : new Map<string, Attachment>();
  const site: WxrSite = { base: '', language: '', authors: new Map(), attachments };
  const found: WxrPost[] = [];
  const scan = new WxrScan(site, (post) => found.push(post));
  const stray = (): void => input.notes.count('control-characters');
  for await (const _ of streamXml(input.place, input.limits, { ...scan.handlers, stray }, input.advance)) {
    for (const post of found.splice(0)) {
      const item = itemOf(post, site, input);
      if (item !== null) yield item;
    }
  }
  if (!scan.isWxr) throw new Refusal('not-a-stock', 'XML');
}

function itemOf(post: WxrPost, site: WxrSite, input: ReaderInput): FoundItem | null {
  const reason = furnitureOf(post);
  if (reason !== null) {
    if (reason !== 'attachment') input.notes.name('other-kinds', reason);
    return null;
  }
  try {
    if (post.isTooLong) throw new Refusal('too-large', `> ${input.limits.textLength}`);
    return wxrItem(post, site, input);
  } catch (error) {
    // One text that cannot be read does not keep out the others.
    const name = post.fields.get('title') ?? post.fields.get('wp:post_id') ?? '';
    input.notes.name('unreadable', `${name} (${asRefusal(error).code})`);
    return null;
  }
}

interface Attachment {
  readonly url: string;
  readonly alt: string;
}

async function attachmentsOf({ place, limits }: ReaderInput): Promise<Map<string, Attachment>> {
  const attachments = new Map<string, Attachment>();
  const site: WxrSite = { base: '', language: '', authors: new Map(), attachments };
  const scan = new WxrScan(site, ({ fields, meta }) => {
    const url = fields.get('wp:attachment_url')?.trim() ?? '';
    const id = fields.get('wp:post_id')?.trim() ?? '';
    if (url === '' || attachments.size >= limits.items) return;
    attachments.set(id, {
      url: url.slice(0, 2_048),
      alt: (meta.get('_wp_attachment_image_alt') ?? '').slice(0, 2_000),
    });
  });
  for await (const _ of streamXml(place, limits, { ...scan.handlers, stray: () => undefined })) {
    // The scan keeps what it needs.
  }
  return attachments;
}

const mostText = 6_000_000;
const mostMeta = 200;

/** Puts the elements of a WXR file together to posts. */
class WxrScan {
  isWxr = false;
  readonly #site: WxrSite;
  readonly #onPost: (post: WxrPost) => void;
  #post: WxrPost | null = null;
  #length = 0;
  #text = '';
  #metaKey = '';
  #login = '';
  #domain = '';
  #nicename = '';

  constructor(site: WxrSite, onPost: (post: WxrPost) => void) {
    this.#site = site;
    this.#onPost = onPost;
  }

  readonly handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void => {
      this.#text = '';
      if (name === 'item' && path.length === 2) {
        this.#post = { fields: new Map(), meta: new Map(), tags: [], comments: 0, isTooLong: false };
        this.#length = 0;
      } else if (name === 'category' && path.length === 3) {
        this.#domain = attributes['domain'] ?? '';
        this.#nicename = attributes['nicename'] ?? '';
      }
    },
    text: (text: string): void => {
      this.#length += text.length;
      if (this.#length <= mostText) this.#text += text;
      else if (this.#post !== null) this.#post.isTooLong = true;
    },
    close: (name: string, path: readonly string[]): void => {
      if (this.#post === null) this.#closeInSite(name);
      else this.#closeInPost(this.#post, name, path);
      this.#text = '';
    },
  };

  #closeInSite(name: string): void {
    const text = this.#text.trim();
    this.#length = 0;
    if (name === 'wp:wxr_version') this.isWxr = true;
    else if (name === 'language') this.#site.language = text;
    else if (name === 'wp:base_blog_url' || (name === 'link' && this.#site.base === '')) this.#site.base = text;
    else if (name === 'wp:author_login') this.#login = text;
    else if (name === 'wp:author_display_name' && text !== '') this.#site.authors.set(this.#login, text);
  }

  #closeInPost(post: WxrPost, name: string, path: readonly string[]): void {
    if (path.length === 2 && name === 'item') {
      this.#post = null;
      this.#onPost(post);
    } else if (path.length === 3) {
      if (wanted.has(name)) post.fields.set(name, this.#text);
      else if (name === 'wp:comment') post.comments += 1;
      else if (name === 'category' && this.#nicename !== 'uncategorized' && this.#domain !== 'nav_menu') {
        const tag = this.#text.trim();
        if (tag !== '' && post.tags.length < 100) post.tags.push(tag);
      }
    } else if (name === 'wp:meta_key') this.#metaKey = this.#text.trim();
    else if (name === 'wp:meta_value' && post.meta.size < mostMeta) post.meta.set(this.#metaKey, this.#text);
  }
}
