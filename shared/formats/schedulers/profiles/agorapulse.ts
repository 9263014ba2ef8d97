import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/** The four columns its help names; those for times and labels are in the tool's template. A person saves drafts or plans. */
export const agorapulse: SchedulerProfile = {
  id: 'agorapulse',
  name: 'Agorapulse',
  version: collectedAt,
  source: 'support.agorapulse.com/de/articles/8774056',
  confidence: 'H',
  header: true,
  columns: [
    { name: 'post_content', source: 'text' },
    { name: 'post_link', source: 'link' },
    { name: 'video_url' },
    { name: 'image_url', source: 'images' },
  ],
  writing: usualWriting,
  bom: false,
  lineEnd: 'crlf',
  maxRows: null,
  fileFor: 'channel',
  networks: null,
  takes: 'posts',
  release: { ...plansAtOnce, drafts: 'dialog', withoutTime: 'draft', times: false },
  pictures: { max: 10, formats: commonPictures },
};
