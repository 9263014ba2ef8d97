import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { plansAtOnce } from './common.ts';

/** Our own table with everything a scheduler could want to know; nothing reads it by itself, so nothing is published. */
export const genericTable: SchedulerProfile = {
  id: 'scheduler-csv',
  name: null,
  version: '2026-12-01',
  source: 'kanalwerk',
  confidence: 'H',
  header: true,
  columns: [
    { name: 'when', source: 'moment' },
    { name: 'timezone', source: 'timeZone' },
    { name: 'channel', source: 'channel' },
    { name: 'platform', source: 'platform' },
    { name: 'account', source: 'handle' },
    { name: 'title', source: 'title' },
    { name: 'text', source: 'text' },
    { name: 'further_parts', source: 'thread' },
    { name: 'link', source: 'link' },
    { name: 'media_urls', source: 'images' },
    { name: 'media_files', source: 'imageNames' },
    { name: 'alt_texts', source: 'altTexts' },
    { name: 'first_comment', source: 'firstComment' },
    { name: 'board', source: 'board' },
    { name: 'hashtags', source: 'hashtags' },
    { name: 'labels', source: 'labels' },
    { name: 'language', source: 'language' },
    { name: 'status', source: 'status' },
    { name: 'id', source: 'id' },
  ],
  writing: { ...usualWriting, imageJoin: ' ' },
  bom: true,
  lineEnd: 'crlf',
  maxRows: null,
  fileFor: 'all',
  networks: null,
  takes: 'everything',
  release: { ...plansAtOnce, publishes: false, drafts: 'column', withoutTime: 'draft' },
  pictures: { max: 100, formats: ['jpeg', 'png', 'gif', 'webp'] },
  forSpreadsheets: true,
};
