import type { MasterId, VariantId } from '../../../shared/ids.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';
import type { Pause } from './pause.ts';

/** What to hand over; empty lists and nulls do not restrict. */
export interface Selection {
  readonly variantIds: readonly string[];
  readonly masterIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly includeUnready: boolean;
}

/** A package is looked through by people: a year of a busy team is below this. */
export const mostItems = 2_000;
/** Left-out variants that are named one by one; beyond these only their number is told. */
export const mostLeftOut = 500;

const handedOn: readonly Variant['state'][] = ['ready', 'handed-over', 'published'];
const inWork: readonly Variant['state'][] = ['draft', 'in-work'];

/** Variants by id in the order of the package: by master, then channel, then id, the same on every machine. */
export interface ChosenVariants {
  /** By their state they go along, if nothing blocks them. */
  readonly going: readonly VariantId[];
  /** By their state they stay: the first `mostLeftOut` of `leftOutTotal`. */
  readonly leftOut: readonly VariantId[];
  readonly leftOutTotal: number;
}

/** So many masters are looked through without a pause. */
const mastersAtOnce = 250;
/** So often it may begin again because somebody writes meanwhile; then it goes through without a pause. */
export const mostAttempts = 5;

/**
 * Chooses by the projection alone, without reading a text; the state is that of the moment when it returns. Throws
 * `TOO_MANY`, and what `pause` throws.
 */
export async function chooseVariants(reader: Reader, selection: Selection, pause: Pause): Promise<ChosenVariants> {
  for (let attempt = 1; ; attempt += 1) {
    const before = changesSoFar(reader);
    const chosen = await chooseOnce(reader, selection, attempt < mostAttempts ? pause : () => undefined);
    if (before === changesSoFar(reader)) return chosen;
  }
}

/** Grows with each row that this program changes. */
function changesSoFar(reader: Reader): number {
  return reader.rows<{ changes: number }>('SELECT total_changes() AS changes')[0]?.changes ?? 0;
}

interface Row {
  readonly id: VariantId;
  readonly state: Variant['state'];
}

async function chooseOnce(reader: Reader, selection: Selection, pause: Pause): Promise<ChosenVariants> {
  const goes = new Set(selection.includeUnready ? [...handedOn, ...inWork] : handedOn);
  const going: VariantId[] = [];
  const leftOut: VariantId[] = [];
  let [chosen, leftOutTotal] = [0, 0];
  const masters = mastersOf(reader, selection);
  const { sql, parameters } = variantsQuery(selection);
  for (let from = 0; from < masters.length; from += mastersAtOnce) {
    const some = masters.slice(from, from + mastersAtOnce);
    for (const { id, state } of reader.rows<Row>(sql, [JSON.stringify(some), ...parameters])) {
      if (goes.has(state)) {
        chosen += 1;
        if (chosen <= mostItems) going.push(id);
      } else {
        leftOutTotal += 1;
        if (leftOutTotal <= mostLeftOut) leftOut.push(id);
      }
    }
    await pause();
  }
  if (chosen > mostItems) throw new Failure('TOO_MANY', { chosen, most: mostItems });
  return { going, leftOut, leftOutTotal };
}

const isIn = (column: string): string => `${column} IN (SELECT value FROM json_each(?))`;

/** Masters that come into question, in the order of the package. */
function mastersOf(reader: Reader, { variantIds, masterIds }: Selection): MasterId[] {
  const parts = ['trashed_at IS NULL'];
  const parameters: string[] = [];
  if (masterIds.length > 0) {
    parts.push(isIn('id'));
    parameters.push(JSON.stringify(masterIds));
  }
  if (variantIds.length > 0) {
    parts.push(`id IN (SELECT master_id FROM variants WHERE ${isIn('id')})`);
    parameters.push(JSON.stringify(variantIds));
  }
  // Without naming it, nothing of the archive goes out.
  if (parameters.length === 0) parts.push('archived_at IS NULL');
  const sql = `SELECT id FROM masters WHERE ${parts.join(' AND ')} ORDER BY created_at, id`;
  return reader.rows<{ id: MasterId }>(sql, parameters).map(({ id }) => id);
}

/** Variants of some masters, whose ids are the first parameter, in the order of these masters. */
function variantsQuery({ variantIds, channelIds, from, to }: Selection): { sql: string; parameters: string[] } {
  const parts = ['v.trashed_at IS NULL'];
  const parameters: string[] = [];
  const add = (part: string, value: string): void => {
    parts.push(part);
    parameters.push(value);
  };
  if (variantIds.length > 0) add(isIn('v.id'), JSON.stringify(variantIds));
  if (channelIds.length > 0) add(isIn('v.channel_id'), JSON.stringify(channelIds));
  if (from !== null) add('coalesce(v.published_at, v.scheduled_at) >= ?', from);
  if (to !== null) add('coalesce(v.published_at, v.scheduled_at) < ?', to);
  const sql = `SELECT v.id AS id, v.state AS state
    FROM json_each(?) m CROSS JOIN variants v ON v.master_id = m.value JOIN channels c ON c.id = v.channel_id
    WHERE ${parts.join(' AND ')} ORDER BY m.key, c.sort_key, v.id`;
  return { sql, parameters };
}
