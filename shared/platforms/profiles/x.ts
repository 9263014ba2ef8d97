import type { PlatformProfile } from '../platform-profile.ts';
import { assumed, collectedAt, field, limit, official, announced, plainText, reported, unverified } from './fact.ts';
import { xVideo, xPremiumVideo } from './video-rules.ts';

const counting = 'docs.x.com/fundamentals/counting-characters (repo xdevplatform/docs @2871328, 2026-08-22)';
const weights = 'twitter-text config/v3.json (@30e2430, 2021-10-21)';
const media = 'docs.x.com media best practices';

/** X, standard post. */
export const x: PlatformProfile = {
  id: 'x',
  version: collectedAt,
  name: 'X',
  family: 'microblog',
  hue: 'ink',
  glyph: 'x',
  text: {
    max: [limit('x-weighted', official(280, counting))],
    min: [limit('x-weighted', official(1, 'twitter-text', 'Without a medium'))],
    urlLength: official(
      23,
      `${weights}; run against the reference JS library 3.1.0`,
      'Also without scheme, if the ending is known',
    ),
    forbidden: official('\uFFFE\uFEFF\uFFFF', 'twitter-text'),
    folds: [],
    present: true,
    mayBeEmpty: assumed(true, 'With a medium'),
    formatting: announced(plainText, 'X: plain text'),
  },
  fields: [
    field('firstComment', 'text', {
      max: [limit('x-weighted', official(280, counting, 'A reply is a post of its own'))],
    }),
  ],
  entities: 'x',
  thread: official(true, 'docs.x.com', 'Self-replies; each part counted separately'),
  carousel: null,
  hashtags: {
    supported: official(true, 'docs.x.com; twitter-text', 'Must contain a non-digit'),
    max: null,
    recommended: null,
    maxLength: null,
    place: official('anywhere', 'docs.x.com; twitter-text'),
  },
  mentions: {
    supported: official(true, 'docs.x.com', 'Count normally; auto-filled leading reply mentions count 0'),
    max: null,
    form: 'at-name',
  },
  links: {
    clickable: official(true, 'docs.x.com', 't.co wrapped'),
    max: null,
    preview: unverified(true, 'Link card when there are no media'),
    previewWithImages: unverified(false, 'Link card when there are no media'),
    usualPlace: 'text',
  },
  firstComment: official(true, 'docs.x.com', 'Reply to the own post'),
  images: {
    required: assumed(false),
    max: official(4, media, '4 photos or 1 GIF or 1 video (API)'),
    formats: official(['image/jpeg', 'image/png', 'image/gif', 'image/webp'], media),
    maxBytes: official(5_000_000, media, '5 MB; GIF 15 MB'),
    ratio: null,
    minWidth: null,
    recommended: [reported({ width: 1200, height: 675 }, 'scheduler docs', '16:9')],
    altText: limit('codepoint', official(1000, 'X OpenAPI CreateMediaMetadataMetadataAltText')),
  },
  video: xVideo,
  scheduling: unverified('A feature of the app; no field in the create-post API'),
  notes: [
    {
      id: 'cashtags',
      ...official(
        'At most 1 per post for self-serve API customers',
        'xdevplatform/docs x-api/posts/manage-tweets (2026)',
      ),
    },
    { id: 'mention-syntax', ...official('@ and 1–20 of A–Z a–z 0–9 _', 'twitter-text') },
    { id: 'handle-length', ...unverified('Real handles have at most 15 characters') },
    {
      id: 'new-emoji',
      ...official(
        'The reference library 3.1.0 pins emoji data of 2018: newer emoji count more than 2 there, although docs.x.com says every emoji is 2',
        'measured with the reference JS library 3.1.0',
        '2,022 of 5,220 sequences of the Unicode 17 emoji test list; the higher value is shown as a warning',
      ),
    },
    { id: 'gif', ...official('≤ 15 MB, ≤ 1280×1080, ≤ 350 frames, width × height × frames ≤ 300 million', media) },
    { id: 'poll', ...official('2–4 options of 1–25 characters, 5–10,080 minutes', 'X OpenAPI') },
    { id: 'poll-media', ...unverified('No media together with a poll') },
  ],
};

const changelog = 'xdevplatform/docs changelog; help.x.com/en/using-x/types-of-posts';
const article = 'X OpenAPI ArticleCreateDraft* (2026-08)';

/** X Premium, long post. */
export const xPremium: PlatformProfile = {
  ...x,
  id: 'x-premium',
  name: 'X Premium',
  text: {
    ...x.text,
    max: [
      limit(
        'x-weighted',
        official(
          25_000,
          changelog,
          'API: raised from 4,000 on 2024-08-20. The unit for long posts is not stated: the weighted count is assumed',
        ),
      ),
    ],
    folds: [limit('x-weighted', unverified(280, 'Then "Show more"'))],
    formatting: reported({ ...plainText, marks: ['bold', 'italic'] }, 'wiki/press', 'Bold and italic in Premium posts'),
  },
  video: xPremiumVideo,
  notes: [
    ...x.notes.filter((note) => note.id !== 'video'),
    { id: 'article-body', ...reported('~100,000 characters observed at launch', 'engadget.com (2024-03-08)') },
    {
      id: 'article-blocks',
      ...official(
        'Paragraph, h1–h3, bulleted, numbered, quote, atomic (image, post, link, markdown, divider, LaTeX); inline bold, italic, strikethrough',
        article,
      ),
    },
    { id: 'article-markdown', ...official('≤ 10,000 weighted per article; title ≥ 1, no stated maximum', 'X OpenAPI') },
  ],
};
