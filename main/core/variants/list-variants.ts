import type { VariantRow } from '../../../shared/contract/areas/variants.ts';
import type { ChannelId, MasterId, VariantId } from '../../../shared/ids.ts';
import type { VariantState } from '../../../shared/model/variants.ts';
import { isOutdated } from '../../../shared/lineage/is-outdated.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import { searchVariants } from '../projection/search.ts';
import type { Reader } from '../workspace.ts';
import { findingCounts, variantView } from './variant-views.ts';

export interface ListVariants {
  readonly masterId?: MasterId | undefined;
  readonly channelId?: ChannelId | undefined;
  readonly states: readonly VariantState[];
  /** Scheduled or published from here on, and before there. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly text: string;
  readonly sort: 'updatedAt' | 'scheduledAt' | 'master' | 'channel' | 'state';
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

const mostHits = 2000;
const openingLength = 140;

const orders: Readonly<Record<ListVariants['sort'], string>> = {
  updatedAt: 'v.updated_at',
  scheduledAt: "coalesce(v.scheduled_at, v.published_at, '9999')",
  master: 'm.title COLLATE NOCASE',
  channel: 'c.sort_key',
  state: 'v.state',
};

/** One page of the variants in use: neither in the trash nor of an archived master, unless that master is asked for. */
export function listVariants(reader: Reader, request: ListVariants): { rows: VariantRow[]; total: number } {
  const excerpts =
    request.text.trim() === ''
      ? null
      : new Map(searchVariants(reader, request.text, mostHits).map((hit) => [hit.id, hit.excerpt]));
  const parts = ['v.trashed_at IS NULL', 'm.trashed_at IS NULL'];
  const parameters: (string | number)[] = [];
  const add = (part: string, ...values: string[]): void => {
    parts.push(part);
    parameters.push(...values);
  };
  if (excerpts !== null) add('v.id IN (SELECT value FROM json_each(?))', JSON.stringify([...excerpts.keys()]));
  if (request.masterId === undefined) add('m.archived_at IS NULL');
  else add('v.master_id = ?', request.masterId);
  if (request.channelId !== undefined) add('v.channel_id = ?', request.channelId);
  if (request.states.length > 0) add('v.state IN (SELECT value FROM json_each(?))', JSON.stringify(request.states));
  if (request.from !== undefined) add('coalesce(v.published_at, v.scheduled_at) >= ?', request.from);
  if (request.to !== undefined) add('coalesce(v.published_at, v.scheduled_at) < ?', request.to);
  const source = `FROM variants v JOIN masters m ON m.id = v.master_id JOIN channels c ON c.id = v.channel_id WHERE ${parts.join(' AND ')}`;
  const [counted] = reader.rows<{ total: number }>(`SELECT count(*) AS total ${source}`, parameters);
  const page = reader.rows<{ id: VariantId }>(
    `SELECT v.id AS id ${source} ORDER BY ${orders[request.sort]} ${request.descending ? 'DESC' : 'ASC'}, v.id LIMIT ? OFFSET ?`,
    [...parameters, request.limit, request.offset],
  );
  return { total: counted?.total ?? 0, rows: page.map(({ id }) => variantRow(reader, id, excerpts?.get(id) ?? null)) };
}

function variantRow(reader: Reader, id: VariantId, excerpt: string | null): VariantRow {
  const variant = reader.get('variants', id);
  const channel = reader.get('channels', variant.channelId);
  const view = variantView(reader, variant);
  return {
    ...variant,
    masterTitle: reader.get('masters', variant.masterId).title,
    channelName: channel.name,
    platformId: channel.platformId,
    opening: plainText(view.content.body).trim().slice(0, openingLength),
    ...findingCounts(view),
    outdated: isOutdated(view),
    excerpt,
  };
}
