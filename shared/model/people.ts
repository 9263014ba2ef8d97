import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineCollection } from './collection.ts';

export const personSchema = z.object({
  id: idOf('person'),
  name: z.string().trim().min(1).max(200),
  email: z.string().max(320).default(''),
  department: z.string().max(200).default(''),
  role: z.string().max(200).default(''),
  archivedAt: z.iso.datetime().nullable().default(null),
});
export type Person = z.infer<typeof personSchema>;

export const people = defineCollection({
  name: 'people',
  document: 'catalog',
  schema: personSchema,
  columns: { name: 'text' },
});
