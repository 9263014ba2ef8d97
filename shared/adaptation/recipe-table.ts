import type { Recipe, RecipeSettings } from './recipe.ts';
import { draftArticle, draftIntranetNews, draftPressRelease, draftSummary } from './recipes/article.ts';
import { draftBlank } from './recipes/blank.ts';
import { draftBusinessUpdate, draftForumPost, draftLongMessage, draftMessage } from './recipes/channels.ts';
import { draftMailTeaser } from './recipes/mail.ts';
import { draftEpisodeNotes, draftVideoDescription } from './recipes/spoken.ts';
import {
  draftCaption,
  draftCarousel,
  draftClipCaption,
  draftPin,
  draftStory,
  draftStoryDetail,
} from './recipes/picture.ts';
import { draftShortPost, draftStoryPost } from './recipes/post.ts';
import { draftTeaser } from './recipes/teaser.ts';
import { draftFullThread, draftThread } from './recipes/thread.ts';

const plain: RecipeSettings = {
  lengthTarget: 1,
  hook: 'statement',
  emoji: 'none',
  hashtagCount: 0,
  hashtagPlace: 'end',
  linkPlace: 'end',
  signOff: '',
  numbering: 'none',
  form: 'single',
};

const microblogs = ['x', 'mastodon', 'bluesky', 'threads'];
const tagsOnMicroblogs = { x: { hashtagCount: 1 }, bluesky: { hashtagCount: 2 }, threads: { hashtagCount: 1 } };
const posts = ['linkedin', 'facebook', 'xing', 'x-premium', 'custom'];
const tagsOnPosts = {
  facebook: { hashtagCount: 2 },
  xing: { hashtagCount: 0 },
  'x-premium': { hashtagCount: 2 },
};
const articles = [
  'linkedin-article',
  'medium',
  'wordpress',
  'ghost',
  'rss',
  'newsletter',
  'website',
  'intranet',
  'custom',
];

const inText = ['lengthTarget', 'hook', 'emoji', 'hashtagCount', 'hashtagPlace', 'linkPlace', 'signOff'] as const;

/** All recipes. The first that fits a platform is its default, unless another says it is. */
export const recipes: readonly Recipe[] = [
  {
    id: 'teaser',
    platforms: microblogs,
    uses: inText,
    defaults: { ...plain, lengthTarget: 0.9, hashtagCount: 3 },
    platformDefaults: tagsOnMicroblogs,
    draft: draftTeaser,
  },
  {
    id: 'thread',
    platforms: microblogs,
    uses: [...inText, 'numbering'],
    defaults: { ...plain, lengthTarget: 0.95, hashtagCount: 3, numbering: 'slash', form: 'thread' },
    platformDefaults: tagsOnMicroblogs,
    defaultFor: ['x', 'bluesky'],
    draft: draftThread,
  },
  {
    id: 'full-thread',
    platforms: microblogs,
    uses: ['hashtagCount', 'hashtagPlace', 'linkPlace', 'signOff', 'numbering'],
    defaults: { ...plain, hashtagCount: 2, numbering: 'slash', form: 'full' },
    platformDefaults: tagsOnMicroblogs,
    draft: draftFullThread,
  },
  {
    id: 'short-post',
    platforms: posts,
    uses: inText,
    defaults: { ...plain, hook: 'question', hashtagCount: 4 },
    platformDefaults: tagsOnPosts,
    draft: draftShortPost,
  },
  {
    id: 'story-post',
    platforms: posts,
    uses: inText,
    defaults: { ...plain, lengthTarget: 0.8, hook: 'question', hashtagCount: 4 },
    platformDefaults: { ...tagsOnPosts, 'x-premium': { hashtagCount: 2, hook: 'figure' } },
    defaultFor: ['x-premium'],
    draft: draftStoryPost,
  },
  {
    id: 'caption',
    platforms: ['instagram'],
    uses: inText,
    defaults: { ...plain, hook: 'figure', hashtagCount: 5, linkPlace: 'bio' },
    draft: draftCaption,
  },
  {
    id: 'carousel',
    platforms: ['instagram-carousel', 'linkedin'],
    uses: inText,
    defaults: { ...plain, hashtagCount: 5, linkPlace: 'bio', form: 'carousel' },
    platformDefaults: { linkedin: { hashtagCount: 4, linkPlace: 'end' } },
    draft: draftCarousel,
  },
  {
    id: 'story',
    platforms: ['instagram-story'],
    uses: ['hook'],
    defaults: { ...plain, hook: 'question', linkPlace: 'field' },
    draft: draftStory,
  },
  {
    id: 'story-detail',
    platforms: ['instagram-story'],
    uses: ['hook'],
    defaults: { ...plain, hook: 'question', linkPlace: 'field' },
    draft: draftStoryDetail,
  },
  {
    id: 'clip',
    platforms: ['instagram-reel', 'tiktok', 'youtube-shorts'],
    uses: inText,
    defaults: { ...plain, hook: 'question', hashtagCount: 4, linkPlace: 'bio' },
    platformDefaults: { 'youtube-shorts': { hashtagCount: 3 } },
    draft: draftClipCaption,
  },
  {
    id: 'video',
    platforms: ['youtube'],
    uses: ['lengthTarget', 'emoji', 'hashtagCount', 'hashtagPlace', 'linkPlace', 'signOff'],
    defaults: { ...plain, hashtagCount: 3 },
    draft: draftVideoDescription,
  },
  {
    id: 'pin',
    platforms: ['pinterest'],
    uses: ['lengthTarget', 'hashtagCount', 'signOff'],
    defaults: { ...plain, linkPlace: 'field' },
    draft: draftPin,
  },
  {
    id: 'business-update',
    platforms: ['google-business'],
    uses: ['lengthTarget', 'hook', 'signOff'],
    defaults: { ...plain, linkPlace: 'field' },
    draft: draftBusinessUpdate,
  },
  {
    id: 'message',
    platforms: ['whatsapp', 'telegram'],
    uses: inText,
    defaults: plain,
    platformDefaults: { telegram: { hashtagCount: 2 } },
    draft: draftMessage,
  },
  {
    id: 'long-message',
    platforms: ['telegram', 'whatsapp'],
    uses: inText,
    defaults: plain,
    platformDefaults: { telegram: { hashtagCount: 2 } },
    defaultFor: ['telegram'],
    draft: draftLongMessage,
  },
  {
    id: 'forum-post',
    platforms: ['reddit'],
    uses: ['lengthTarget', 'linkPlace'],
    defaults: plain,
    draft: draftForumPost,
  },
  {
    id: 'mail-teaser',
    platforms: ['newsletter'],
    uses: ['linkPlace', 'signOff'],
    defaults: plain,
    draft: draftMailTeaser,
  },
  {
    id: 'episode-notes',
    platforms: ['podcast'],
    uses: ['lengthTarget', 'linkPlace', 'signOff'],
    defaults: plain,
    draft: draftEpisodeNotes,
  },
  {
    id: 'press-release',
    platforms: ['press-release'],
    uses: ['linkPlace', 'signOff'],
    defaults: { ...plain, form: 'full' },
    draft: draftPressRelease,
  },
  {
    id: 'intranet-news',
    platforms: ['intranet'],
    uses: ['linkPlace', 'signOff'],
    defaults: { ...plain, form: 'full' },
    draft: draftIntranetNews,
  },
  {
    id: 'article',
    platforms: articles,
    uses: ['linkPlace', 'signOff'],
    defaults: { ...plain, form: 'full' },
    draft: draftArticle,
  },
  {
    id: 'summary',
    platforms: ['rss', 'wordpress', 'ghost', 'website', 'intranet', 'newsletter', 'print', 'event', 'email-signature'],
    uses: ['linkPlace', 'signOff'],
    defaults: plain,
    draft: draftSummary,
  },
  { id: 'blank', platforms: ['*'], uses: [], defaults: plain, draft: draftBlank },
];
