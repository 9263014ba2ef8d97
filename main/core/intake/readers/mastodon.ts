import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import { asRefusal } from '../../import/limits.ts';
import { Notes } from '../../import/notes.ts';
import { finishItem } from '../finish-item.ts';
import type { FindPicture } from '../item-pictures.ts';
import { momentOf } from '../moments.ts';
import type { ReaderInput } from '../reader.ts';
import { htmlText } from './html-text.ts';
import { isJson, jsonIn, listIn, textIn, type Json } from './json-values.ts';

const everybody = 'https://www.w3.org/ns/activitystreams#Public';

/** Whether the JSON is the outbox of a Mastodon archive. */
export function isOutbox(json: Json): boolean {
  return Array.isArray(json['orderedItems']);
}

/** Own posts of an archive (https://docs.joinmastodon.org/user/moving/, seen 2026-12-01); what was shared of others stays out. */
export function* mastodonItems(json: Json, find: FindPicture, input: ReaderInput): Generator<FoundItem, void, void> {
  const activities = listIn(json, 'orderedItems');
  let done = 0;
  for (const activity of activities) {
    done += 1;
    input.advance(done, activities.length);
    const post = activity['object'];
    if (textIn(activity, 'type') !== 'Create' || !isJson(post)) {
      input.notes.count('reposts');
      continue;
    }
    try {
      yield postItem(post, find);
    } catch (error) {
      input.notes.name('unreadable', `${textIn(post, 'id').slice(-60)} (${asRefusal(error).code})`);
    }
  }
}

function postItem(post: Json, find: FindPicture): FoundItem {
  const notes = new Notes();
  const files = listIn(post, 'attachment');
  const images = files.filter((file) => textIn(file, 'mediaType').startsWith('image/'));
  notes.count('enclosures', files.length - images.length);
  const figures = images.map(
    (file) => `<img src="${quoted(textIn(file, 'url'))}" alt="${quoted(textIn(file, 'name'))}">`,
  );
  const address = textIn(post, 'url');
  const html = textIn(post, 'content') + figures.join('');
  const { blocks, pictures } = htmlText(html, { find, notes, base: address });
  const [language = ''] = Object.keys(jsonIn(post, 'contentMap'));
  const to = [post['to'], post['cc']].flat();
  return finishItem({
    key: `mastodon:${textIn(post, 'id') || address}`,
    kind: 'post',
    state: to.includes(everybody) ? 'published' : 'private',
    title: '',
    // A warning stands before a post as a lead does.
    lead: textIn(post, 'summary'),
    blocks,
    publishedAt: momentOf(textIn(post, 'published'), 'UTC'),
    address,
    author: '',
    tags: listIn(post, 'tag').flatMap((tag) => (textIn(tag, 'type') === 'Hashtag' ? [textIn(tag, 'name')] : [])),
    ...(language === '' ? {} : { language }),
    notes,
    pictures,
  });
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
