import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, plansAtOnce } from './common.ts';

/** All twelve columns have to stay; the accounts are chosen while uploading. */
export const publer: SchedulerProfile = {
  id: 'publer',
  name: 'Publer',
  version: collectedAt,
  source: 'publer.com/help “How to use a CSV file”; eight public exporters with the same header',
  confidence: 'H',
  header: true,
  columns: [
    { name: 'Date - Intl. format or prompt', source: 'dateTime' },
    { name: 'Text', source: 'text' },
    { name: 'Link(s) - Separated by comma for FB carousels', source: 'link' },
    { name: 'Media URL(s) - Separated by comma', source: 'images' },
    { name: 'Title - For the video, pin, PDF ..', source: 'title' },
    { name: 'Label(s) - Separated by comma', source: 'labels' },
    { name: 'Alt text(s) - Separated by ||', source: 'altTexts' },
    { name: 'Comment(s) - Separated by ||', source: 'comments' },
    { name: 'Pin board, FB album, or Google category', source: 'board' },
    { name: 'Post subtype - I.e. story, reel, PDF ..' },
    { name: 'CTA - For Facebook links or Google' },
    { name: 'Reminder - For stories, reels, shorts, and TikToks' },
  ],
  writing: usualWriting,
  bom: false,
  lineEnd: 'crlf',
  maxRows: null,
  fileFor: 'channel',
  networks: null,
  takes: 'posts',
  release: { ...plansAtOnce, withoutTime: 'queued' },
  pictures: { max: 10, formats: ['jpeg', 'png', 'gif', 'webp'] },
};
