import type { PlatformProfile } from '../platform-profile.ts';
import { anyPictures, assumed, collectedAt, field, limit, noNetwork, official, reported, unverified } from './fact.ts';

const validator = 'w3c/feedvalidator source (@43dabeb, 2025-12-16)';
const namespace = 'Podcastindex-org/podcast-namespace (@c0ff5ca, 2026-05-13)';

/** RSS 2.0 item. */
export const rss: PlatformProfile = {
  id: 'rss',
  version: collectedAt,
  name: 'RSS',
  family: 'feed',
  hue: 'amber',
  glyph: 'rss',
  text: {
    max: [],
    folds: [],
    present: true,
    mayBeEmpty: unverified(true, 'RSS 2.0: an item needs a title or a description'),
    formatting: unverified(
      {
        blocks: ['heading', 'quote', 'list', 'table', 'image', 'divider', 'code'],
        marks: ['bold', 'italic', 'underline', 'strike', 'code'],
        namedLinks: true,
        notation: 'html',
      },
      'RSS 2.0: the description may hold escaped HTML',
    ),
  },
  fields: [
    field('title', 'line', { required: unverified(true, 'RSS 2.0: an item needs a title or a description') }),
    field('link', 'url'),
    field('author', 'line'),
    field('categories', 'tags'),
  ],
  ...noNetwork,
  links: { clickable: unverified(true), max: null, preview: assumed(false), usualPlace: 'text' },
  images: {
    ...anyPictures,
    recommended: [assumed({ width: 1200, height: 630 })],
    altText: limit('unspecified', assumed(500)),
  },
  scheduling: null,
  notes: [
    { id: 'length', ...unverified('No length limit in the format', 'RSS 2.0') },
    { id: 'guid', ...official('Unique id; date as in RFC 822', 'w3c/feedvalidator test cases') },
  ],
};

const itunesLine = [limit('unspecified', official(255, validator, 'iTunes text tags'))];

/** Notes of a podcast episode. */
export const podcast: PlatformProfile = {
  ...rss,
  id: 'podcast',
  name: null,
  hue: 'violet',
  glyph: 'podcast',
  text: {
    max: [limit('unspecified', reported(4000, 'podnews.net', 'Including HTML tags (Apple)'))],
    countsMarkup: reported(true, 'podnews.net', 'Including HTML tags'),
    folds: [limit('unspecified', reported(120, 'blogs', '~120–160 characters'))],
    present: true,
    mayBeEmpty: assumed(false),
    formatting: reported(
      { blocks: ['list'], marks: [], namedLinks: true, notation: 'html' },
      'podnews.net; transistor.fm',
      'p, ul, li, a work everywhere; bold, italic, headings, tables, images are dropped by Apple',
    ),
  },
  fields: [
    field('title', 'line', { required: assumed(true) }),
    field('subtitle', 'line', { max: itunesLine }),
    field('excerpt', 'text', { max: [limit('unspecified', official(4000, validator, 'iTunes summary'))] }),
    field('chapters', 'chapters'),
    field('author', 'line', { max: itunesLine }),
    field('link', 'url'),
  ],
  images: {
    ...rss.images,
    max: assumed(1, 'The cover'),
    formats: unverified(['image/jpeg', 'image/png']),
    ratio: unverified({ min: 1, max: 1 }, 'Square'),
    minWidth: unverified(1400),
    recommended: [unverified({ width: 3000, height: 3000 }, '1400 at least')],
    altText: null,
  },
  notes: [
    {
      id: 'podcast-namespace',
      ...official(
        'person, location, trailer, soundbite title, funding, season name ≤ 128; episode display ≤ 32; txt ≤ 4,000',
        namespace,
      ),
    },
    { id: 'raw-links', ...reported('Raw addresses become links', 'podnews.net; transistor.fm') },
  ],
};
