import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/** Headers are read case-sensitively. Tags are Buffer's own: hashtags belong in the text. */
export const buffer: SchedulerProfile = {
  id: 'buffer',
  name: 'Buffer',
  version: collectedAt,
  source: 'Six public exporters with the same header, and a summary of support.buffer.com “bulk upload”',
  confidence: 'H2',
  header: true,
  columns: [
    { name: 'Text', source: 'text' },
    { name: 'Image URL', source: 'images' },
    { name: 'Tags', source: 'labels' },
    { name: 'Posting Time', source: 'dateTime' },
  ],
  writing: usualWriting,
  bom: false,
  lineEnd: 'crlf',
  maxRows: 100,
  fileFor: 'channel',
  networks: null,
  takes: 'posts',
  release: { ...plansAtOnce, drafts: 'dialog', withoutTime: 'queued' },
  pictures: { max: 1, formats: commonPictures },
};
