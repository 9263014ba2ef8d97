import type { JsonValue } from '../../../model/common.ts';
import type { Post } from '../post.ts';

type Settings = { readonly __type: string } & Readonly<Record<string, JsonValue>>;

/** Our choices of who may see a post, in TikTok's words. */
const privacyLevels: Readonly<Record<string, string>> = {
  public: 'PUBLIC_TO_EVERYONE',
  friends: 'MUTUAL_FOLLOW_FRIENDS',
  followers: 'FOLLOWER_OF_CREATOR',
  private: 'SELF_ONLY',
};

/** What a person has chosen; null where nothing was. TikTok lets nobody assume it. */
export function chosenPrivacy({ item }: Post): string | null {
  const choice = item.content.fields['privacy'];
  return typeof choice === 'string' && Object.hasOwn(privacyLevels, choice) ? (privacyLevels[choice] ?? null) : null;
}

/** Settings of a post for its network, as Postiz requires them; see docs.postiz.com/public-api/providers. */
export function postizSettings(post: Post, type: string): Settings {
  const { title, link, board } = post;
  switch (type) {
    case 'x':
      return { __type: type, who_can_reply_post: 'everyone' };
    case 'linkedin':
    case 'linkedin-page':
      return { __type: type, post_as_images_carousel: false };
    case 'instagram':
    case 'instagram-standalone':
      return { __type: type, post_type: 'post' };
    case 'facebook':
      return { __type: type, ...(link === '' ? {} : { url: link }) };
    case 'pinterest':
      return { __type: type, board, ...(title === '' ? {} : { title }), ...(link === '' ? {} : { link }) };
    case 'gmb':
      return { __type: type, topicType: 'STANDARD', ...callToAction(post) };
    case 'tiktok':
      return tiktokSettings(post);
    case 'reddit':
      return redditSettings(post);
    default:
      return { __type: type };
  }
}

function callToAction({ item, link }: Post): Readonly<Record<string, JsonValue>> {
  const choice = item.content.fields['callToAction'];
  if (typeof choice !== 'string' || choice === '' || (link === '' && choice !== 'call')) return {};
  const callToActionType = choice.toUpperCase().replaceAll('-', '_');
  return choice === 'call' ? { callToActionType } : { callToActionType, callToActionUrl: link };
}

function tiktokSettings(post: Post): Settings {
  return {
    __type: 'tiktok',
    ...(post.title === '' ? {} : { title: post.title }),
    privacy_level: chosenPrivacy(post) ?? 'SELF_ONLY',
    duet: false,
    stitch: false,
    comment: true,
    autoAddMusic: 'no',
    brand_content_toggle: false,
    brand_organic_toggle: false,
    video_made_with_ai: post.item.content.fields['aiGenerated'] === true,
    content_posting_method: 'DIRECT_POST',
  };
}

function redditSettings({ title, item }: Post): Settings {
  const subreddit = item.content.fields['subreddit'];
  const name = typeof subreddit === 'string' ? subreddit.replace(/^\/?r\//u, '') : '';
  const value = { subreddit: name, title, type: 'self', url: '', is_flair_required: false, flair: null };
  return { __type: 'reddit', subreddit: [{ value }] };
}
