import type { PlatformProfile } from '../platform-profile.ts';
import {
  announced,
  anyPictures,
  assumed,
  collectedAt,
  field,
  limit,
  noNetwork,
  official,
  reported,
  unverified,
  webPage,
} from './fact.ts';

const seo = 'buchreport.de and others';
const wpFields = 'Postiz DTO; WP REST';

const seoTitle = field('seoTitle', 'line', {
  recommended: limit('unspecified', reported(60, seo, '~60; search truncation is pixel based')),
});
const seoDescription = field('seoDescription', 'text', {
  recommended: limit('unspecified', reported(160, seo, '~155–160; search truncation is pixel based')),
});

/** Blog on WordPress. */
export const wordpress: PlatformProfile = {
  id: 'wordpress',
  version: collectedAt,
  name: 'WordPress',
  family: 'article',
  hue: 'teal',
  glyph: 'wordpress',
  text: {
    max: [],
    folds: [],
    present: true,
    mayBeEmpty: assumed(false),
    formatting: official(webPage, wpFields, 'Blocks or HTML'),
  },
  fields: [
    field('title', 'line', { required: assumed(true) }),
    field('slug', 'line'),
    field('excerpt', 'text', {
      recommended: limit(
        'words',
        announced(
          55,
          'core wp_trim_excerpt/wp_trim_words (derived copies)',
          'Length of the automatic excerpt; a written one has no known limit',
        ),
      ),
    }),
    seoTitle,
    seoDescription,
    field('categories', 'tags'),
    field('tags', 'tags'),
    field('canonicalUrl', 'url'),
  ],
  ...noNetwork,
  links: { clickable: unverified(true), max: null, preview: assumed(false), usualPlace: 'text' },
  images: {
    ...anyPictures,
    recommended: [reported({ width: 1200, height: 630 }, 'convention', 'Social image')],
    altText: limit('unspecified', assumed(500)),
  },
  scheduling: reported('Status future and a date', 'Postiz DTO; WP REST'),
  notes: [
    {
      id: 'excerpt',
      ...announced(
        '55 words with the suffix […]; tags, shortcodes and blocks are removed first',
        'core wp_trim_excerpt/wp_trim_words (derived copies)',
      ),
    },
    { id: 'excerpt-cjk', ...unverified('CJK locales count characters instead of words') },
    { id: 'body-limit', ...unverified('No practical limit for title and body') },
    { id: 'status', ...official('draft, pending, private, publish, future', wpFields) },
  ],
};

const schema = 'TryGhost/Ghost core/server/data/schema/schema.js';
/** The unit of Ghost's own validation is unverified; code points are treated as such. */
const upTo = (value: number) => [
  limit('codepoint', official(value, schema, 'JS string validation; the unit is unverified')),
];

export const ghost: PlatformProfile = {
  ...wordpress,
  id: 'ghost',
  name: 'Ghost',
  hue: 'olive',
  glyph: 'ghost',
  text: {
    ...wordpress.text,
    formatting: official(webPage, schema, 'Lexical or HTML, effectively unlimited'),
  },
  fields: [
    field('title', 'line', { required: assumed(true), max: upTo(255) }),
    field('slug', 'line', { max: upTo(191) }),
    field('excerpt', 'text', { max: upTo(300) }),
    { ...seoTitle, max: upTo(300) },
    { ...seoDescription, max: upTo(500) },
    field('subject', 'line', { max: upTo(300) }),
    field('tags', 'tags', {
      max: upTo(191),
    }),
    field('canonicalUrl', 'url', { max: upTo(2000) }),
  ],
  images: {
    ...wordpress.images,
    altText: limit('codepoint', official(191, schema, 'Feature image')),
  },
  scheduling: official('Status scheduled', schema),
  notes: [
    { id: 'cards', ...official('Open Graph and X card: title ≤ 300, description ≤ 500', schema) },
    { id: 'feature-image-url', ...official('≤ 2,000', schema) },
    { id: 'tag-name', ...official('≤ 191, must not start with a comma', schema) },
    { id: 'status', ...official('draft, scheduled, published, sent', schema) },
  ],
};
