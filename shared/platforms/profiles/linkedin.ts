import type { PlatformProfile } from '../platform-profile.ts';
import {
  announced,
  assumed,
  audited,
  collectedAt,
  field,
  limit,
  official,
  plainText,
  reported,
  unverified,
} from './fact.ts';
import { linkedinVideo } from './video-rules.ts';

const postsApi = 'learn.microsoft.com posts-api / multiimage-post-api';
const documentSource = 'kabonshare/postbreeze docs; ayrshare.com/docs/media-guidelines/linkedin';
const blogs = 'typecount.com 2026-01; others';

/** LinkedIn, post of a page. */
export const linkedin: PlatformProfile = {
  id: 'linkedin',
  version: collectedAt,
  name: 'LinkedIn',
  family: 'post',
  hue: 'blue',
  glyph: 'linkedin',
  text: {
    max: [
      limit(
        'unspecified',
        audited(
          3000,
          'linkedin.com/help/linkedin/answer/a528176 (audit 2026-09-06)',
          'The unit is undocumented; a blog (pluspulso.de) claims that emoji count 2',
        ),
      ),
    ],
    folds: [
      limit('unspecified', reported(140, blogs, 'Phone, about 3 lines')),
      limit('unspecified', reported(210, blogs, 'Desktop, about 3 lines')),
    ],
    present: true,
    mayBeEmpty: assumed(true, 'With a picture'),
    formatting: announced(
      plainText,
      'LinkedIn: plain text',
      '"Bold" only by Unicode look-alikes, which are not accessible',
    ),
  },
  fields: [field('firstComment', 'text', { max: [limit('unspecified', reported(1250, 'scheduler docs'))] })],
  entities: 'generic',
  thread: reported(false, 'unipost docs'),
  carousel: official({ min: 2, max: 20 }, postsApi, 'As images; a document (PDF) is the other way'),
  hashtags: {
    supported: reported(true, 'ayrshare; blogs'),
    max: null,
    recommended: reported(5, 'ayrshare; blogs', '3–5 advised'),
    maxLength: null,
    place: assumed('anywhere'),
  },
  mentions: {
    supported: official(
      true,
      'learn.microsoft.com …/little-text-format (2026-05)',
      '@[Name](urn:li:organization:ID) in the API, @name in the app',
    ),
    max: null,
    form: 'at-name',
  },
  links: {
    clickable: reported(true, 'ayrshare'),
    max: null,
    preview: reported(true, 'ayrshare'),
    previewWithImages: reported(false, 'ayrshare', 'Card generated only without image or video'),
    usualPlace: 'text',
  },
  firstComment: reported(true, 'scheduler docs'),
  images: {
    required: assumed(false),
    max: official(
      20,
      postsApi,
      'One kind only: 1 image, or 2–20 images, or 1 video, or 1 document, or 1 article card, or poll',
    ),
    formats: audited(['image/jpeg', 'image/png', 'image/gif'], 'images-api (audit 2026-08-03)', 'GIF up to 250 frames'),
    maxBytes: null,
    ratio: null,
    minWidth: null,
    recommended: [
      reported({ width: 1200, height: 627 }, 'scheduler docs', '1.91:1'),
      reported({ width: 1080, height: 1080 }, 'scheduler docs'),
      reported({ width: 1080, height: 1350 }, 'scheduler docs'),
    ],
    altText: limit(
      'unspecified',
      audited(4086, 'images-api, multiimage-post-api (audits 2026-08/09)', 'Less than 120 recommended; images only'),
    ),
  },
  video: linkedinVideo,
  documents: {
    formats: reported(['application/pdf'], documentSource, 'PPT, PPTX, DOC and DOCX too; we write PDF'),
    maxBytes: reported(100_000_000, documentSource, '100 MB'),
    maxPages: reported(300, documentSource),
    titled: unverified(true, 'The app asks for a title'),
    withMedia: official(
      false,
      postsApi,
      'One kind only: 1 image, or 2–20 images, or 1 video, or 1 document, or 1 article card, or poll',
    ),
  },
  scheduling: unverified('Native, at least 10 minutes ahead and at most 3 months; no scheduling field in the API'),
  notes: [
    {
      id: 'api-maximum',
      ...audited('Not documented; only the error FIELD_LENGTH_TOO_LONG', 'learn.microsoft.com …/shares/posts-api'),
    },
    {
      id: 'api-escaping',
      ...official(
        '\\ | { } @ [ ] ( ) < > # * _ ~ are escaped with a backslash in the API text format',
        'learn.microsoft.com …/little-text-format (2026-05)',
        'For API export only, never for copy and paste',
      ),
    },
    {
      id: 'api-escaping-risk',
      ...reported('Unescaped ones have silently cut posts', 'crossposter release 2026-06'),
    },
    {
      id: 'image-pixels',
      ...audited('< 36,152,320 pixels; no file size documented (tools use 5–20 MB)', 'images-api (audit 2026-08-03)'),
    },
    { id: 'card-description', ...reported('< 4,086 in the API', 'third-party SDK comment') },
  ],
};

/** LinkedIn article, also an edition of a newsletter. */
export const linkedinArticle: PlatformProfile = {
  ...linkedin,
  id: 'linkedin-article',
  name: 'LinkedIn Article',
  family: 'article',
  text: {
    max: [limit('unspecified', audited(125_000, 'linkedin.com/help/linkedin/answer/a522483 (audit 2026-09-27)'))],
    folds: [],
    present: true,
    mayBeEmpty: assumed(false),
    formatting: reported(
      {
        blocks: ['heading', 'quote', 'list', 'image', 'divider'],
        marks: ['bold', 'italic', 'underline'],
        namedLinks: true,
        notation: 'html',
      },
      'blogs',
    ),
  },
  fields: [
    field('title', 'line', {
      required: assumed(true),
      max: [
        limit(
          'unspecified',
          reported(150, 'count-words.com; web-3-apps.com', 'Not documented; blogs disagree: 100 or 150'),
        ),
      ],
      recommended: limit(
        'unspecified',
        reported(100, 'count-words.com; web-3-apps.com', 'The smaller of the reported limits'),
      ),
    }),
  ],
  carousel: null,
  links: { clickable: reported(true, 'blogs'), max: null, preview: assumed(false), usualPlace: 'text' },
  firstComment: assumed(false),
  images: {
    ...linkedin.images,
    max: null,
    recommended: [unverified({ width: 1920, height: 1080 }, '16:9'), unverified({ width: 1200, height: 644 })],
    altText: limit('unspecified', assumed(4086, 'As for posts')),
  },
  video: null,
  documents: null,
  scheduling: null,
  notes: [{ id: 'publishing', ...reported('By hand only: there is no article API', 'blotato docs') }],
};
