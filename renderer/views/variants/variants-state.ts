import { z } from 'zod';
import { idOf } from '../../../shared/ids.ts';
import { variantStateSchema } from '../../../shared/model/variants.ts';
import type { Unpaged } from '../../components/list/paged-rows.ts';
import { periodBounds, periodSchema } from './period.ts';

/** Filters and order of the list of variants; also what a saved view keeps. */
export const variantsStateSchema = z.object({
  text: z.string().max(400).default(''),
  channelId: idOf('channel').nullable().default(null),
  states: z.array(variantStateSchema).default([]),
  period: periodSchema.nullable().default(null),
  sort: z.enum(['updatedAt', 'scheduledAt', 'master', 'channel', 'state']).default('updatedAt'),
  descending: z.boolean().default(true),
});
export type VariantsState = z.infer<typeof variantsStateSchema>;
export type VariantSort = VariantsState['sort'];

/** What the list asks the core for; `now` and the zone decide what "this week" is. */
export function toListInput(state: VariantsState, now: Date, timeZone: string): Unpaged<'variants', 'list'> {
  const { channelId, period, ...rest } = state;
  return {
    ...rest,
    ...(channelId === null ? {} : { channelId }),
    ...(period === null ? {} : periodBounds(period, now, timeZone)),
  };
}

/** Whether search or filters keep rows back. */
export function isNarrowed(state: VariantsState): boolean {
  return state.text.trim() !== '' || state.channelId !== null || state.states.length > 0 || state.period !== null;
}

export const openFilters: Partial<VariantsState> = { text: '', channelId: null, states: [], period: null };
