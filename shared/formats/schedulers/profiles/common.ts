import type { ReleaseRules } from '../scheduler-profile.ts';

/** The day on which the facts of all profiles were collected. */
export const collectedAt = '2026-11-23';

/** A tool that plans at once what it is given, each row with a time that lies ahead. */
export const plansAtOnce: ReleaseRules = {
  publishes: true,
  drafts: 'none',
  withoutTime: 'refused',
  times: true,
  leadMinutes: 0,
  stepMinutes: 1,
  apartMinutes: 0,
  maxDaysAhead: null,
};

/** What every network shows, and every scheduler can fetch. */
export const commonPictures = ['jpeg', 'png'] as const;
