import type { LinkUse } from '../../../shared/contract/areas/links.ts';
import { asId, type ChannelId, type MasterId, type VariantId } from '../../../shared/ids.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import type { Reader } from '../workspace.ts';
import { linkRow, notInTrash } from './register.ts';

interface Row {
  readonly url: string;
  readonly root: string;
  readonly place: string;
  readonly master_id: MasterId | null;
  readonly title: string | null;
  readonly variant_id: VariantId | null;
  readonly state: Variant['state'] | null;
  readonly channel_id: ChannelId | null;
  readonly channel: string | null;
}

/** Every place that holds one of these spellings, masters first, each with its variants. */
export function usesOf(reader: Reader, urls: readonly string[], limit: number): LinkUse[] {
  const places = reader.rows<Row>(
    `SELECT u.url, u.root, u.place, m.id AS master_id, m.title, v.id AS variant_id, v.state,
       c.id AS channel_id, c.name AS channel
     FROM link_uses u
       LEFT JOIN masters m ON m.document = u.document
       LEFT JOIN variants v ON u.root LIKE 'variant:%' AND v.id = substr(u.root, 9)
       LEFT JOIN channels c ON c.id = coalesce(v.channel_id, CASE WHEN u.root LIKE 'channel:%' THEN substr(u.root, 9) END)
     WHERE u.url IN (SELECT value FROM json_each(?)) AND ${notInTrash.replaceAll(/\b(document|root)\b(?= NOT)/gu, 'u.$1')}
     ORDER BY m.title IS NULL, m.title COLLATE NOCASE, m.id, v.id IS NOT NULL, c.sort_key, u.root, u.place, u.url LIMIT ?`,
    [JSON.stringify(urls), limit],
  );
  return places.map(useOf);
}

function useOf({ url, place, master_id, title, variant_id, state, channel_id, channel }: Row): LinkUse {
  const kind = variant_id !== null ? 'variant' : master_id !== null ? 'master' : 'channel';
  return {
    kind,
    place,
    url,
    masterId: master_id,
    variantId: variant_id,
    channelId: channel_id,
    title: kind === 'channel' ? (channel ?? '') : (title ?? ''),
    channelName: channel ?? '',
    state,
  };
}

function countUses(reader: Reader, urls: readonly string[]): number {
  const [row] = reader.rows<{ total: number }>(
    `SELECT count(*) AS total FROM link_uses WHERE url IN (SELECT value FROM json_each(?)) AND ${notInTrash}`,
    [JSON.stringify(urls)],
  );
  return row?.total ?? 0;
}

/** Links of the map that lead to an entry. */
function mapUses(reader: Reader, destinationId: string, url: string): LinkUse[] {
  const names = new Map<string, string>(reader.list('channels').map(({ id, name }) => [id, name]));
  return reader
    .list('channelLinks')
    .filter((link) => link.destinationId === destinationId)
    .map((link) => ({
      kind: 'channel-link',
      place: 'destinationId',
      url,
      masterId: null,
      variantId: null,
      channelId: link.fromId,
      title: `${names.get(link.fromId) ?? ''} → ${names.get(link.toId) ?? ''}`,
      channelName: '',
      state: null,
    }));
}

/** Where an address of the register's list is used; `total` counts all of them. */
export function linkUses(reader: Reader, id: string, limit: number): { uses: LinkUse[]; total: number } {
  const row = linkRow(reader, id);
  const ofMap = row.destination === null ? [] : mapUses(reader, asId('destination', row.id), row.url);
  const places = usesOf(reader, row.spellings, limit);
  return {
    uses: [...ofMap, ...places].slice(0, limit),
    total: ofMap.length + countUses(reader, row.spellings),
  };
}
