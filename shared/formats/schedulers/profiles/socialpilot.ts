import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/** No header row: a column too few would publish something else as the first comment. */
export const socialpilot: SchedulerProfile = {
  id: 'socialpilot',
  name: 'SocialPilot',
  version: collectedAt,
  source: 'Two public exporters; the newer one is in production and writes months as words',
  confidence: 'M',
  header: false,
  columns: [
    { name: 'Content', source: 'text' },
    { name: 'Image URL', source: 'images' },
    { name: 'Date', source: 'dateTime' },
    { name: 'Account id', source: 'account' },
    { name: 'First comment', source: 'firstComment' },
    { name: 'Tags', source: 'labels' },
    { name: 'Link URL', source: 'link' },
  ],
  writing: { ...usualWriting, dateTime: 'Mon DD, YYYY h:mm A', labelJoin: ';' },
  bom: false,
  lineEnd: 'crlf',
  maxRows: 500,
  fileFor: 'all',
  networks: null,
  takes: 'posts',
  release: plansAtOnce,
  pictures: { max: 1, formats: commonPictures },
};
