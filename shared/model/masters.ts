import { z } from 'zod';
import { idOf } from '../ids.ts';
import { broughtInShape } from './brought-in.ts';
import { defineCollection } from './collection.ts';
import { languageSchema, momentSchema } from './common.ts';

export const masterStateSchema = z.enum(['draft', 'in-work', 'ready']);
export type MasterState = z.infer<typeof masterStateSchema>;

/** Where an imported master came from; the original file is kept in the media store. */
export const importOriginSchema = z.object({
  fileName: z.string(),
  format: z.string(),
  originalId: idOf('media').nullable(),
  importedAt: momentSchema,
  notes: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
});

export const masterSchema = z.object({
  id: idOf('master'),
  title: z.string().max(500).default(''),
  /** Two or three sentences that say it all; recipes open with them. */
  lead: z.string().max(5000).default(''),
  language: languageSchema,
  state: masterStateSchema.default('draft'),
  ownerId: idOf('person').nullable().default(null),
  dueAt: momentSchema.nullable().default(null),
  tags: z.array(z.string().max(100)).max(50).default([]),
  /** Where readers should go, and the words that invite them. */
  link: z.string().max(2048).default(''),
  callToAction: z.string().max(300).default(''),
  author: z.string().max(300).default(''),
  origin: importOriginSchema.nullable().default(null),
  ...broughtInShape,
  createdAt: momentSchema,
  updatedAt: momentSchema,
  archivedAt: momentSchema.nullable().default(null),
  trashedAt: momentSchema.nullable().default(null),
});
export type Master = z.infer<typeof masterSchema>;

/** A master document holds exactly one record here, under its own id; its text is the rich-text root `body`. */
export const masters = defineCollection({
  name: 'masters',
  document: 'master',
  schema: masterSchema,
  columns: {
    title: 'text',
    language: 'text',
    state: 'text',
    ownerId: 'text',
    dueAt: 'text',
    tags: 'json',
    originKey: 'text',
    intakeId: 'text',
    createdAt: 'text',
    updatedAt: 'text',
    archivedAt: 'text',
    trashedAt: 'text',
  },
});
