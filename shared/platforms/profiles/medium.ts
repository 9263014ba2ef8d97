import type { PlatformProfile } from '../platform-profile.ts';
import { announced, assumed, collectedAt, field, limit, reported, unverified } from './fact.ts';

export const medium: PlatformProfile = {
  id: 'medium',
  version: collectedAt,
  name: 'Medium',
  family: 'article',
  hue: 'ink',
  glyph: 'medium',
  text: {
    max: [],
    folds: [],
    present: true,
    mayBeEmpty: assumed(false),
    formatting: announced(
      {
        blocks: ['heading', 'quote', 'list', 'image', 'divider', 'code'],
        marks: ['bold', 'italic', 'code'],
        namedLinks: true,
        notation: 'html',
      },
      'Medium best practices',
      'Two heading levels; no tables',
    ),
  },
  fields: [
    field('title', 'line', {
      required: assumed(true),
      max: [limit('unspecified', unverified(100, 'Customary; no official maximum found'))],
    }),
    field('subtitle', 'line', { max: [limit('unspecified', unverified(140, 'Customary; no official maximum found'))] }),
    field('tags', 'tags', { maxItems: reported(5, 'checkify.com; Postiz DTO', 'Postiz allows 4') }),
    field('canonicalUrl', 'url'),
  ],
  entities: 'generic',
  thread: assumed(false),
  carousel: null,
  hashtags: {
    supported: assumed(false, 'Topics instead'),
    max: null,
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: { supported: unverified(true), max: null, form: 'at-name' },
  links: {
    clickable: announced(true, 'Medium best practices'),
    max: null,
    preview: assumed(false),
    usualPlace: 'text',
  },
  firstComment: assumed(false),
  images: {
    required: assumed(false),
    max: null,
    formats: null,
    maxBytes: null,
    ratio: null,
    minWidth: announced(900, 'Medium best practices 2013; guides', 'Lead image, horizontal'),
    recommended: [assumed({ width: 1500, height: 750 })],
    altText: limit('unspecified', assumed(500)),
  },
  scheduling: null,
  notes: [
    { id: 'canonical', ...reported('A canonical address is possible', 'guides') },
    { id: 'publishing', ...unverified('The API is closed to new tokens: import HTML or Markdown') },
  ],
};
