import { z } from 'zod';
import { idOf } from '../ids.ts';

/** A calendar day, `YYYY-MM-DD`, in the zone of the workspace. */
export const daySchema = z.iso.date();

/** How somebody who can be recognised stands to being shown. Only `given` and `not-needed` cover a use. */
export const consentSchema = z.enum(['open', 'asked', 'given', 'refused', 'revoked', 'not-needed']);
export type Consent = z.infer<typeof consentSchema>;

/** A person who can be recognised in the picture (KUG 22, GDPR 6 and 7). */
export const shownPersonSchema = z.object({
  name: z.string().trim().min(1).max(200),
  consent: consentSchema.default('open'),
  /** Channels that the consent is for; null for all. */
  channelIds: z.array(idOf('channel')).nullable().default(null),
  /** Last day of the consent; null without end. */
  endsOn: daySchema.nullable().default(null),
  /** The written consent, kept among the media. */
  evidenceId: idOf('media').nullable().default(null),
  /** Why none is needed, where the paper lies, who asked. */
  note: z.string().max(1000).default(''),
});
export type ShownPerson = z.infer<typeof shownPersonSchema>;

/** What a medium may be used for. */
export const mediaRightsShape = {
  /** Last day of the licence; null without end. */
  licenceEndsOn: daySchema.nullable().default(null),
  /** Channels that the licence covers; null for all. */
  licenceChannelIds: z.array(idOf('channel')).nullable().default(null),
  people: z.array(shownPersonSchema).max(100).default([]),
} as const;
const mediaRightsSchema = z.object(mediaRightsShape);
export type MediaRights = z.infer<typeof mediaRightsSchema>;
