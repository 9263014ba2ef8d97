import { assertNever } from '../../../shared/assert-never.ts';
import type { MapChange } from '../../../shared/contract/areas/map.ts';
import { asId } from '../../../shared/ids.ts';
import type { MapPosition } from '../../../shared/model/map-views.ts';
import { Failure } from '../failure.ts';
import type { Clock, RecordOf, Writer } from '../workspace.ts';

type RecordChange = Exclude<MapChange, { kind: 'place' }>;
type MapCollection = RecordChange['collection'];
type Fields = Readonly<Record<string, unknown>>;

/** Carries out a batch inside the open transaction; gives the batch that takes it back. Throws `IN_USE`, `CHANGED_SINCE`, `INVALID`. */
export function applyMapChanges(writer: Writer, clock: Clock, changes: readonly MapChange[]): MapChange[] {
  const inverse: MapChange[] = [];
  for (const change of changes) inverse.unshift(applyOne(writer, clock, change));
  return inverse;
}

function applyOne(writer: Writer, clock: Clock, change: MapChange): MapChange {
  switch (change.kind) {
    case 'place':
      return place(writer, change);
    case 'create': {
      const now = clock.now();
      const { collection, record } = change;
      if (collection === 'channelLinks') requireTwoChannels(writer, record.fromId, record.toId);
      const dated = collection === 'channels' || collection === 'destinations' ? { createdAt: now, ...record } : record;
      writer.create(collection, dated);
      return { kind: 'remove', collection, id: record.id };
    }
    case 'change':
      return changeFields(writer, change);
    case 'remove': {
      const { collection, id } = change;
      const record = writer.get(collection, id);
      requireUnused(writer, collection, record);
      writer.remove(collection, id);
      return { kind: 'create', collection, record } as MapChange; // the record is one of that collection
    }
    default:
      return assertNever(change);
  }
}

function changeFields(writer: Writer, change: Extract<RecordChange, { kind: 'change' }>): MapChange {
  const { collection, id } = change;
  const present: Fields = writer.get(collection, id);
  const fields: Fields = change.fields;
  for (const [field, value] of Object.entries(change.was ?? {})) {
    if (!isSame(present[field], value)) throw new Failure('CHANGED_SINCE', { kind: collection, id, field });
  }
  if (collection === 'channelLinks') {
    const link = { ...writer.get('channelLinks', id), ...change.fields };
    requireTwoChannels(writer, link.fromId, link.toId);
  }
  const after: Fields = writer.change(collection, id, fields);
  const names = Object.keys(fields);
  const pick = (from: Fields): Fields => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { kind: 'change', collection, id, fields: pick(present), was: pick(after) };
}

function place(writer: Writer, { viewId, positions }: Extract<MapChange, { kind: 'place' }>): MapChange {
  const view = writer.find('mapViews', viewId) ?? firstView(writer, viewId);
  const next = new Map<string, MapPosition>(Object.entries(view.positions));
  const before: Record<string, MapPosition | null> = {};
  for (const [channelId, position] of Object.entries(positions)) {
    before[channelId] = view.positions[channelId] ?? null;
    if (position === null) next.delete(channelId);
    else next.set(channelId, position);
  }
  writer.change('mapViews', view.id, { positions: Object.fromEntries(next) });
  return { kind: 'place', viewId, positions: before };
}

/** The view of everything needs no making; any other must be there. */
function firstView(writer: Writer, viewId: string): RecordOf<'mapViews'> {
  if (viewId !== allChannelsView) return writer.get('mapViews', viewId);
  return writer.create('mapViews', { id: asId('mapView', viewId), name: viewId });
}

/** The id of the view that shows every channel. */
const allChannelsView = 'all';

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** A link needs two different channels that exist. */
export function requireTwoChannels(writer: Writer, fromId: string, toId: string): void {
  if (fromId === toId) throw new Failure('INVALID', { field: 'toId', rule: 'other-channel', value: toId });
  writer.get('channels', fromId);
  writer.get('channels', toId);
}

/** What others point at stays: channels with variants or links, destinations that links or replacements name. */
function requireUnused(writer: Writer, collection: MapCollection, record: RecordOf<MapCollection>): void {
  const { id } = record;
  const uses =
    collection === 'channels'
      ? writer.rows('SELECT id FROM variants WHERE channel_id = ?', [id]).length +
        writer.list('channelLinks').filter((link) => link.fromId === id || link.toId === id).length
      : collection === 'destinations'
        ? writer.list('channelLinks').filter((link) => link.destinationId === id).length +
          writer.list('destinations').filter((other) => other.replacementId === id).length
        : 0;
  if (uses > 0) throw new Failure('IN_USE', { kind: collection, id, name: 'name' in record ? record.name : id, uses });
}
