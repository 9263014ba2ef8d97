import type { MediaPlace } from '../../../shared/contract/areas/content.ts';
import type { MediaId, VariantId } from '../../../shared/ids.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { settled } from '../links/replace-run.ts';
import type { BodyRoot, Workspace, Writer } from '../workspace.ts';
import { usesOf } from './list-media.ts';

export interface Replaced {
  readonly places: MediaPlace[];
  /** Variants that show it still, because they are handed over, published or withdrawn. */
  readonly left: number;
}

/**
 * Shows one picture instead of another, in one transaction. `only` takes back what an earlier call did.
 * Throws `NOT_FOUND` for a picture that is none.
 */
export function replaceMedia(
  workspace: Workspace,
  { id, withId, only }: { readonly id: MediaId; readonly withId: MediaId; readonly only?: readonly MediaPlace[] },
): Replaced {
  return workspace.write((writer) => {
    writer.get('media', id);
    writer.get('media', withId);
    if (id === withId) return { places: [], left: 0 };
    const wanted: readonly Pick<MediaPlace, 'masterId' | 'variantId'>[] = only ?? usesOf(writer, id);
    const open = wanted.filter(({ variantId }) => !isSettled(writer, variantId));
    const places = open.flatMap(({ masterId, variantId }) => {
      const within = only?.find((place) => place.masterId === masterId && place.variantId === variantId);
      const place: MediaPlace = {
        masterId,
        variantId,
        blocks: inText(writer, { masterId, variantId, id, withId }, within?.blocks),
        images: variantId === null ? [] : inPictures(writer, variantId, { id, withId }, within?.images),
      };
      if (place.blocks.length + place.images.length === 0) return [];
      const updatedAt = workspace.clock.now();
      if (variantId === null) writer.change('masters', masterId, { updatedAt });
      else writer.change('variants', variantId, { updatedAt });
      return [place];
    });
    return { places, left: wanted.length - open.length };
  });
}

function isSettled(writer: Writer, variantId: VariantId | null): boolean {
  return variantId !== null && settled.has(writer.get('variants', variantId).state);
}

interface Swap {
  readonly id: MediaId;
  readonly withId: MediaId;
}

function inText(
  writer: Writer,
  { masterId, variantId, id, withId }: Swap & Pick<MediaPlace, 'masterId' | 'variantId'>,
  only: readonly number[] | undefined,
): number[] {
  const root: BodyRoot = variantId === null ? 'body' : `variant:${variantId}`;
  const before = writer.body(masterId, root);
  if (before === null) return [];
  const changed: number[] = [];
  const blocks = before.richText.blocks.map((block, at) => {
    if (block.kind !== 'image' || block.mediaId !== id || only?.includes(at) === false) return block;
    changed.push(at);
    return { ...block, mediaId: withId };
  });
  if (changed.length === 0) return [];
  const { fingerprint } = writer.replaceBody(masterId, root, { ...before.richText, blocks });
  const variant = variantId === null ? null : writer.get('variants', variantId);
  // a draft that nobody has touched is still one
  if (variant !== null && variant.draftFingerprint === before.fingerprint)
    writer.change('variants', variant.id, { draftFingerprint: fingerprint });
  return changed;
}

function inPictures(
  writer: Writer,
  variantId: VariantId,
  { id, withId }: Swap,
  only: readonly number[] | undefined,
): number[] {
  const { images } = writer.get('variants', variantId);
  if (images === null) return [];
  const changed: number[] = [];
  const next: Variant['images'] = images.map((use, at) => {
    if (use.mediaId !== id || only?.includes(at) === false) return use;
    changed.push(at);
    return { ...use, mediaId: withId };
  });
  if (changed.length > 0) writer.change('variants', variantId, { images: next });
  return changed;
}
