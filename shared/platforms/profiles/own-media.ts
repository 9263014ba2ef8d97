import type { PlatformProfile } from '../platform-profile.ts';
import { anyPictures, assumed, collectedAt, field, limit, noNetwork, plainText, webPage } from './fact.ts';
import { anyVideo } from './video-rules.ts';

/** Press release: a document of the organisation; all its values are advice of this project. */
export const pressRelease: PlatformProfile = {
  id: 'press-release',
  version: collectedAt,
  name: null,
  family: 'document',
  hue: 'ink',
  glyph: 'press-release',
  text: {
    max: [],
    recommended: limit('words', assumed(600, 'About one page and a half')),
    folds: [],
    present: true,
    mayBeEmpty: assumed(false),
    formatting: assumed({
      blocks: ['heading', 'quote', 'list', 'table', 'image'],
      marks: ['bold', 'italic'],
      namedLinks: true,
      notation: 'html',
    }),
  },
  fields: [
    field('title', 'line', { required: assumed(true), recommended: limit('unspecified', assumed(100)) }),
    field('subtitle', 'line'),
    field('location', 'line', { required: assumed(true) }),
    field('embargo', 'line'),
    field('contact', 'text', { required: assumed(true) }),
    field('boilerplate', 'text'),
  ],
  ...noNetwork,
  links: { clickable: assumed(true), max: null, preview: assumed(false), usualPlace: 'text' },
  images: {
    ...anyPictures,
    recommended: [assumed({ width: 3000, height: 2000 }, 'Printable')],
    altText: limit('unspecified', assumed(500)),
  },
  scheduling: null,
  notes: [],
};

/** A page or news item of the organisation's own intranet. */
export const intranet: PlatformProfile = {
  ...pressRelease,
  id: 'intranet',
  family: 'article',
  hue: 'teal',
  glyph: 'intranet',
  text: { max: [], folds: [], present: true, mayBeEmpty: assumed(false), formatting: assumed(webPage) },
  fields: [
    field('title', 'line', { required: assumed(true) }),
    field('excerpt', 'text'),
    field('audience', 'line'),
    field('contact', 'line'),
    field('categories', 'tags'),
  ],
  images: { ...pressRelease.images, recommended: [assumed({ width: 1200, height: 675 })] },
  video: anyVideo,
};

/** A page of the organisation's own website: what is there to stay, as opposed to the posts of a blog. */
export const website: PlatformProfile = {
  ...intranet,
  id: 'website',
  hue: 'green',
  glyph: 'article',
  fields: [
    field('title', 'line', { required: assumed(true), recommended: limit('unspecified', assumed(60)) }),
    field('slug', 'line'),
    field('excerpt', 'text'),
    field('seoTitle', 'line', { recommended: limit('unspecified', assumed(60)) }),
    field('seoDescription', 'text', { recommended: limit('unspecified', assumed(155)) }),
  ],
  video: anyVideo,
};

/** How wide a code to scan is printed, millimetres: from a card in the hand to a poster across the hall. */
const codeSize = field('codeSize', 'choice', { choices: ['20', '30', '60', '120', '250'] });

/** Posters, flyers, packaging: what leads on is an address one can read or scan, kept in the field `link`. */
export const print: PlatformProfile = {
  ...pressRelease,
  id: 'print',
  hue: 'ink',
  glyph: 'print',
  text: {
    max: [],
    recommended: limit('words', assumed(80)),
    folds: [],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: assumed({ blocks: ['heading', 'list'], marks: ['bold'], namedLinks: false, notation: 'none' }),
  },
  fields: [
    field('title', 'line', { required: assumed(true), recommended: limit('unspecified', assumed(60)) }),
    field('link', 'url'),
    codeSize,
    field('location', 'line'),
  ],
  links: { clickable: assumed(false), max: null, preview: assumed(false), usualPlace: 'link-field' },
};

/** A fair, a visit, a talk: people are there in person, and leave with an address to scan. */
export const event: PlatformProfile = {
  ...print,
  id: 'event',
  hue: 'amber',
  glyph: 'event',
  fields: [
    field('title', 'line', { required: assumed(true) }),
    field('eventStart', 'line'),
    field('eventEnd', 'line'),
    field('location', 'line'),
    field('link', 'url'),
    codeSize,
  ],
};

/** The lines under each message that the team sends. */
export const emailSignature: PlatformProfile = {
  ...pressRelease,
  id: 'email-signature',
  hue: 'sky',
  glyph: 'mail',
  text: {
    max: [],
    recommended: limit('unspecified', assumed(300)),
    folds: [],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: assumed({ blocks: [], marks: ['bold'], namedLinks: true, notation: 'html' }),
  },
  fields: [field('link', 'url'), field('linkText', 'line')],
};

/** A platform of the workspace's own, tuned by overrides. */
export const custom: PlatformProfile = {
  ...pressRelease,
  id: 'custom',
  family: 'custom',
  hue: 'olive',
  glyph: 'custom',
  text: {
    max: [limit('unspecified', assumed(5000, 'Set your own'))],
    folds: [limit('unspecified', assumed(5000, 'Set your own'))],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: assumed(plainText),
  },
  fields: [field('title', 'line'), field('link', 'url'), field('firstComment', 'text')],
  carousel: null,
  hashtags: {
    supported: assumed(true),
    max: assumed(30, 'Set your own'),
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: { supported: assumed(true), max: null, form: 'at-name' },
  links: { clickable: assumed(true), max: null, preview: assumed(true), usualPlace: 'text' },
  firstComment: assumed(true),
  images: {
    required: assumed(false),
    max: assumed(10, 'Set your own'),
    formats: assumed(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
    maxBytes: assumed(10_000_000, 'Set your own'),
    ratio: null,
    minWidth: null,
    recommended: [assumed({ width: 1200, height: 675 })],
    altText: limit('unspecified', assumed(1000, 'Set your own')),
  },
  video: anyVideo,
};
