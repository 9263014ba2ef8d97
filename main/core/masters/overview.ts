import type { MasterRow, Overview } from '../../../shared/contract/areas/masters.ts';
import type { MasterId, VariantId } from '../../../shared/ids.ts';
import { findingCounts, variantView } from '../variants/variant-views.ts';
import type { Reader } from '../workspace.ts';
import { masterRow } from './list-masters.ts';

/** How many lines a part of the morning page shows; the lists behind them show all. */
const lines = 6;
/** A master in work that nobody touched for so long has gone stale. Days. */
const staleAfter = 21;
/** Due within. Days. */
const soon = 14;
const day = 86_400_000;

/** What an editor wants to see first in the morning: mine, due, next out, blocked, stale, last handed over. */
export function overview(
  reader: Reader,
  { now, personId }: { readonly now: string; readonly personId: string | null },
): Overview {
  const names = new Map<string, string>(reader.list('people').map((person) => [person.id, person.name]));
  const at = Date.parse(now);
  const moment = (days: number): string => new Date(at + days * day).toISOString();
  const masters = (where: string, order: string, ...parameters: string[]): MasterRow[] =>
    reader
      .rows<{ id: MasterId; word_count: number | null }>(
        `SELECT m.id AS id, b.word_count AS word_count FROM masters m
         LEFT JOIN bodies b ON b.document = 'master:' || m.id AND b.root = 'body'
         WHERE m.trashed_at IS NULL AND m.archived_at IS NULL AND ${where} ORDER BY ${order} LIMIT ${lines}`,
        parameters,
      )
      .map((row) => masterRow(reader, row.id, row.word_count ?? 0, names, null));
  return {
    mine:
      personId === null
        ? []
        : masters("m.owner_id = ? AND m.state <> 'ready'", "coalesce(m.due_at, '9999'), m.updated_at DESC", personId),
    dueSoon: masters("m.due_at IS NOT NULL AND m.due_at < ? AND m.state <> 'ready'", 'm.due_at', moment(soon)),
    scheduled: scheduled(reader),
    blocked: blocked(reader),
    withoutVariants: masters(
      'NOT EXISTS (SELECT 1 FROM variants v WHERE v.master_id = m.id AND v.trashed_at IS NULL)',
      'm.updated_at DESC',
    ),
    stale: masters("m.state = 'in-work' AND m.updated_at < ?", 'm.updated_at', moment(-staleAfter)),
    packages: reader
      .list('packageRecords')
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .slice(0, lines)
      .map((record) => ({ id: record.id, at: record.at, name: record.name, variants: record.variantIds.length })),
    totals: totals(reader),
  };
}

const current = `FROM variants v JOIN masters m ON m.id = v.master_id JOIN channels c ON c.id = v.channel_id
  WHERE v.trashed_at IS NULL AND m.trashed_at IS NULL AND m.archived_at IS NULL`;

/** Next to go out, what is overdue first. */
function scheduled(reader: Reader): Overview['scheduled'] {
  return reader
    .rows<{ id: VariantId }>(
      `SELECT v.id AS id ${current} AND v.scheduled_at IS NOT NULL AND v.state NOT IN ('published', 'withdrawn')
       ORDER BY v.scheduled_at LIMIT ${lines}`,
    )
    .map(({ id }) => {
      const variant = reader.get('variants', id);
      const { masterId, channelId, state, scheduledAt } = variant;
      return {
        variantId: id,
        masterId,
        title: reader.get('masters', masterId).title,
        channelId,
        at: scheduledAt ?? variant.updatedAt,
        state,
      };
    });
}

/** Work with findings in the way; the most recently touched, because that is what somebody is at. */
function blocked(reader: Reader): Overview['blocked'] {
  const candidates = reader.rows<{ id: VariantId }>(
    `SELECT v.id AS id ${current} AND v.state IN ('draft', 'in-work') ORDER BY v.updated_at DESC LIMIT 100`,
  );
  const rows: Overview['blocked'] = [];
  for (const { id } of candidates) {
    const variant = reader.get('variants', id);
    const { blocking } = findingCounts(variantView(reader, variant));
    if (blocking === 0) continue;
    const { masterId, channelId } = variant;
    rows.push({ variantId: id, masterId, title: reader.get('masters', masterId).title, channelId, blocking });
    if (rows.length === lines) break;
  }
  return rows;
}

function totals(reader: Reader): Overview['totals'] {
  const [row] = reader.rows<Overview['totals']>(
    `SELECT (SELECT count(*) FROM masters WHERE trashed_at IS NULL AND archived_at IS NULL) AS masters,
            (SELECT count(*) ${current}) AS variants,
            (SELECT count(*) ${current} AND v.state = 'ready') AS ready,
            (SELECT count(*) FROM channels WHERE archived_at IS NULL) AS channels`,
  );
  return row ?? { masters: 0, variants: 0, ready: 0, channels: 0 };
}
