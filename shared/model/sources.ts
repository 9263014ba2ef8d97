import { z } from 'zod';
import { foundKindSchema, foundStateSchema } from '../intake/found-kinds.ts';
import { idOf } from '../ids.ts';
import { broughtInShape } from './brought-in.ts';
import { defineCollection } from './collection.ts';
import { languageSchema, momentSchema } from './common.ts';

/** An existing content of the organisation, in the inventory: kept as it was found, to be looked through and used again. */
export const sourceSchema = z.object({
  id: idOf('source'),
  title: z.string().max(500).default(''),
  lead: z.string().max(5000).default(''),
  /** The text as Markdown, without its pictures. */
  text: z.string().max(200_000).default(''),
  wordCount: z.number().int().min(0).default(0),
  /** `bodyFingerprint` of the text as it was found: the same text under another name is known by it. */
  fingerprint: z.string().default(''),
  kind: foundKindSchema.default('article'),
  /** How it stood in the place it came from. */
  foundState: foundStateSchema.default('unknown'),
  language: languageSchema,
  publishedAt: momentSchema.nullable().default(null),
  url: z.string().max(2048).default(''),
  author: z.string().max(300).default(''),
  tags: z.array(z.string().max(100)).max(50).default([]),
  /** The master that was made of it, to be written anew. */
  masterId: idOf('master').nullable().default(null),
  note: z.string().max(5000).default(''),
  ...broughtInShape,
  createdAt: momentSchema,
  updatedAt: momentSchema,
  archivedAt: momentSchema.nullable().default(null),
  trashedAt: momentSchema.nullable().default(null),
});
export type Source = z.infer<typeof sourceSchema>;

/** One document each, like masters: an inventory of ten thousand must not be loaded as a whole. */
export const sources = defineCollection({
  name: 'sources',
  document: 'source',
  schema: sourceSchema,
  columns: {
    title: 'text',
    kind: 'text',
    foundState: 'text',
    language: 'text',
    publishedAt: 'text',
    url: 'text',
    fingerprint: 'text',
    originKey: 'text',
    intakeId: 'text',
    updatedAt: 'text',
    archivedAt: 'text',
    trashedAt: 'text',
  },
});
