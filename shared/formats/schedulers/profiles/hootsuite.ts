import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/** No header row; pictures are added in the composer after the upload. The date must match the setting of the account. */
export const hootsuite: SchedulerProfile = {
  id: 'hootsuite',
  name: 'Hootsuite',
  version: collectedAt,
  source: 'A public exporter checked against Hootsuite’s documentation on 2026-09-01',
  confidence: 'M',
  header: false,
  columns: [
    { name: 'Date', source: 'dateTime' },
    { name: 'Message', source: 'text' },
    { name: 'Link', source: 'link' },
  ],
  writing: { ...usualWriting, dateTime: 'MM/DD/YYYY HH:mm' },
  bom: false,
  lineEnd: 'crlf',
  maxRows: 350,
  fileFor: 'channel',
  networks: null,
  takes: 'posts',
  release: { ...plansAtOnce, leadMinutes: 10, stepMinutes: 5 },
  dateOrder: 'month-first',
  pictures: { max: 0, formats: commonPictures },
};
