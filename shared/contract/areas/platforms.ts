import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { jsonValueSchema } from '../../model/common.ts';
import { profileOverrideSchema } from '../../model/profile-overrides.ts';
import type { PlatformProfile } from '../../platforms/platform-profile.ts';
import { command, query } from '../operation.ts';

export const profileSchema = z.custom<PlatformProfile>((value) => typeof value === 'object' && value !== null);

/** One value of a profile as the profile view lists it. */
export const profileFactSchema = z.object({
  path: z.string(),
  value: jsonValueSchema,
  unit: z.string().nullable(),
  source: z.string(),
  checkedAt: z.string(),
  confidence: z.enum(['H', 'H2', 'M', 'L', 'U']),
  note: z.string().nullable(),
  override: profileOverrideSchema.nullable(),
});
export type ProfileFact = z.infer<typeof profileFactSchema>;

export const platforms = {
  /** All profiles with the overrides of this workspace applied. */
  list: query.output(z.array(profileSchema)),
  facts: query
    .input(z.object({ platformId: z.string(), channelId: idOf('channel').nullable().default(null) }))
    .output(z.array(profileFactSchema)),
  override: command
    .input(profileOverrideSchema.pick({ platformId: true, channelId: true, path: true, value: true, reason: true }))
    .output(profileOverrideSchema),
  removeOverride: command.input(z.object({ id: idOf('override') })).output(z.void()),
};
