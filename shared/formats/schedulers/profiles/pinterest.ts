import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/** Pinterest's own bulk upload. An empty date, and one that has passed, publish at once; times are in UTC. */
export const pinterest: SchedulerProfile = {
  id: 'pinterest',
  name: 'Pinterest',
  version: collectedAt,
  source: 'pinbuddy.net guide of June 2026; a public test held against Pinterest’s sample file; eight exporters',
  confidence: 'H2',
  header: true,
  columns: [
    { name: 'Title', source: 'title', max: 100 },
    { name: 'Media URL', source: 'images' },
    { name: 'Pinterest board', source: 'board' },
    { name: 'Thumbnail' },
    { name: 'Description', source: 'text', max: 500 },
    { name: 'Link', source: 'link' },
    { name: 'Publish date', source: 'dateTime' },
    { name: 'Keywords', source: 'labels' },
  ],
  writing: { ...usualWriting, dateTime: 'YYYY-MM-DDTHH:mm:ss', clock: 'utc' },
  bom: false,
  lineEnd: 'crlf',
  maxRows: 100,
  fileFor: 'channel',
  networks: { pinterest: 'Pinterest' },
  takes: 'posts',
  release: { ...plansAtOnce, withoutTime: 'published', maxDaysAhead: 14 },
  pictures: { max: 1, formats: commonPictures },
  uniqueTitles: true,
};
