import type { SchedulerProfile } from '../scheduler-profile.ts';
import { agorapulse } from './agorapulse.ts';
import { buffer } from './buffer.ts';
import { genericTable } from './generic.ts';
import { hootsuite } from './hootsuite.ts';
import { metricool } from './metricool.ts';
import { pinterest } from './pinterest.ts';
import { publer } from './publer.ts';
import { socialpilot } from './socialpilot.ts';
import { sprout } from './sprout.ts';
import { vistaSocial } from './vista-social.ts';
import { zoho } from './zoho.ts';

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
