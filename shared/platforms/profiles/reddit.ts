import type { PlatformProfile } from '../platform-profile.ts';
import { announced, assumed, collectedAt, field, limit, official, reported, unverified } from './fact.ts';
import { redditVideo } from './video-rules.ts';

const archive = 'reddit-archive source (2017)';
const unitNote = 'Python length, code points, in the code of 2017; today unknown';

export const reddit: PlatformProfile = {
  id: 'reddit',
  version: collectedAt,
  name: 'Reddit',
  family: 'post',
  hue: 'amber',
  glyph: 'reddit',
  text: {
    max: [
      limit(
        'unspecified',
        official(40_000, `${archive} SELFTEXT_MAX_LENGTH`, `Markdown source. ${unitNote}. Postiz uses 10,000`),
      ),
    ],
    countsMarkup: official(true, archive, 'Markdown source'),
    folds: [],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: announced(
      {
        blocks: ['heading', 'quote', 'list', 'table', 'code', 'divider'],
        marks: ['bold', 'italic', 'strike', 'code'],
        namedLinks: true,
        notation: 'markdown',
      },
      'docs',
    ),
  },
  fields: [
    field('title', 'line', {
      required: assumed(true),
      max: [
        limit(
          'unspecified',
          official(
            300,
            `${archive} VTitle; reddit.com/dev/api submit (audit 2026-09-27)`,
            `Not editable later. ${unitNote}`,
          ),
        ),
      ],
    }),
    field('subreddit', 'line', { required: assumed(true) }),
    field('flair', 'line'),
    field('firstComment', 'text', { max: [limit('unspecified', official(10_000, archive, unitNote))] }),
  ],
  entities: 'generic',
  thread: assumed(false, 'Comments'),
  carousel: announced(
    { min: 2, max: 20 },
    'r/modnews 2020-06-30',
    'Gallery: caption ≤ 180 and an address per image; that it starts at 2 is assumed',
  ),
  hashtags: {
    supported: unverified(false, 'Meaningless'),
    max: null,
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: { supported: assumed(false, 'Written u/name'), max: null, form: 'none' },
  links: { clickable: unverified(true), max: null, preview: assumed(false), usualPlace: 'text' },
  firstComment: unverified(true),
  images: {
    required: assumed(false),
    max: announced(20, 'r/modnews 2020-06-30', 'Gallery'),
    formats: reported(['image/jpeg', 'image/png', 'image/gif'], 'getlate docs'),
    maxBytes: reported(20_000_000, 'getlate docs', '20 MB'),
    ratio: null,
    minWidth: null,
    recommended: [assumed({ width: 1200, height: 675 })],
    altText: null,
  },
  video: redditVideo,
  scheduling: null,
  notes: [
    {
      id: 'post-types',
      ...announced('Text, link, image, gallery, video, poll; rules and flair of the subreddit decide', 'Reddit docs'),
    },
    { id: 'gallery', ...announced('≤ 20 images, caption ≤ 180, an address per image', 'r/modnews 2020-06-30') },
  ],
};
