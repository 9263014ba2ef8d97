import type { CardsMade } from '../../../shared/contract/areas/cards.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { Failure } from '../failure.ts';
import { usesByName } from '../media/put-away.ts';
import type { Workspace } from '../workspace.ts';

/** Undoes what `makeCards` did; new media that nothing else shows go to the trash. Throws `NOT_FOUND`, `CHANGED_SINCE`. */
export function takeBackCards(workspace: Workspace, made: CardsMade): Variant {
  return turned(workspace, made, 'before');
}

/** Does it again. Throws `NOT_FOUND`, `CHANGED_SINCE`. */
export function putBackCards(workspace: Workspace, made: CardsMade): Variant {
  return turned(workspace, made, 'after');
}

function turned(workspace: Workspace, made: CardsMade, to: 'before' | 'after'): Variant {
  const now = workspace.clock.now();
  return workspace.write((writer) => {
    const { id, images, document } = writer.get('variants', made.variantId);
    const expected = made[to === 'before' ? 'after' : 'before'];
    for (const [field, present, was] of [
      ['images', images, expected.images],
      ['document', document, expected.document],
    ] as const) {
      if (!isSame(present, was)) throw new Failure('CHANGED_SINCE', { kind: 'variants', id, field });
    }
    if (to === 'after') for (const mediaId of made.added) writer.change('media', mediaId, { trashedAt: null });
    const variant = writer.change('variants', id, { ...made[to], updatedAt: now });
    if (to === 'before') {
      for (const mediaId of made.added) {
        if (usesByName(writer, mediaId).length === 0) writer.change('media', mediaId, { trashedAt: now });
      }
    }
    return variant;
  });
}

/** Plain values with their fields in whatever order. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]; // plain values of the schema
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isSame(left[key], right[key]));
}
