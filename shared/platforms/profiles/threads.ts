import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, audited, collectedAt, limit, official, plainText, reported, unverified } from './fact.ts';
import { threadsVideo } from './video-rules.ts';

const posts = 'developers.facebook.com/documentation/threads/posts (updated 2026-04-14)';
const attachment = 'developers.facebook.com …/threads/create-posts/text-attachments (2026-07-02)';

export const threads: PlatformProfile = {
  id: 'threads',
  version: collectedAt,
  name: 'Threads',
  family: 'microblog',
  hue: 'ink',
  glyph: 'threads',
  text: {
    max: [limit('threads', official(500, posts, 'Emoji count as their UTF-8 bytes'))],
    folds: [],
    present: true,
    mayBeEmpty: assumed(true, 'With a picture'),
    formatting: official(plainText, attachment, 'Style formatting only in a text attachment'),
  },
  fields: [],
  entities: 'generic',
  thread: reported(true, 'scheduler docs', 'Reply chains'),
  carousel: audited({ min: 2, max: 20 }, 'threads posts (audit 2026-08-03)', 'Several tools still cap at 10'),
  hashtags: {
    supported: reported(true, 'ayrshare/zernio docs', 'Topic tag, no full stop and no &'),
    max: reported(1, 'ayrshare/zernio docs'),
    recommended: null,
    maxLength: reported(50, 'ayrshare/zernio docs'),
    place: assumed('anywhere'),
  },
  mentions: { supported: reported(true, 'ayrshare docs', 'No stated limit'), max: null, form: 'at-name' },
  links: {
    clickable: unverified(true),
    max: official(5, `${posts}; ${attachment}`, 'Distinct addresses in text and attachment, since 2025-12-22'),
    preview: official(true, posts, 'The first address becomes the preview'),
    usualPlace: 'text',
  },
  firstComment: assumed(false),
  images: {
    required: assumed(false),
    max: audited(20, 'threads posts (audit 2026-08-03)', 'Several tools still cap at 10'),
    formats: audited(['image/jpeg', 'image/png'], 'threads posts (audit 2026-09-07)', 'sRGB'),
    maxBytes: audited(8_000_000, 'threads posts (audit 2026-09-07)', '8 MB'),
    ratio: audited({ min: 0.1, max: 10 }, 'threads posts (audit 2026-09-07)', 'Up to 10:1'),
    minWidth: audited(320, 'threads posts (audit 2026-09-07)', 'Width 320–1440, rescaled'),
    recommended: [reported({ width: 1080, height: 1350 }, 'scheduler docs', '4:5')],
    altText: limit('unspecified', reported(1000, 'repliz docs')),
  },
  video: threadsVideo,
  scheduling: null,
  notes: [
    {
      id: 'text-attachment',
      ...official('≤ 10,000 with emoji and style formatting; only for posts of text, not with polls', attachment),
    },
    { id: 'quota', ...official('250 posts in 24 hours', 'threads overview') },
  ],
};
