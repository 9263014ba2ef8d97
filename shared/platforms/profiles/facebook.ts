import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, audited, collectedAt, field, limit, plainText, reported, unverified } from './fact.ts';
import { facebookVideo } from './video-rules.ts';

const photos = 'page/photos (audit 2026-09-07); Postiz';

/** Facebook, post of a page. */
export const facebook: PlatformProfile = {
  id: 'facebook',
  version: collectedAt,
  name: 'Facebook',
  family: 'post',
  hue: 'blue',
  glyph: 'facebook',
  text: {
    max: [
      limit(
        'unspecified',
        reported(
          63_206,
          'Postiz, many tools',
          'No limit documented by Meta (page/feed, audit 2026-09-07); others use 50,000, 55,000, 5,000',
        ),
      ),
    ],
    folds: [limit('unspecified', reported(477, 'orshot docs', '~477–480 characters'))],
    present: true,
    mayBeEmpty: assumed(true, 'With a picture or link'),
    formatting: unverified(plainText),
  },
  fields: [field('firstComment', 'text')],
  entities: 'generic',
  thread: assumed(false, 'Comments only'),
  carousel: null,
  hashtags: {
    supported: unverified(true, 'Clickable'),
    max: null,
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: {
    supported: audited(true, 'developers.facebook.com …/page/feed (audit 2026-09-07)', '@[page-id] in the API'),
    max: reported(50, 'emplifi docs'),
    form: 'at-name',
  },
  links: {
    clickable: unverified(true),
    max: null,
    preview: audited(
      true,
      'developers.facebook.com …/page/feed (audit 2026-09-07)',
      'Card title and image can be changed only with a verified domain',
    ),
    previewWithImages: reported(false, 'emplifi', 'Card when there are no media'),
    usualPlace: 'text',
  },
  firstComment: reported(true, 'Postiz'),
  images: {
    required: assumed(false),
    max: reported(10, photos, 'Up to 10 in one API post'),
    formats: audited(['image/jpeg', 'image/bmp', 'image/png', 'image/gif', 'image/tiff'], photos),
    maxBytes: audited(10_000_000, photos, '10 MB; PNG ≤ 1 MB advised; some API paths report 4 MB'),
    ratio: null,
    minWidth: null,
    recommended: [
      reported({ width: 1200, height: 630 }, 'scheduler docs'),
      reported({ width: 1080, height: 1350 }, 'scheduler docs'),
    ],
    altText: limit('unspecified', reported(5000, 'emplifi docs')),
  },
  video: facebookVideo,
  scheduling: reported(
    'API scheduled_publish_time: at least 10 minutes; at most 30 days (bulkit) or 6 months (octopost)',
    'scheduler docs',
  ),
  notes: [
    { id: 'background-post', ...reported('Coloured background: text only, ≤ 130 characters', 'Postiz source') },
    { id: 'facebook-links', ...reported('Posting facebook.com links can be rejected', 'Postiz source') },
    {
      id: 'reel',
      ...audited(
        '9:16, ≥ 540×960; recommended mp4 1080p H.264/H.265 24–60 fps',
        'facebook.com/business/help/1197310377458196',
      ),
    },
    {
      id: 'reel-length',
      ...reported(
        '3–90 s, 3–60 s or 3 s–8 min depending on source',
        'adobe 2025-07; bulkit',
        'Meta dropped the cap for many accounts',
      ),
    },
    { id: 'story', ...reported('1 medium, no caption field, 24 h', 'zernio docs') },
  ],
};
