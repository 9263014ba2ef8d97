import type { VariantView } from '../../../shared/contract/areas/variants.ts';

/** Whether the master changed since the variant was adapted. What was withdrawn is nobody's concern any more. */
export function isOutdated({ masterChanges, variant }: Pick<VariantView, 'masterChanges' | 'variant'>): boolean {
  return masterChanges.length > 0 && variant.state !== 'withdrawn';
}
