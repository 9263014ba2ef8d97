import type { MapChangeInput } from '../contract/areas/map.ts';
import { asId, type ChannelId, idOf } from '../ids.ts';
import { type Channel, channelSchema } from '../model/channels.ts';
import type { MapPosition } from '../model/map-views.ts';
import { findProfile } from '../platforms/index.ts';
import { channelFields } from './fields.ts';
import type { FoundChannel, Notes } from './found-map.ts';
import { guessedPlatform, hostOf, namedPlatform, valueOfWords } from './guess.ts';
import type { PlanItem, Present } from './import-plan.ts';
import { differing, fitting } from './plan-fields.ts';

export interface PlannedChannels {
  readonly changes: MapChangeInput[];
  readonly items: PlanItem[];
  /** The channel that a name of the file means, by `ref`. */
  readonly byRef: Map<string, { readonly id: ChannelId; readonly name: string }>;
  readonly positions: Map<ChannelId, MapPosition>;
}

/** A channel of the file with what could be made of it. */
interface Read {
  readonly found: FoundChannel;
  readonly name: string;
  /** Null where the file says nothing of it. */
  readonly platformId: string | null;
  readonly values: Record<string, unknown>;
}

const idSchema = idOf('channel');

/**
 * Matches the channels of a file with those that are there: by id, then by name and platform, by address, by a name that
 * only one has. The rest is new.
 */
export function planChannels(found: readonly FoundChannel[], present: Present, notes: Notes): PlannedChannels {
  const planned: PlannedChannels = { changes: [], items: [], byRef: new Map(), positions: new Map() };
  const taken = new Set<ChannelId>();
  const reads = found.map((channel) => readChannel(channel, present, notes));
  const matches = new Map<Read, Channel>();
  const match = (read: Read, channel: Channel | undefined): void => {
    if (channel === undefined || taken.has(channel.id) || matches.has(read)) return;
    taken.add(channel.id);
    matches.set(read, channel);
  };
  const byId = new Map<string, Channel>(present.channels.map((channel) => [channel.id, channel]));
  for (const read of reads) if (read.found.id !== null) match(read, byId.get(read.found.id));
  const search = searchOf(present.channels);
  for (const read of reads)
    if (!matches.has(read))
      match(
        read,
        search(read, (channel) => !taken.has(channel.id)),
      );
  const fresh = new Map<string, { readonly id: ChannelId; readonly name: string }>();
  let sortKey = Math.max(0, ...present.channels.map((channel) => channel.sortKey));
  for (const read of reads) {
    const { ref, position } = read.found;
    const channel = matches.get(read);
    const twin =
      read.found.id === null ? (fresh.get(twinKey(read)) ?? search(read, ({ id }) => taken.has(id))) : undefined;
    let target: { readonly id: ChannelId; readonly name: string } | undefined;
    if (channel !== undefined) target = changeChannel(read, channel, planned);
    else if (read.name === '') planned.items.push(ignored(ref, 'no-name'));
    else if (twin !== undefined) {
      planned.items.push(ignored(read.name, 'double'));
      target = twin;
    } else {
      sortKey += 1;
      target = addChannel(read, present, planned, notes, sortKey);
      fresh.set(twinKey(read), target);
    }
    if (target === undefined) continue;
    planned.byRef.set(ref, target);
    if (position !== null && !planned.positions.has(target.id)) planned.positions.set(target.id, position);
  }
  return planned;
}

function ignored(name: string, reason: 'no-name' | 'double'): PlanItem {
  return { what: 'channel', kind: 'ignored', name, fields: [], reason };
}

function readChannel(found: FoundChannel, present: Present, notes: Notes): Read {
  const raw = { ...found.fields };
  const url = typeof raw['url'] === 'string' ? raw['url'].trim() : '';
  const words = typeof raw['words'] === 'string' ? raw['words'] : '';
  const given = typeof raw['name'] === 'string' && raw['name'].trim() !== '' ? raw['name'].trim() : hostOf(url);
  const name = given.length > 200 ? `${given.slice(0, 199).trimEnd()}…` : given;
  if (name !== given) notes.tell('name-shortened', name);
  const tell = { notes, name };
  const values = fitting(
    {
      ...raw,
      name,
      platformId: undefined,
      language: languageOf(raw['language']),
      role: typeof raw['role'] === 'string' ? valueOfWords('role', raw['role']) : raw['role'],
      ownerId: personOf(raw['ownerId'], raw['owner'], present, tell),
      deputyId: personOf(raw['deputyId'], raw['deputy'], present, tell),
    },
    channelSchema.shape,
    channelFields,
    tell,
  );
  const said = [raw['platformId'], raw['platform']].filter((one) => typeof one === 'string' && one.trim() !== '');
  const stated = said.map((one) => namedPlatform(String(one))).find((one) => one !== null) ?? null;
  const platformId = stated ?? (said.length > 0 ? null : guessedPlatform({ name: `${name}\n${words}`, url }));
  if (stated === null && said.length > 0) notes.tell('platform-unknown', `${name}: ${String(said[0])}`);
  return { found, name, platformId, values };
}

function languageOf(value: unknown): unknown {
  return typeof value === 'string' ? valueOfWords('language', value.replace(/^(de|en)[-_].*$/iu, '$1')) : value;
}

/** The person of that id, otherwise the only one of that name; undefined where there is none. */
function personOf(
  id: unknown,
  name: unknown,
  { people }: Present,
  { notes, name: channel }: { readonly notes: Notes; readonly name: string },
): string | undefined {
  const byId = people.find((person) => person.id === id);
  if (byId !== undefined) return byId.id;
  const wanted = typeof name === 'string' ? name.trim().toLowerCase() : '';
  const named = wanted === '' ? [] : people.filter((person) => person.name.toLowerCase() === wanted);
  if (named.length === 1) return named[0]?.id;
  if (wanted !== '' || typeof id === 'string')
    notes.tell('owner-unknown', `${channel}: ${wanted === '' ? String(id) : String(name)}`);
  return undefined;
}

type Search = (read: Read, free: (channel: Channel) => boolean) => Channel | undefined;

const nameKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();
const urlKey = (url: string): string =>
  hostOf(url) === ''
    ? ''
    : url
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?/u, '')
        .replace(/\/+$/u, '');

function searchOf(channels: readonly Channel[]): Search {
  const alive = channels.toSorted((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null));
  const byName = Map.groupBy(alive, ({ name }) => nameKey(name));
  const byUrl = Map.groupBy(alive, ({ url }) => urlKey(url));
  return ({ name, platformId, values }, free) => {
    const named = (byName.get(nameKey(name)) ?? []).filter(free);
    const same = named.find((channel) => channel.platformId === platformId);
    if (same !== undefined) return same;
    const url = typeof values['url'] === 'string' ? urlKey(values['url']) : '';
    const atUrl = url === '' ? [] : (byUrl.get(url) ?? []).filter(free);
    if (atUrl.length === 1) return atUrl[0];
    return named.length === 1 ? named[0] : undefined;
  };
}

/** Foreign files may draw one channel twice; the second one means the first. */
function twinKey({ name, platformId }: Read): string {
  return `${platformId ?? ''}\n${nameKey(name)}`;
}

/** Which fields of a channel that is there a file may change: not where it stands in lists, nor when it was made. */
const unchanging = ['sortKey', 'createdAt'];

function changeChannel(read: Read, channel: Channel, planned: PlannedChannels): { id: ChannelId; name: string } {
  const stated = read.platformId !== null && saysPlatform(read.found) ? { platformId: read.platformId } : {};
  const after = Object.fromEntries(
    Object.entries({ ...read.values, ...stated }).filter(([field]) => !unchanging.includes(field)),
  );
  // A name that differs in case only, or was made of an address, is no news.
  if (read.found.id !== channel.id && nameKey(read.name) === nameKey(channel.name)) delete after['name'];
  if (typeof read.found.fields['name'] !== 'string') delete after['name'];
  const { fields, shown } = differing(channel, after, channelFields);
  if (shown.length > 0) planned.changes.push({ kind: 'change', collection: 'channels', id: channel.id, fields });
  const kind = shown.length > 0 ? 'changed' : 'unchanged';
  planned.items.push({ what: 'channel', kind, name: channel.name, fields: shown, reason: null });
  return { id: channel.id, name: read.values['name'] === undefined ? channel.name : read.name };
}

function saysPlatform({ fields }: FoundChannel): boolean {
  return typeof fields['platformId'] === 'string' || typeof fields['platform'] === 'string';
}

function addChannel(
  read: Read,
  present: Present,
  planned: PlannedChannels,
  notes: Notes,
  sortKey: number,
): { id: ChannelId; name: string } {
  const kept = read.found.id === null ? null : idSchema.safeParse(read.found.id).data;
  const id = kept ?? present.newId('channel');
  const platformId = read.platformId ?? 'custom';
  if (!saysPlatform(read.found)) notes.tell('platform-guessed', read.name);
  const record = {
    sortKey,
    language: present.language,
    ...read.values,
    name: read.name,
    id: asId('channel', id),
    platformId,
  };
  planned.changes.push({ kind: 'create', collection: 'channels', record });
  const handle = typeof read.values['url'] === 'string' ? read.values['url'] : '';
  const fields = [
    { field: 'platformId', before: '', after: findProfile(platformId) === null ? 'custom' : platformId },
    ...(handle === '' ? [] : [{ field: 'url', before: '', after: handle }]),
  ];
  planned.items.push({ what: 'channel', kind: 'added', name: read.name, fields, reason: null });
  return { id: asId('channel', id), name: read.name };
}
