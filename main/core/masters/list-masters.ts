import type { MasterFilter, MasterRow } from '../../../shared/contract/areas/masters.ts';
import type { MasterId } from '../../../shared/ids.ts';
import { searchMasters } from '../projection/search.ts';
import { findingCounts, variantView } from '../variants/variant-views.ts';
import type { Reader } from '../workspace.ts';

export interface ListMasters {
  readonly filter: MasterFilter;
  readonly sort: 'updatedAt' | 'createdAt' | 'title' | 'dueAt' | 'state' | 'wordCount' | 'relevance';
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Found masters beyond this are cut: a text that fits so many says nothing. */
const mostHits = 2000;

const orders: Readonly<Record<Exclude<ListMasters['sort'], 'relevance'>, string>> = {
  updatedAt: 'm.updated_at',
  createdAt: 'm.created_at',
  title: 'm.title COLLATE NOCASE',
  dueAt: "coalesce(m.due_at, '9999')",
  state: 'm.state',
  wordCount: 'coalesce(b.word_count, 0)',
};

const places: Readonly<Record<MasterFilter['place'], string>> = {
  active: 'm.trashed_at IS NULL AND m.archived_at IS NULL',
  archive: 'm.trashed_at IS NULL AND m.archived_at IS NOT NULL',
  trash: 'm.trashed_at IS NOT NULL',
};

/** One page of the list of masters, with the marks of all their variants. */
export function listMasters(reader: Reader, request: ListMasters): { rows: MasterRow[]; total: number } {
  const excerpts = request.filter.text.trim() === '' ? null : found(reader, request.filter.text);
  const { where, parameters } = conditions(request.filter);
  // Found masters come as a joined list in order of relevance; its parameter stands first.
  const source = excerpts === null ? 'masters m' : 'json_each(?) AS found JOIN masters m ON m.id = found.value';
  if (excerpts !== null) parameters.unshift(JSON.stringify([...excerpts.keys()]));
  const [counted] = reader.rows<{ total: number }>(
    `SELECT count(*) AS total FROM ${source} WHERE ${where}`,
    parameters,
  );
  const page = reader.rows<{ id: MasterId; word_count: number | null }>(
    `SELECT m.id AS id, b.word_count AS word_count FROM ${source}
     LEFT JOIN bodies b ON b.document = 'master:' || m.id AND b.root = 'body'
     WHERE ${where} ORDER BY ${order(request, excerpts !== null)} LIMIT ? OFFSET ?`,
    [...parameters, request.limit, request.offset],
  );
  const names = new Map<string, string>(reader.list('people').map((person) => [person.id, person.name]));
  return {
    total: counted?.total ?? 0,
    rows: page.map(({ id, word_count: wordCount }) =>
      masterRow(reader, id, wordCount ?? 0, names, excerpts?.get(id) ?? null),
    ),
  };
}

function found(reader: Reader, text: string): Map<string, string> {
  return new Map(searchMasters(reader, text, mostHits).map((hit) => [hit.masterId as string, hit.excerpt]));
}

function order({ sort, descending }: ListMasters, hasText: boolean): string {
  const direction = descending ? 'DESC' : 'ASC';
  if (sort === 'relevance' && hasText) return 'found.key';
  return `${orders[sort === 'relevance' ? 'updatedAt' : sort]} ${direction}, m.id`;
}

function conditions(filter: MasterFilter): { where: string; parameters: (string | number)[] } {
  const parts: string[] = [];
  const parameters: (string | number)[] = [];
  const add = (part: string, ...values: (string | number)[]): void => {
    parts.push(part);
    parameters.push(...values);
  };
  add(places[filter.place]);
  if (filter.states.length > 0) add('m.state IN (SELECT value FROM json_each(?))', JSON.stringify(filter.states));
  if (filter.ownerId !== null) add('m.owner_id = ?', filter.ownerId);
  if (filter.language !== null) add('m.language = ?', filter.language);
  if (filter.tag !== null) add('EXISTS (SELECT 1 FROM json_each(m.tags) WHERE value = ?)', filter.tag);
  if (filter.channelId !== null) {
    add(
      'EXISTS (SELECT 1 FROM variants v WHERE v.master_id = m.id AND v.channel_id = ? AND v.trashed_at IS NULL)',
      filter.channelId,
    );
  }
  return { where: parts.join(' AND '), parameters };
}

/** The line of one master. */
export function masterRow(
  reader: Reader,
  id: MasterId,
  wordCount: number,
  names: ReadonlyMap<string, string>,
  excerpt: string | null,
): MasterRow {
  const master = reader.get('masters', id);
  const order = new Map<string, number>(reader.list('channels').map((channel) => [channel.id, channel.sortKey]));
  const variants = reader
    .list('variants', { masterId: id, trashedAt: null })
    .filter((variant) => order.has(variant.channelId))
    .toSorted((a, b) => (order.get(a.channelId) ?? 0) - (order.get(b.channelId) ?? 0) || a.id.localeCompare(b.id))
    .map((variant) => ({
      id: variant.id,
      channelId: variant.channelId,
      state: variant.state,
      ...findingCounts(variantView(reader, variant)),
    }));
  return { ...master, wordCount, ownerName: names.get(master.ownerId ?? '') ?? '', variants, excerpt };
}
