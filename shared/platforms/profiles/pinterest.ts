import type { PlatformProfile } from '../platform-profile.ts';
import { announced, assumed, collectedAt, field, limit, official, plainText, reported, unverified } from './fact.ts';
import { pinterestVideo } from './video-rules.ts';

const openApi = 'pinterest/api-description OpenAPI 5.23.0 (2025-12-11)';
const specs = 'help …/pinterest-product-specs';

export const pinterest: PlatformProfile = {
  id: 'pinterest',
  version: collectedAt,
  name: 'Pinterest',
  family: 'picture',
  hue: 'red',
  glyph: 'pinterest',
  text: {
    max: [
      limit(
        'codepoint',
        official(800, `${openApi} PinCreate; ${specs} (audit 2026-09-27)`, 'Older help pages and most tools: 500'),
      ),
    ],
    recommended: limit('codepoint', announced(500, `${specs} (older copy)`, 'What most tools still accept')),
    folds: [],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: unverified(plainText),
  },
  fields: [
    field('title', 'line', {
      max: [limit('codepoint', official(100, openApi))],
      fold: limit(
        'codepoint',
        announced(40, 'help.pinterest.com …/review-pin-specs', 'First ~40 shown, 30 for CJK and Arabic'),
      ),
    }),
    field('board', 'line', { required: official(true, 'OpenAPI', 'Numeric id in the API') }),
    field('link', 'url', { max: [limit('codepoint', official(2048, 'OpenAPI'))] }),
  ],
  entities: 'generic',
  thread: assumed(false, 'Comments only'),
  carousel: official({ min: 2, max: 5 }, 'OpenAPI', 'Title, description and link per image; all of one size (Postiz)'),
  hashtags: { supported: unverified(true), max: null, recommended: null, maxLength: null, place: assumed('anywhere') },
  mentions: { supported: unverified(true), max: null, form: 'at-name' },
  links: {
    clickable: reported(false, 'ayrshare', 'The destination link is, addresses in the description are not'),
    max: null,
    preview: assumed(false),
    usualPlace: 'link-field',
  },
  firstComment: assumed(false),
  images: {
    required: assumed(true),
    max: official(5, 'OpenAPI', 'Carousel 2–5'),
    formats: announced(['image/png', 'image/jpeg'], specs, 'The API takes others too'),
    maxBytes: announced(20_000_000, specs, '20 MB desktop, 32 MB app'),
    ratio: null,
    minWidth: null,
    recommended: [announced({ width: 1000, height: 1500 }, specs, '2:3; taller gets cropped')],
    sameRatio: reported(true, 'Postiz source', 'All pictures of a carousel are of one size'),
    altText: limit('codepoint', official(500, 'OpenAPI')),
  },
  video: pinterestVideo,
  scheduling: unverified('Native, at most 30 days'),
  notes: [
    {
      id: 'description-display',
      ...announced('The description is not shown in feeds', 'help.pinterest.com …/review-pin-specs'),
    },
    { id: 'private-note', ...reported('≤ 1,000', 'ayrshare docs') },
  ],
};
