import type { OutFormat } from '../out-format.ts';
import { agorapulse } from './profiles/agorapulse.ts';
import { buffer } from './profiles/buffer.ts';
import { genericTable } from './profiles/generic.ts';
import { hootsuite } from './profiles/hootsuite.ts';
import { metricool } from './profiles/metricool.ts';
import { pinterest } from './profiles/pinterest.ts';
import { publer } from './profiles/publer.ts';
import { socialpilot } from './profiles/socialpilot.ts';
import { sprout } from './profiles/sprout.ts';
import { vistaSocial } from './profiles/vista-social.ts';
import { zoho } from './profiles/zoho.ts';
import type { SchedulerProfile } from './scheduler-profile.ts';
import { tableFormat } from './table-format.ts';

/** The dated profiles of tools. A tool is one more line here. */
export const schedulerProfiles: readonly SchedulerProfile[] = [
  buffer,
  hootsuite,
  publer,
  metricool,
  pinterest,
  sprout,
  socialpilot,
  zoho,
  agorapulse,
  vistaSocial,
  genericTable,
];

/** What schedulers take. */
export const schedulerFormats: readonly OutFormat[] = schedulerProfiles.map(tableFormat);
