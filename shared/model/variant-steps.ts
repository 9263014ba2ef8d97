import type { VariantState } from './variants.ts';

/** From where one may go where. Back to work is always open; what was published can only be withdrawn or corrected. */
export const variantSteps: Readonly<Record<VariantState, readonly VariantState[]>> = {
  draft: ['in-work', 'ready', 'withdrawn'],
  'in-work': ['draft', 'ready', 'withdrawn'],
  ready: ['in-work', 'draft', 'handed-over', 'published', 'withdrawn'],
  'handed-over': ['in-work', 'ready', 'published', 'withdrawn'],
  published: ['withdrawn', 'published', 'in-work'],
  withdrawn: ['draft', 'in-work'],
};
