import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import type { FoundState } from '../../../../shared/intake/found-kinds.ts';
import type { FindPicture } from '../item-pictures.ts';
import { asRefusal, Refusal } from '../../import/limits.ts';
import { Notes } from '../../import/notes.ts';
import { finishItem } from '../finish-item.ts';
import { momentOf, momentOfNumber } from '../moments.ts';
import type { ReaderInput } from '../reader.ts';
import { htmlText } from './html-text.ts';
import { isJson, jsonIn, listIn, textIn, type Json } from './json-values.ts';

const states: Readonly<Record<string, FoundState>> = {
  published: 'published',
  sent: 'published',
  scheduled: 'scheduled',
  draft: 'draft',
};

/** Whether the JSON is an export of Ghost: `{db: [{data: {posts}}]}`, or the bare `{data: {posts}}` of older tools. */
export function isGhost(json: Json): boolean {
  return Array.isArray(dataOf(json)['posts']);
}

function dataOf(json: Json): Json {
  const [first] = listIn(json, 'db');
  return jsonIn(first ?? json, 'data');
}

/** Posts and pages of a Ghost export (https://docs.ghost.org/migration/content, seen 2026-12-01). */
export function* ghostItems(json: Json, find: FindPicture, input: ReaderInput): Generator<FoundItem, void, void> {
  const data = dataOf(json);
  const tags = joined(data, 'posts_tags', 'tags', 'tag_id');
  const authors = joined(data, 'posts_authors', 'users', 'author_id');
  const language = listIn(data, 'settings').find((one) => ['locale', 'lang'].includes(textIn(one, 'key')));
  const posts = listIn(data, 'posts');
  // Ghost keeps it in a table of its own; some tools write it with the post.
  const alts = new Map(
    listIn(data, 'posts_meta').map((one) => [textIn(one, 'post_id'), textIn(one, 'feature_image_alt')]),
  );
  let done = 0;
  for (const post of posts) {
    done += 1;
    input.advance(done, posts.length);
    const id = textIn(post, 'id');
    const more = {
      tags: tags.get(id) ?? [],
      author: (authors.get(id) ?? []).join(', '),
      alt: alts.get(id) || textIn(post, 'feature_image_alt'),
      language: language === undefined ? '' : textIn(language, 'value'),
    };
    try {
      yield ghostItem(post, more, find);
    } catch (error) {
      input.notes.name('unreadable', `${textIn(post, 'title').slice(0, 60)} (${asRefusal(error).code})`);
    }
  }
}

/** Names by post, in their order. */
function joined(data: Json, through: string, target: string, field: string): Map<string, string[]> {
  const names = new Map(listIn(data, target).map((one) => [textIn(one, 'id'), textIn(one, 'name')]));
  const byPost = new Map<string, string[]>();
  const links = listIn(data, through).toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0));
  for (const link of links) {
    const name = names.get(textIn(link, field)) ?? '';
    const post = textIn(link, 'post_id');
    // Names with `#` steer the theme and are never shown.
    if (name !== '' && !name.startsWith('#')) byPost.set(post, [...(byPost.get(post) ?? []), name]);
  }
  return byPost;
}

/** Ghost writes its own address as a placeholder. */
const own = /__GHOST_URL__/g;

function ghostItem(
  post: Json,
  {
    alt,
    ...more
  }: { readonly tags: readonly string[]; readonly author: string; readonly language: string; readonly alt: string },
  find: FindPicture,
): FoundItem {
  const notes = new Notes();
  const html = textIn(post, 'html');
  const plain = textIn(post, 'plaintext');
  if (html === '' && plain === '' && (isFilled(post, 'lexical') || isFilled(post, 'mobiledoc')))
    throw new Refusal('not-this-format', 'lexical');
  const cover = textIn(post, 'feature_image').replace(own, '');
  const image = cover === '' ? '' : `<figure><img src="${quoted(cover)}" alt="${quoted(alt)}"></figure>`;
  const text = html === '' ? `<p>${quoted(plain).replaceAll('\n', '<br>')}</p>` : html.replace(own, '');
  const { blocks, pictures } = htmlText(image + text, { find, notes, base: textIn(post, 'canonical_url') });
  const state = states[textIn(post, 'status')] ?? 'unknown';
  const isPage = textIn(post, 'type') === 'page' || post['page'] === true || post['page'] === 1;
  const date = post['published_at'];
  const publishedAt = typeof date === 'number' ? momentOfNumber(date) : momentOf(textIn(post, 'published_at'), 'UTC');
  return finishItem({
    key: `ghost:${textIn(post, 'uuid') || textIn(post, 'id') || textIn(post, 'slug')}`,
    kind: isPage ? 'page' : 'article',
    state: state === 'published' && /^(?:members|paid)$/.test(textIn(post, 'visibility')) ? 'private' : state,
    title: textIn(post, 'title'),
    lead: textIn(post, 'custom_excerpt'),
    blocks,
    publishedAt,
    address: textIn(post, 'canonical_url'),
    ...more,
    notes,
    pictures,
  });
}

function isFilled(post: Json, name: string): boolean {
  return textIn(post, name) !== '' || isJson(post[name]);
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
