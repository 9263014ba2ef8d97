import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/** The three columns that have to be there, case-sensitive; tags, link and picture have columns in the tool's template. */
export const sprout: SchedulerProfile = {
  id: 'sprout',
  name: 'Sprout Social',
  version: collectedAt,
  source: 'support.sproutsocial.com 115005864203',
  confidence: 'H',
  header: true,
  columns: [
    { name: 'date', source: 'date' },
    { name: 'time_24hr', source: 'time' },
    { name: 'message_text', source: 'text' },
  ],
  writing: { ...usualWriting, date: 'DD/MM/YYYY' },
  bom: false,
  lineEnd: 'crlf',
  maxRows: 350,
  fileFor: 'channel',
  networks: null,
  takes: 'posts',
  release: { ...plansAtOnce, leadMinutes: 10, apartMinutes: 10 },
  dateOrder: 'day-first',
  pictures: { max: 0, formats: commonPictures },
};
