import { z } from 'zod';
import { brandSchema } from './brand.ts';
import { languageSchema, momentSchema } from './common.ts';
import { formatChoiceSchema } from './format-choice.ts';
import { utmSchema } from './utm.ts';

/** What belongs to the whole workspace; the one record `workspace` of the root map `workspace` in the catalog. */
export const workspaceSchema = z.object({
  name: z.string().trim().min(1).max(200),
  language: languageSchema,
  /** IANA zone in which dates of this workspace are written and read. */
  timeZone: z.string().min(1),
  /** Parameters that count visits, for links to own pages; empty adds none. */
  utm: utmSchema.default({}),
  /** Settings of formats for other programs, by their ids. */
  formats: z.record(z.string(), formatChoiceSchema).default({}),
  /** Colours, fonts and logo of cards. */
  brand: brandSchema.prefault({}),
  createdAt: momentSchema,
});
export type WorkspaceRecord = z.infer<typeof workspaceSchema>;
