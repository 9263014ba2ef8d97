import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, audited, collectedAt, field, limit, plainText, reported, unverified } from './fact.ts';
import { tiktokVideo } from './video-rules.ts';

const directPost = 'developers.tiktok.com …/direct-post';
const photoPost = 'developers.tiktok.com …/photo-post';
const transfer = 'media-transfer-guide';
const guidelines = 'content-sharing-guidelines';

export const tiktok: PlatformProfile = {
  id: 'tiktok',
  version: collectedAt,
  name: 'TikTok',
  family: 'video',
  hue: 'teal',
  glyph: 'tiktok',
  text: {
    max: [
      limit(
        'utf16',
        audited(2200, directPost, 'Caption of a video with hashtags and mentions; description of a photo post: 4,000'),
      ),
    ],
    folds: [limit('unspecified', reported(100, 'blogs', '~55–100 characters'))],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: reported(plainText, 'ayrshare docs', 'One scheduler reports that line breaks are dropped'),
  },
  fields: [
    field('title', 'line', { max: [limit('utf16', audited(90, photoPost, 'Photo posts only'))] }),
    field('privacy', 'choice', {
      required: audited(true, guidelines, 'No default: the user must choose'),
      choices: ['public', 'friends', 'followers', 'private'],
    }),
    field('aiGenerated', 'toggle', {
      required: audited(false, guidelines, 'Flags for AI and commercial content exist'),
    }),
    field('link', 'url'),
  ],
  entities: 'generic',
  thread: assumed(false, 'Comments only'),
  carousel: audited({ min: 1, max: 35 }, `${photoPost}; Postiz`, 'Photo post'),
  hashtags: {
    supported: reported(true, 'netinfluencer.com, searchengineland reprints'),
    max: reported(5, 'netinfluencer.com, searchengineland reprints', 'Seen from 2025-08; not formally announced'),
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: { supported: audited(true, directPost), max: null, form: 'at-name' },
  links: { clickable: reported(false, 'autoposter.ai'), max: null, preview: assumed(false), usualPlace: 'bio' },
  firstComment: reported(false, 'Postiz', 'Not through the API'),
  images: {
    required: audited(
      false,
      `${photoPost}; Postiz`,
      'A post needs one video or photos; the video is added outside this program',
    ),
    max: audited(35, `${photoPost}; Postiz`, '1 video or up to 35 photos, never mixed'),
    formats: audited(['image/jpeg', 'image/webp'], transfer),
    maxBytes: audited(20_000_000, transfer, '20 MB, ≤ 1080p'),
    ratio: null,
    minWidth: null,
    recommended: [audited({ width: 1080, height: 1920 }, `${transfer}; scheduler docs`, '9:16')],
    altText: null,
  },
  video: tiktokVideo,
  scheduling: null,
  notes: [
    { id: 'photo-description', ...audited('≤ 4,000 UTF-16 units', photoPost) },
    { id: 'caption-in-app', ...reported('~4,000', 'blogs') },
    { id: 'alt-text', ...unverified('No field') },
    { id: 'watermark', ...audited('API clients must not add a promotional watermark', guidelines) },
    { id: 'quota', ...audited('~15 posts per day and creator', guidelines) },
  ],
};
