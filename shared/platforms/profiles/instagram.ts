import type { PlatformProfile } from '../platform-profile.ts';
import { announced, assumed, audited, collectedAt, field, limit, plainText, reported, unverified } from './fact.ts';
import { instagramCarouselVideo, instagramStoryVideo, instagramReelVideo } from './video-rules.ts';

const publishing = 'content-publishing (audit 2026-09-06)';
const apiReference = 'API ref (audits 2026-08/09/10)';
const inApp = 'help.instagram.com/1631821640426723 (audit 2026-10-08)';

const bioLink = field('link', 'url');

/** Instagram, one picture in the feed. */
export const instagram: PlatformProfile = {
  id: 'instagram',
  version: collectedAt,
  name: 'Instagram',
  family: 'picture',
  hue: 'magenta',
  glyph: 'instagram',
  text: {
    max: [limit('unspecified', audited(2200, 'developers.facebook.com …/ig-user/media'))],
    folds: [limit('unspecified', reported(125, 'scheduler docs', '~125 characters'))],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: reported(plainText, 'scheduler docs', 'Line breaks are kept'),
  },
  fields: [field('firstComment', 'text'), bioLink],
  entities: 'generic',
  thread: assumed(false, 'Comments only'),
  carousel: null,
  hashtags: {
    supported: announced(true, 'help.instagram.com/351460621611097'),
    max: announced(
      5,
      'help.instagram.com/351460621611097; API ref',
      'The help page says a post with more does not publish; announced 2025-12-19, gradual. The API reference still says 30',
    ),
    recommended: null,
    maxLength: null,
    place: audited('text-not-comment', 'creators.instagram.com'),
  },
  mentions: {
    supported: audited(true, 'API ref'),
    max: audited(20, 'API ref', 'One scheduler (ayrshare) enforces 3'),
    form: 'at-name',
  },
  links: {
    clickable: reported(false, 'scheduler docs', 'Link in the profile or in a story'),
    max: null,
    preview: reported(false, 'scheduler docs'),
    usualPlace: 'bio',
  },
  firstComment: reported(true, 'unipost docs', 'Through the API; hashtags there do not help search'),
  images: {
    required: reported(true, 'scheduler docs and Postiz source', 'No text-only posts'),
    max: assumed(1, 'More pictures are a carousel, which has its own profile'),
    formats: audited(['image/jpeg'], apiReference, 'Through the API, sRGB'),
    maxBytes: audited(8_000_000, apiReference, '8 MB through the API'),
    ratio: audited({ min: 3 / 4, max: 1.91 }, inApp, '1.91:1 to 3:4 in the app; through the API 4:5 to 1.91:1'),
    minWidth: audited(320, apiReference, 'Width 320–1440 through the API; kept at 320–1080 in the app'),
    recommended: [
      audited({ width: 1080, height: 1350 }, inApp, '4:5'),
      audited({ width: 1080, height: 1440 }, inApp, '3:4, app only'),
      reported({ width: 1080, height: 1080 }, 'scheduler docs'),
      reported({ width: 1080, height: 566 }, 'scheduler docs'),
    ],
    altText: limit(
      'unspecified',
      reported(
        1000,
        publishing,
        'API alt_text for images since 2025-03-24; no official maximum found: tables say 1,000, one tool 2,200',
      ),
    ),
  },
  scheduling: unverified('Native, at most 75 days'),
  notes: [
    { id: 'collaborators', ...reported('At most 3', 'zernio docs') },
    { id: 'quota', ...audited('100 posts in 24 hours through the API (carousel 50)', publishing) },
  ],
};

const carouselSource = 'help.instagram.com/269314186824048; API ref';

export const instagramCarousel: PlatformProfile = {
  ...instagram,
  id: 'instagram-carousel',
  name: 'Instagram Carousel',
  carousel: audited({ min: 2, max: 20 }, carouselSource, 'App: up to 20 photos or videos; API: 2–10'),
  images: {
    ...instagram.images,
    min: audited(2, carouselSource),
    max: audited(20, carouselSource, 'App: up to 20 photos or videos; API: 2–10'),
    sameRatio: audited(true, carouselSource, 'One orientation applies to all'),
  },
  video: instagramCarouselVideo,
  notes: [
    ...instagram.notes,
    {
      id: 'carousel-items',
      ...audited('One orientation applies to all items; captions are not allowed on children', carouselSource),
    },
  ],
};

export const instagramStory: PlatformProfile = {
  ...instagram,
  id: 'instagram-story',
  name: 'Instagram Story',
  family: 'story',
  text: {
    max: [],
    folds: [],
    present: false,
    mayBeEmpty: reported(true, 'zernio docs', 'No caption field: text lives in the image'),
    formatting: assumed(plainText),
  },
  fields: [field('link', 'url'), field('linkText', 'line')],
  hashtags: { ...instagram.hashtags, max: null, place: assumed('anywhere') },
  mentions: { ...instagram.mentions, max: null },
  links: {
    ...instagram.links,
    clickable: reported(false, 'zernio docs', 'Link sticker, set in the app, not by API'),
    usualPlace: 'sticker',
  },
  firstComment: assumed(false),
  images: {
    required: reported(true, 'zernio docs', 'One image or video'),
    max: reported(1, 'zernio docs', 'One image or video'),
    formats: assumed(['image/jpeg', 'image/png']),
    maxBytes: null,
    ratio: reported({ min: 0.55, max: 0.57 }, 'zernio docs', '9:16'),
    minWidth: null,
    recommended: [reported({ width: 1080, height: 1920 }, 'zernio docs', '9:16')],
    altText: null,
  },
  video: instagramStoryVideo,
  notes: [],
};

export const instagramReel: PlatformProfile = {
  ...instagram,
  id: 'instagram-reel',
  name: 'Instagram Reel',
  family: 'video',
  images: {
    required: assumed(
      false,
      'A reel needs one video, which is added outside this program; a picture here is its cover',
    ),
    max: assumed(1, 'The cover'),
    formats: null,
    maxBytes: null,
    ratio: null,
    minWidth: null,
    recommended: [unverified({ width: 1080, height: 1920 }, 'Cover; keep text in the centre')],
    altText: null,
  },
  video: instagramReelVideo,
  notes: [...instagram.notes],
};
