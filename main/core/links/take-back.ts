import { isDeepStrictEqual } from 'node:util';
import type { LinkUse, ReplaceStep } from '../../../shared/contract/areas/links.ts';
import type { MapChange } from '../../../shared/contract/areas/map.ts';
import { asId, type ChannelId, type MasterId, type VariantId } from '../../../shared/ids.ts';
import { Failure } from '../failure.ts';
import { applyMapChanges } from '../map/apply-map-changes.ts';
import type { BodyRoot, Workspace, Writer } from '../workspace.ts';

type Text = ReplaceStep['texts'][number];
type Value = ReplaceStep['values'][number];

/** What nobody sees: where it was changed since, nobody needs to hear of it. */
const silent: ReadonlySet<string> = new Set(['draftFingerprint', 'adaptedFrom']);

/** Takes a replacement back, except where somebody has changed the same since; those places are returned. */
export function takeBack(workspace: Workspace, step: ReplaceStep): { restored: number; changedSince: LinkUse[] } {
  return workspace.write((writer) => {
    const changedSince: LinkUse[] = [];
    const owners = new Map<string, readonly ['masters' | 'variants', string]>();
    let restored = 0;
    for (const change of step.map) {
      if (restoreMap(workspace, writer, change)) restored += 1;
      else changedSince.push(placeOnMap(writer, change));
    }
    for (const text of step.texts) {
      const { masterId, variantId } = text;
      if (!restoreText(writer, text)) changedSince.push(placeIn(writer, masterId, variantId, 'body'));
      else {
        restored += 1;
        owners.set(
          `${masterId} ${variantId ?? ''}`,
          variantId === null ? ['masters', masterId] : ['variants', variantId],
        );
      }
    }
    for (const value of step.values) {
      const isRestored = restoreValue(writer, value);
      if (silent.has(value.field)) continue;
      if (isRestored) restored += 1;
      else changedSince.push(placeOfValue(writer, value));
      if (isRestored && value.collection !== 'channels') owners.set(`${value.id} `, [value.collection, value.id]);
    }
    for (const [collection, id] of owners.values()) writer.change(collection, id, { updatedAt: workspace.clock.now() });
    return { restored, changedSince };
  });
}

function restoreMap(workspace: Workspace, writer: Writer, change: MapChange): boolean {
  try {
    applyMapChanges(writer, workspace.clock, [change]);
    return true;
  } catch (error) {
    // Both are found out before anything is written.
    if (error instanceof Failure && (error.code === 'CHANGED_SINCE' || error.code === 'NOT_FOUND')) return false;
    throw error;
  }
}

function restoreText(writer: Writer, { masterId, variantId, fingerprint, blocks }: Text): boolean {
  const root: BodyRoot = variantId === null ? 'body' : `variant:${variantId}`;
  const present = writer.body(masterId, root);
  if (present?.fingerprint !== fingerprint) return false;
  const next = [...present.richText.blocks];
  for (const { at, block } of blocks) next[at] = block;
  writer.replaceBody(masterId, root, { blocks: next });
  return true;
}

function restoreValue(writer: Writer, { collection, id, field, key, before, after }: Value): boolean {
  const record: Readonly<Record<string, unknown>> | null = writer.find(collection, id);
  const present = record?.[field];
  if (record === null) return false;
  if (key === null) {
    if (!isDeepStrictEqual(present, after)) return false;
    writer.change(collection, id, { [field]: before });
    return true;
  }
  if (typeof present !== 'object' || present === null) return false;
  const values = present as Readonly<Record<string, unknown>>; // a field with keys is a record of values
  if (!isDeepStrictEqual(values[key], after)) return false;
  writer.change(collection, id, { [field]: { ...values, [key]: before } });
  return true;
}

function placeIn(writer: Writer, masterId: MasterId, variantId: VariantId | null, place: string): LinkUse {
  const variant = variantId === null ? null : writer.find('variants', variantId);
  return {
    kind: variantId === null ? 'master' : 'variant',
    place,
    url: '',
    masterId,
    variantId,
    channelId: variant?.channelId ?? null,
    title: writer.find('masters', masterId)?.title ?? '',
    channelName: variant === null ? '' : (writer.find('channels', variant.channelId)?.name ?? ''),
    state: variant?.state ?? null,
  };
}

function placeOfValue(writer: Writer, { collection, id, field, key }: Value): LinkUse {
  const place = key === null ? field : `${field === 'recipeSettings' ? 'recipe' : 'field'}:${key}`;
  if (collection === 'masters') return placeIn(writer, asId('master', id), null, place);
  const variant = collection === 'variants' ? writer.find('variants', id) : null;
  if (variant !== null) return placeIn(writer, variant.masterId, variant.id, place);
  const channelId: ChannelId = asId('channel', id);
  const title = writer.find('channels', id)?.name ?? '';
  return { ...nowhere, kind: 'channel', place, channelId, title };
}

function placeOnMap(writer: Writer, change: MapChange): LinkUse {
  const id = 'id' in change ? change.id : '';
  const isEntry = 'collection' in change && change.collection === 'destinations';
  const title = isEntry ? (writer.find('destinations', id)?.name ?? '') : '';
  return { ...nowhere, kind: isEntry ? 'destination' : 'channel-link', place: 'destinationId', title };
}

const nowhere = {
  url: '',
  masterId: null,
  variantId: null,
  channelId: null,
  title: '',
  channelName: '',
  state: null,
} as const;
