import type { MapChangeInput } from '../contract/areas/map.ts';
import { type ChannelId, type ChannelLinkId, type DestinationId, idOf } from '../ids.ts';
import { type ChannelLink, channelLinkKindSchema, channelLinkSchema } from '../model/channel-links.ts';
import type { PlannedChannels } from './plan-channels.ts';
import { linkFields } from './fields.ts';
import type { FoundLink, Notes } from './found-map.ts';
import { readLabel, valueOfWords } from './guess.ts';
import type { PlanItem, Present } from './import-plan.ts';
import { differing, fitting } from './plan-fields.ts';

interface Read {
  readonly found: FoundLink;
  readonly fromId: ChannelId;
  readonly toId: ChannelId;
  readonly name: string;
  readonly values: Record<string, unknown>;
}

export interface PlannedLinks {
  readonly changes: MapChangeInput[];
  readonly items: PlanItem[];
}

const idSchema = idOf('channelLink');

/** The id of the register's entry that a link names; may ask for a new one. */
export type DestinationOf = (found: FoundLink, name: string) => DestinationId | undefined;

/** Matches links by id, then by ends, kind and call to action, then by ends and kind, then, where a file has no kinds, by ends. */
export function planLinks(
  found: readonly FoundLink[],
  { byRef }: PlannedChannels,
  present: Present,
  destinationOf: DestinationOf,
  notes: Notes,
): PlannedLinks {
  const planned: PlannedLinks = { changes: [], items: [] };
  const reads: Read[] = [];
  for (const link of found) {
    const [from, to] = [byRef.get(link.from), byRef.get(link.to)];
    const name = `${from?.name ?? link.from} → ${to?.name ?? link.to}`.slice(0, 300);
    const reason = from === undefined || to === undefined ? 'end-missing' : from.id === to.id ? 'to-itself' : null;
    if (from === undefined || to === undefined || reason !== null) {
      planned.items.push({ what: 'link', kind: 'ignored', name, fields: [], reason });
    } else reads.push(readLink(link, from.id, to.id, name, destinationOf, notes));
  }
  const matches = matchLinks(reads, present.links);
  const drawn = new Set<string>();
  for (const read of reads) {
    const link = matches.get(read);
    const key = JSON.stringify([read.fromId, read.toId, read.values['kind'], read.values['callToAction'] ?? '']);
    if (link !== undefined) changeLink(read, link, planned);
    else if (read.found.id === null && drawn.has(key)) {
      planned.items.push({ what: 'link', kind: 'ignored', name: read.name, fields: [], reason: 'double' });
    } else addLink(read, present, planned);
    drawn.add(key);
  }
  return planned;
}

function readLink(
  found: FoundLink,
  fromId: ChannelId,
  toId: ChannelId,
  name: string,
  destinationOf: DestinationOf,
  notes: Notes,
): Read {
  const raw = { ...found.fields };
  const label = typeof raw['label'] === 'string' ? readLabel(raw['label']) : null;
  const words = (field: 'kind' | 'state' | 'frequency'): unknown =>
    typeof raw[field] === 'string' ? valueOfWords(field, raw[field]) : raw[field];
  let kind = words('kind') ?? label?.kind ?? undefined;
  if (kind !== undefined && !channelLinkKindSchema.safeParse(kind).success) {
    notes.tell('kind-unknown', `${name}: ${typeof kind === 'string' ? kind : ''}`);
    kind = undefined;
  }
  const values = fitting(
    {
      ...raw,
      kind,
      state: words('state'),
      frequency: words('frequency'),
      callToAction: raw['callToAction'] ?? label?.callToAction,
      destinationId: destinationOf(found, name),
    },
    channelLinkSchema.shape,
    linkFields,
    { notes, name },
  );
  return { found, fromId, toId, name, values };
}

function matchLinks(reads: readonly Read[], links: readonly ChannelLink[]): Map<Read, ChannelLink> {
  const matches = new Map<Read, ChannelLink>();
  const taken = new Set<ChannelLinkId>();
  const byId = new Map<string, ChannelLink>(links.map((link) => [link.id, link]));
  const pair = (from: string, to: string): string => `${from}\n${to}`;
  const byPair = Map.groupBy(links, (link) => pair(link.fromId, link.toId));
  const round = (candidates: (read: Read) => readonly (ChannelLink | undefined)[]): void => {
    for (const read of reads) {
      if (matches.has(read)) continue;
      const link = candidates(read).find((one) => one !== undefined && !taken.has(one.id));
      if (link === undefined) continue;
      taken.add(link.id);
      matches.set(read, link);
    }
  };
  round(({ found }) => (found.id === null ? [] : [byId.get(found.id)]));
  const between = (read: Read): ChannelLink[] => [
    ...(byPair.get(pair(read.fromId, read.toId)) ?? []),
    ...(byPair.get(pair(read.toId, read.fromId)) ?? []).filter(
      (link) => link.bothWays && read.values['bothWays'] === true,
    ),
  ];
  const sameKind = ({ values }: Read, link: ChannelLink): boolean =>
    values['kind'] === undefined || values['kind'] === link.kind;
  const sameWords = ({ values }: Read, link: ChannelLink): boolean =>
    (values['callToAction'] ?? '') === link.callToAction;
  // Of our own files a link with another id is another link.
  const foreign = (read: Read): ChannelLink[] => (read.found.id === null ? between(read) : []);
  round((read) => foreign(read).filter((link) => sameKind(read, link) && sameWords(read, link)));
  round((read) => (read.values['kind'] === undefined ? [] : foreign(read).filter((link) => sameKind(read, link))));
  round((read) => foreign(read).filter((link) => sameKind(read, link) && read.values['callToAction'] === undefined));
  return matches;
}

function changeLink(read: Read, link: ChannelLink, planned: PlannedLinks): void {
  const turned = link.fromId === read.toId && link.toId === read.fromId && read.found.id === null;
  const ends = turned ? {} : { fromId: read.fromId, toId: read.toId };
  const { fields, shown } = differing(link, { ...ends, ...read.values }, linkFields);
  if (shown.length > 0) planned.changes.push({ kind: 'change', collection: 'channelLinks', id: link.id, fields });
  const kind = shown.length > 0 ? 'changed' : 'unchanged';
  planned.items.push({ what: 'link', kind, name: read.name, fields: shown, reason: null });
}

function addLink(read: Read, present: Present, planned: PlannedLinks): void {
  const { fromId, toId, values } = read;
  const kind = channelLinkKindSchema.catch('post').parse(values['kind']);
  const kept = read.found.id === null ? undefined : idSchema.safeParse(read.found.id).data;
  const id = kept ?? present.newId('channelLink');
  planned.changes.push({ kind: 'create', collection: 'channelLinks', record: { ...values, id, fromId, toId, kind } });
  const callToAction = typeof values['callToAction'] === 'string' ? values['callToAction'] : '';
  const fields = [
    { field: 'kind', before: '', after: kind },
    ...(callToAction === '' ? [] : [{ field: 'callToAction', before: '', after: callToAction }]),
  ];
  planned.items.push({ what: 'link', kind: 'added', name: read.name, fields, reason: null });
}
