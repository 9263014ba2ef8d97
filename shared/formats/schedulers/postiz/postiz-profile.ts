import { usualWriting } from '../cells.ts';
import { plansAtOnce } from '../profiles/common.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';

const tiktok = ['tiktok'];
const pinterest = ['pinterest'];
const reddit = ['reddit'];
const business = ['google-business'];

/** What a request carries of each kind of post; here the columns only say that, nothing writes them as a table. */
export const postizProfile: SchedulerProfile = {
  id: 'postiz',
  name: 'Postiz',
  version: '2026-08-20',
  source: 'docs.postiz.com/public-api (gitroomhq/postiz-docs, 2026-08-20)',
  confidence: 'H',
  header: false,
  columns: [
    { name: 'integration', source: 'account' },
    { name: 'date', source: 'moment' },
    { name: 'content', source: 'text' },
    { name: 'value', source: 'comments' },
    { name: 'image', source: 'images' },
    { name: 'title', source: 'title', only: [...pinterest, ...reddit], max: 300 },
    { name: 'title', source: 'title', only: pinterest, max: 100 },
    { name: 'title', source: 'title', only: tiktok, max: 90 },
    { name: 'board', source: 'board', only: pinterest },
    { name: 'link', source: 'link', only: [...pinterest, ...business, 'facebook'] },
    { name: 'callToActionType', source: 'field:callToAction', only: business },
    { name: 'subreddit', source: 'field:subreddit', only: reddit },
    { name: 'privacy_level', source: 'field:privacy', only: tiktok },
    { name: 'video_made_with_ai', source: 'field:aiGenerated', only: tiktok },
  ],
  writing: { ...usualWriting, clock: 'utc' },
  bom: false,
  lineEnd: 'lf',
  maxRows: null,
  fileFor: 'all',
  networks: {
    x: 'x',
    'x-premium': 'x',
    linkedin: 'linkedin-page',
    facebook: 'facebook',
    instagram: 'instagram',
    'instagram-carousel': 'instagram',
    threads: 'threads',
    bluesky: 'bluesky',
    mastodon: 'mastodon',
    telegram: 'telegram',
    pinterest: 'pinterest',
    'google-business': 'gmb',
    tiktok: 'tiktok',
    reddit: 'reddit',
  },
  takes: 'posts',
  release: { ...plansAtOnce, drafts: 'column' },
  pictures: { max: 35, formats: ['jpeg', 'png', 'gif', 'webp'] },
};
