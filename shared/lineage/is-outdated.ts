import type { VariantView } from '../contract/areas/variants.ts';

/**
 * Whether the master changed in what a variant tells since it was adapted. Passages that it leaves out make no difference,
 * and what was withdrawn is nobody's concern any more.
 */
export function isOutdated({ masterChanges, variant }: Pick<VariantView, 'masterChanges' | 'variant'>): boolean {
  return variant.state !== 'withdrawn' && masterChanges.some(({ concerns }) => concerns);
}
