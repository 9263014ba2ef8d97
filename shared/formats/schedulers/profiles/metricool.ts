import { usualWriting } from '../cells.ts';
import type { Column, SchedulerProfile } from '../scheduler-profile.ts';
import { commonPictures, plansAtOnce } from './common.ts';

const tenOf = (name: string, kind: 'image' | 'altText'): Column[] =>
  Array.from({ length: 10 }, (_, index) => ({ name: `${name} ${index + 1}`, source: `${kind}:${index + 1}` }));
const empty = (...names: string[]): Column[] => names.map((name) => ({ name }));
const onPinterest = ['pinterest'];
const onYoutube = ['youtube', 'youtube-shorts'];

const flags: readonly Column[] = [
  ['Facebook', 'facebook'],
  ['Twitter/X', 'x'],
  ['LinkedIn', 'linkedin'],
  ['GBP', 'google-business'],
  ['Instagram', 'instagram'],
  ['Pinterest', 'pinterest'],
  ['TikTok', 'tiktok'],
  ['Youtube', 'youtube'],
  ['Threads', 'threads'],
  ['Bluesky', 'bluesky'],
].map(([name = '', id = '']) => ({ name, source: `network:${id}` }));

/**
 * The 93 columns of May 2026. Newer ones come with the day and with the networks that are connected, and a header that does
 * not fit gives drafts without a word: the tool's own template is the safer way. Flags are never empty.
 */
export const metricool: SchedulerProfile = {
  id: 'metricool',
  name: 'Metricool',
  version: '2026-05-31',
  source: 'Three public exporters, two of them from downloaded templates; header confirmed by an upload in May 2026',
  confidence: 'M',
  header: true,
  columns: [
    { name: 'Text', source: 'text' },
    { name: 'Date', source: 'date' },
    { name: 'Time', source: 'time' },
    { name: 'Draft', source: 'draft' },
    ...flags,
    ...tenOf('Picture Url', 'image'),
    ...tenOf('Alt text picture', 'altText'),
    ...empty('Document title'),
    { name: 'Shortener', source: 'fixed:FALSE' },
    ...empty('Video Thumbnail Url', 'Video Cover Frame'),
    ...empty('Twitter/X Can reply', 'Twitter/X Type', 'Twitter/X Poll Duration minutes'),
    ...empty(
      'Twitter/X Poll Option 1',
      'Twitter/X Poll Option 2',
      'Twitter/X Poll Option 3',
      'Twitter/X Poll Option 4',
    ),
    { name: 'Pinterest Board', source: 'board', only: onPinterest },
    { name: 'Pinterest Pin Title', source: 'title', only: onPinterest },
    { name: 'Pinterest Pin Link', source: 'link', only: onPinterest },
    ...empty('Pinterest Pin New Format'),
    {
      name: 'Instagram Post Type',
      byPlatform: { instagram: 'POST', 'instagram-carousel': 'CAROUSEL', 'instagram-reel': 'REEL' },
    },
    { name: 'Instagram Show Reel On Feed', byPlatform: { 'instagram-reel': 'TRUE' } },
    { name: 'Youtube Video Title', source: 'title', only: onYoutube },
    { name: 'Youtube Video Type', byPlatform: { 'youtube-shorts': 'SHORTS' } },
    ...empty('Youtube Video Privacy', 'Youtube video for kids', 'Youtube Video Category', 'Youtube Video Tags'),
    ...empty('Youtube playlist', 'GBP Post Type', 'Facebook Post Type', 'Facebook Title'),
    { name: 'First Comment Text', source: 'firstComment' },
    { name: 'TikTok Title', source: 'title', only: ['tiktok'] },
    ...empty('TikTok disable comments', 'TikTok disable duet', 'TikTok disable stitch', 'TikTok Post Privacy'),
    ...empty('TikTok Branded Content', 'TikTok Your Brand', 'TikTok Auto Add Music', 'TikTok Photo Cover Index'),
    ...empty('TikTok musicId', 'TikTok music title', 'TikTok music author', 'TikTok music previewUrl'),
    ...empty('TikTok music thumbnailUrl', 'TikTok music soundVolume', 'TikTok music originalVolume'),
    ...empty('TikTok music startMillis', 'TikTok music endMillis', 'TikTok is AI generated content'),
    ...empty('LinkedIn Type', 'LinkedIn Poll Question', 'LinkedIn Poll Option 1', 'LinkedIn Poll Option 2'),
    ...empty('LinkedIn Poll Option 3', 'LinkedIn Poll Option 4', 'LinkedIn Poll Duration'),
    ...empty('LinkedIn Show link preview', 'LinkedIn Images as Carousel'),
    ...empty('Threads Reply Control', 'Threads Is Spoiler', 'Threads Post Type'),
  ],
  writing: { ...usualWriting, time: 'HH:mm:ss' },
  bom: false,
  lineEnd: 'crlf',
  maxRows: 50,
  fileFor: 'all',
  networks: {
    facebook: 'Facebook',
    x: 'Twitter/X',
    'x-premium': 'Twitter/X',
    linkedin: 'LinkedIn',
    'google-business': 'GBP',
    instagram: 'Instagram',
    'instagram-carousel': 'Instagram',
    'instagram-reel': 'Instagram',
    pinterest: 'Pinterest',
    tiktok: 'TikTok',
    youtube: 'Youtube',
    'youtube-shorts': 'Youtube',
    threads: 'Threads',
    bluesky: 'Bluesky',
  },
  takes: 'posts',
  release: { ...plansAtOnce, drafts: 'column' },
  pictures: { max: 10, formats: commonPictures },
};
