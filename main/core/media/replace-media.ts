import type { MediaPlace } from '../../../shared/contract/areas/content.ts';
import type { MediaId, VariantId } from '../../../shared/ids.ts';
import { mediaKindOf } from '../../../shared/media-kinds.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { Failure } from '../failure.ts';
import { settled } from '../links/replace-run.ts';
import type { BodyRoot, Workspace, Writer } from '../workspace.ts';
import { usesOf, videosWithPoster } from './list-media.ts';

export interface Replaced {
  readonly places: MediaPlace[];
  /** Videos whose poster was replaced. */
  readonly videos: MediaId[];
  /** Variants that show it still, because they are handed over, published or withdrawn. */
  readonly left: number;
}

interface Replace extends Swap {
  /** What an earlier call did and is taken back now. */
  readonly only?: readonly MediaPlace[];
  readonly videos?: readonly MediaId[];
}

/**
 * Shows one medium instead of another of its kind, in one transaction. `only` and `videos` take back what an earlier call did.
 * Throws `NOT_FOUND` for a medium that is none, `INVALID` for one of another kind.
 */
export function replaceMedia(workspace: Workspace, { id, withId, only, videos }: Replace): Replaced {
  return workspace.write((writer) => {
    const [from, to] = [writer.get('media', id), writer.get('media', withId)];
    if (mediaKindOf(from.mediaType) !== mediaKindOf(to.mediaType))
      throw new Failure('INVALID', { field: 'withId', rule: 'kind', value: to.mediaType });
    if (id === withId) return { places: [], videos: [], left: 0 };
    const updatedAt = workspace.clock.now();
    const wanted: readonly Pick<MediaPlace, 'masterId' | 'variantId'>[] = only ?? usesOf(writer, id);
    const open = wanted.filter(({ variantId }) => !isSettled(writer, variantId));
    const places = open.flatMap(({ masterId, variantId }) => {
      const within = only?.find((place) => place.masterId === masterId && place.variantId === variantId);
      const place: MediaPlace = {
        masterId,
        variantId,
        blocks: inText(writer, { masterId, variantId, id, withId }, within?.blocks),
        ...(variantId === null ? nowhere : inVariant(writer, variantId, { id, withId }, within)),
      };
      if (place.blocks.length + place.images.length === 0 && !place.video && !place.document) return [];
      if (variantId === null) writer.change('masters', masterId, { updatedAt });
      else writer.change('variants', variantId, { updatedAt });
      return [place];
    });
    const shown = only === undefined ? videosWithPoster(writer, id).map((video) => video.id) : (videos ?? []);
    const changed = shown.filter((video) => writer.get('media', video).posterId === id);
    for (const video of changed) writer.change('media', video, { posterId: withId });
    return { places, videos: changed, left: wanted.length - open.length };
  });
}

const nowhere = { images: [], video: false, document: false };

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

function inVariant(
  writer: Writer,
  variantId: VariantId,
  { id, withId }: Swap,
  only: MediaPlace | undefined,
): Pick<MediaPlace, 'images' | 'video' | 'document'> {
  const { images, video, document } = writer.get('variants', variantId);
  const changed: number[] = [];
  const next = images?.map((use, at) => {
    if (use.mediaId !== id || only?.images.includes(at) === false) return use;
    changed.push(at);
    return { ...use, mediaId: withId };
  });
  const isVideo = video?.mediaId === id && only?.video !== false;
  const isDocument = document?.mediaId === id && only?.document !== false;
  const fields: Partial<Variant> = {
    ...(changed.length === 0 ? {} : { images: next ?? null }),
    ...(isVideo ? { video: { ...video, mediaId: withId } } : {}),
    ...(isDocument ? { document: { ...document, mediaId: withId } } : {}),
  };
  if (Object.keys(fields).length > 0) writer.change('variants', variantId, fields);
  return { images: changed, video: isVideo, document: isDocument };
}
