import { z } from 'zod';
import { idOf } from '../../../shared/ids.ts';
import { languageSchema } from '../../../shared/model/common.ts';
import { masterStateSchema } from '../../../shared/model/masters.ts';
import type { Unpaged } from '../../components/list/paged-rows.ts';

/** Filters and order of the list of masters; also what a saved view keeps. */
export const mastersStateSchema = z.object({
  place: z.enum(['active', 'archive', 'trash']).default('active'),
  text: z.string().max(400).default(''),
  states: z.array(masterStateSchema).default([]),
  ownerId: idOf('person').nullable().default(null),
  language: languageSchema.nullable().default(null),
  channelId: idOf('channel').nullable().default(null),
  tag: z.string().nullable().default(null),
  sort: z.enum(['updatedAt', 'createdAt', 'title', 'dueAt', 'state', 'wordCount']).default('updatedAt'),
  descending: z.boolean().default(true),
});
export type MastersState = z.infer<typeof mastersStateSchema>;
export type MasterSort = MastersState['sort'];

/** What the list asks the core for. A search is in order of relevance until somebody sorts it. */
export function toListInput(state: MastersState, sorted: boolean): Unpaged<'masters', 'list'> {
  const { sort, descending, ...filter } = state;
  if (state.text.trim() !== '' && !sorted) return { filter, sort: 'relevance', descending: true };
  return { filter, sort, descending };
}

/** Whether search or filters keep rows back. */
export function isNarrowed(state: MastersState): boolean {
  return (
    state.text.trim() !== '' ||
    state.states.length > 0 ||
    state.ownerId !== null ||
    state.language !== null ||
    state.channelId !== null ||
    state.tag !== null
  );
}

/** The state with nothing held back; place and order stay. */
export const openFilters: Partial<MastersState> = {
  text: '',
  states: [],
  ownerId: null,
  language: null,
  channelId: null,
  tag: null,
};
