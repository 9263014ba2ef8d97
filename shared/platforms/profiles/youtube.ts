import type { FieldSpec, PlatformProfile } from '../platform-profile.ts';
import { announced, assumed, audited, collectedAt, field, limit, reported, unverified } from './fact.ts';
import { youtubeVideo, youtubeShortsVideo } from './video-rules.ts';

const videos = 'developers.google.com/youtube/v3/docs/videos (audits 2026-08 to 2026-10)';
const releaseNotes = 'developers.google.com release notes';
const noAngles = audited('<>', videos);

function title(fold: FieldSpec['fold']): FieldSpec {
  return field('title', 'line', {
    required: announced(true, releaseNotes),
    max: [limit('unspecified', audited(100, videos))],
    forbidden: noAngles,
    ...(fold ? { fold } : {}),
  });
}

const shared: readonly FieldSpec[] = [
  field('tags', 'tags', {
    max: [
      limit(
        'youtube-tags',
        audited(500, `${videos}; Postiz source`, 'In total: commas count, a tag with a space costs 2 more'),
      ),
    ],
  }),
  field('privacy', 'choice', { required: announced(true, releaseNotes), choices: ['public', 'unlisted', 'private'] }),
  field('madeForKids', 'toggle', { required: announced(true, releaseNotes) }),
  field('aiGenerated', 'toggle', { required: assumed(false, 'The synthetic-media flag exists since 2024-10-30') }),
  field('firstComment', 'text', { max: [limit('unspecified', reported(10_000, 'zernio docs'))] }),
];

export const youtube: PlatformProfile = {
  id: 'youtube',
  version: collectedAt,
  name: 'YouTube',
  family: 'video',
  hue: 'red',
  glyph: 'youtube',
  text: {
    max: [limit('utf8', audited(5000, videos, 'UTF-8 bytes in the API; Studio says 5,000 characters'))],
    countsMarkup: assumed(true, 'Signs of bold and italic are typed'),
    countedFields: assumed(['chapters'], 'Chapters are lines of the description'),
    forbidden: noAngles,
    folds: [limit('unspecified', reported(157, 'lettercounter.org', '~100–157 characters (2–3 lines)'))],
    present: true,
    mayBeEmpty: assumed(true),
    formatting: unverified(
      { blocks: [], marks: ['bold', 'italic', 'strike'], namedLinks: false, notation: 'youtube' },
      '*bold* _italic_ -strike- in descriptions; timestamps 0:00 make chapters',
    ),
  },
  fields: [
    title(limit('unspecified', reported(60, 'lettercounter.org', '~60–70 in search'))),
    field('chapters', 'chapters'),
    ...shared,
  ],
  entities: 'generic',
  thread: assumed(false, 'Comments only'),
  carousel: null,
  hashtags: {
    supported: audited(true, 'support.google.com/youtube/answer/6390658', 'The first 3 are shown by the title'),
    max: audited(60, 'support.google.com/youtube/answer/6390658', 'With more, all are ignored'),
    recommended: null,
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: { supported: unverified(true), max: null, form: 'at-name' },
  links: {
    clickable: unverified(true, 'In long-form descriptions'),
    max: null,
    preview: assumed(false),
    usualPlace: 'text',
  },
  firstComment: reported(true, 'zernio docs'),
  images: {
    required: assumed(false, 'A thumbnail'),
    max: assumed(1, 'The thumbnail'),
    formats: reported(['image/jpeg', 'image/png'], 'post-mate docs', 'Thumbnail'),
    maxBytes: reported(2_000_000, 'post-mate docs', 'Thumbnail, 2 MB'),
    ratio: null,
    minWidth: null,
    recommended: [reported({ width: 1280, height: 720 }, 'post-mate docs', 'Thumbnail')],
    altText: null,
  },
  video: youtubeVideo,
  scheduling: unverified('status.publishAt with privacy private'),
  notes: [
    {
      id: 'community-post',
      ...audited(
        'No API endpoint at all: export by hand',
        'API reference (audit 2026-09-07)',
        'Text limit not found; images and poll in the app (unverified)',
      ),
    },
  ],
};

export const youtubeShorts: PlatformProfile = {
  ...youtube,
  id: 'youtube-shorts',
  name: 'YouTube Shorts',
  text: {
    max: youtube.text.max,
    forbidden: noAngles,
    folds: [],
    present: true,
    mayBeEmpty: youtube.text.mayBeEmpty,
    formatting: youtube.text.formatting,
  },
  fields: [
    title(limit('unspecified', reported(40, 'lettercounter.org', '~40 in the Shorts feed'))),
    ...shared,
    field('link', 'url'),
  ],
  links: {
    ...youtube.links,
    clickable: unverified(false, 'Not in descriptions and comments of Shorts, since 2023-08-31'),
    usualPlace: 'bio',
  },
  images: {
    ...youtube.images,
    recommended: [reported({ width: 1080, height: 1920 }, 'scheduler docs')],
  },
  video: youtubeShortsVideo,
  notes: [{ id: 'video-size', ...reported('1080×1920', 'scheduler docs') }],
};
