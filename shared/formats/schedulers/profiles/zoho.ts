import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/**
 * No header row, and a row for each post is as wide as it has pictures: their addresses stand bare between the link and
 * the two columns for Google. Line breaks are the two signs `\n`.
 */
export const zoho: SchedulerProfile = {
  id: 'zoho',
  name: 'Zoho Social',
  version: collectedAt,
  source: 'A public exporter whose tests name the rows that Zoho took on 2026-08-04',
  confidence: 'M',
  header: false,
  columns: [
    { name: 'Schedule time', source: 'dateTime' },
    { name: 'Channels', source: 'network', quoted: true },
    { name: 'Post content', source: 'text', quoted: true },
    { name: 'Link', source: 'link' },
    { name: 'Media URL', source: 'images', spread: true },
    { name: 'GMB button' },
    { name: 'GMB link' },
  ],
  writing: { ...usualWriting, dateTime: 'MM/DD/YYYY HH:mm', lineBreaks: 'escaped' },
  bom: false,
  lineEnd: 'lf',
  maxRows: 350,
  fileFor: 'channel',
  networks: {
    facebook: 'Facebook',
    instagram: 'Instagram',
    'instagram-carousel': 'Instagram',
    x: 'X',
    'x-premium': 'X',
    linkedin: 'LinkedIn',
    tiktok: 'TikTok',
  },
  takes: 'posts',
  release: { ...plansAtOnce, leadMinutes: 60 },
  pictures: { max: 10, formats: commonPictures },
};
