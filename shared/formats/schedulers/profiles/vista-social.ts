import { usualWriting } from '../cells.ts';
import type { SchedulerProfile } from '../scheduler-profile.ts';
import { collectedAt, commonPictures, plansAtOnce } from './common.ts';

/** The first four columns are fixed, the others are found by name. One link a row: with a picture it is the picture's. */
export const vistaSocial: SchedulerProfile = {
  id: 'vista-social',
  name: 'Vista Social',
  version: collectedAt,
  source: 'support.vistasocial.com 10295276622875',
  confidence: 'H',
  header: true,
  columns: [
    { name: 'message', source: 'text' },
    { name: 'type', source: 'postType' },
    { name: 'link', source: 'imageOrLink' },
    { name: 'time', source: 'dateTime' },
    { name: 'title', source: 'title' },
    { name: 'board', source: 'board' },
    { name: 'comment1', source: 'firstComment' },
  ],
  writing: usualWriting,
  bom: false,
  lineEnd: 'crlf',
  maxRows: null,
  fileFor: 'channel',
  networks: null,
  takes: 'posts',
  release: plansAtOnce,
  pictures: { max: 1, formats: commonPictures },
};
