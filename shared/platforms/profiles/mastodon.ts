import type { PlatformProfile } from '../platform-profile.ts';
import { announced, assumed, collectedAt, field, limit, official, plainText, unverified } from './fact.ts';
import { mastodonVideo } from './video-rules.ts';

const instance = 'docs.joinmastodon.org Instance entity (@2903485, 2026-07-02)';
const validator = 'StatusLengthValidator (glitch-soc mirror of upstream, @839591f, 2026-08-08, v4.7.0-alpha.2)';
const posting = 'docs.joinmastodon.org user/posting';
const attachments = 'docs.joinmastodon.org; status.rb';

/** Mastodon with the values of a default server; a channel overrides what its own server reports. */
export const mastodon: PlatformProfile = {
  id: 'mastodon',
  version: collectedAt,
  name: 'Mastodon',
  family: 'microblog',
  hue: 'violet',
  glyph: 'mastodon',
  text: {
    max: [
      limit(
        'mastodon',
        official(500, instance, 'Default; each server reports its own in configuration.statuses.max_characters'),
      ),
    ],
    urlLength: official(
      23,
      `${validator}; character_counter.tsx`,
      'characters_reserved_per_url; only with http:// or https://',
    ),
    countedFields: official(['contentWarning'], validator, 'Content warning and text are counted together'),
    folds: [],
    present: true,
    mayBeEmpty: assumed(true, 'With a picture'),
    formatting: announced(plainText, 'docs.joinmastodon.org', 'In the standard composer'),
  },
  fields: [
    field('contentWarning', 'line'),
    field('sensitive', 'toggle'),
    field('visibility', 'choice', { choices: ['public', 'quiet', 'followers', 'direct'] }),
    field('language', 'line'),
  ],
  entities: 'mastodon',
  thread: announced(true, 'mastodon issue 24147', 'Reply chains, no native composer'),
  carousel: null,
  hashtags: {
    supported: official(true, `tag.rb; ${posting}`, 'Must contain a non-digit, preceded by start or whitespace'),
    max: null,
    recommended: null,
    maxLength: null,
    place: official('anywhere', `tag.rb; ${posting}`),
  },
  mentions: {
    supported: official(true, 'extractor.rb', '@user@domain counts as @user, if the domain has at most 253 characters'),
    max: null,
    form: 'at-name-domain',
  },
  links: {
    clickable: official(true, posting, 'Must start with http(s); shorteners discouraged'),
    max: null,
    preview: unverified(true),
    schemeRequired: official(true, validator),
    usualPlace: 'text',
  },
  firstComment: assumed(false),
  images: {
    required: assumed(false),
    max: official(4, attachments, 'max_media_attachments: up to 4 images, or 1 GIFV, or 1 video, or 1 audio'),
    formats: official(
      ['image/png', 'image/jpeg', 'image/heif', 'image/heic', 'image/webp', 'image/avif', 'image/gif'],
      'media_attachment.rb',
    ),
    maxBytes: official(16_000_000, 'media_attachment.rb', '16 MB'),
    ratio: null,
    minWidth: null,
    recommended: [assumed({ width: 1200, height: 675 })],
    altText: limit(
      'grapheme',
      official(
        1500,
        'mastodon PR 39306 (merged 2026-06-08); code',
        '1,500 on older servers, 10,000 since that change; each server reports configuration.media_attachments.description_limit. The unit is assumed',
      ),
    ),
  },
  video: mastodonVideo,
  scheduling: official(
    'API scheduled_at at least 5 minutes ahead; at most 300 in total, 25 per day',
    'scheduled_status.rb',
  ),
  notes: [
    {
      id: 'image-pixels',
      ...official('Input ≤ 33.2 megapixels; stored ≤ 8.29 megapixels (3840×2160)', 'media_attachment.rb'),
    },
    { id: 'gif', ...official('≤ 16 MB, ≤ 921,600 pixels (1280×720)', 'attachmentable.rb') },
    { id: 'audio', ...official('MP3 OGG WAV FLAC OPUS AAC M4A 3GP ≤ 99 MB', 'docs.joinmastodon.org') },
    {
      id: 'poll',
      ...official(
        '4 options of 50 characters, 5 minutes to about 1 month; no media with a poll',
        `${instance} against ${posting}`,
        'User documentation still says 25',
      ),
    },
    { id: 'custom-emoji', ...official('A shortcode counts as typed text', 'docs.joinmastodon.org') },
  ],
};
