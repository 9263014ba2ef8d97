import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, collectedAt, field, limit, official, plainText, unverified } from './fact.ts';
import { blueskyVideo } from './video-rules.ts';

const post = 'lexicon app.bsky.feed.post (atproto @d6296a1, 2026-08-20)';
const facet = 'app.bsky.richtext.facet';
const detection = 'atproto packages/api rich-text/detection';

export const bluesky: PlatformProfile = {
  id: 'bluesky',
  version: collectedAt,
  name: 'Bluesky',
  family: 'microblog',
  hue: 'sky',
  glyph: 'bluesky',
  text: {
    max: [limit('grapheme', official(300, post)), limit('utf8', official(3000, post))],
    folds: [limit('lines', official(25, 'social-app MAX_POST_LINES', 'The app cuts the display'))],
    present: true,
    mayBeEmpty: official(true, post, 'If there is an embed'),
    formatting: official(plainText, 'lexicon', 'Plain text and facets'),
  },
  fields: [
    field('tags', 'tags', {
      maxItems: official(8, 'lexicon post'),
      max: [limit('grapheme', official(64, 'lexicon post', 'Each tag; at most 8 tags, 640 bytes each'))],
    }),
    field('language', 'line'),
  ],
  entities: 'bluesky',
  thread: official(true, 'lexicon', 'Reply root and parent'),
  carousel: null,
  hashtags: {
    supported: official(true, detection, 'At start or after whitespace, not digits only'),
    max: null,
    recommended: null,
    maxLength: official(64, detection),
    place: official('anywhere', detection),
  },
  mentions: { supported: official(true, detection, '@handle is a domain'), max: null, form: 'at-domain' },
  links: {
    clickable: official(true, 'lexicons', 'By facets; shown text may be shortened'),
    max: null,
    preview: official(true, 'lexicons', 'Separate external embed: title, description, thumb ≤ 1 MB'),
    previewWithImages: official(false, 'lexicons', 'Card and images are mutually exclusive'),
    usualPlace: 'text',
  },
  firstComment: assumed(false),
  images: {
    required: assumed(false),
    max: official(4, 'app.bsky.embed.images', 'New gallery embed (2026-06-03): 20 in the schema, clients enforce 10'),
    formats: null,
    maxBytes: official(
      2_000_000,
      'lexicon; social-app constants',
      '1,000,000 until 2026-04-08; the official app resizes to ≤ 4000 px',
    ),
    ratio: null,
    minWidth: null,
    recommended: [assumed({ width: 1200, height: 675 })],
    altText: limit(
      'grapheme',
      official(
        2000,
        'lexicon; social-app MAX_ALT_TEXT',
        'The official app; the lexicon has no limit. The unit is assumed',
      ),
    ),
  },
  video: blueskyVideo,
  scheduling: unverified('None in the protocol'),
  notes: [
    { id: 'facet-offsets', ...official('UTF-8 byte offsets, start inclusive, end exclusive', facet) },
    { id: 'url-counting', ...official('An address counts its visible text; the facet keeps the full address', facet) },
    { id: 'cashtags', ...official('$ and a letter and up to 4 letters or digits', detection) },
    { id: 'extra-tags', ...official('At most 8 tags of 64 graphemes and 640 bytes', 'lexicon post') },
    { id: 'captions', ...official('At most 20 VTT files of 20,000 bytes', 'app.bsky.embed.video') },
    { id: 'gallery', ...official('Gallery images need alt text and aspect ratio', 'lexicon') },
    { id: 'languages', ...official('At most 3', 'lexicon') },
    { id: 'card-image', ...official('1200×630', 'social-app CARD_ASPECT_RATIO') },
  ],
};
