import type { VariantId } from '../../../shared/ids.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';

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

/** Chooses by the projection alone, without reading a text. Throws `TOO_MANY`. */
export function chooseVariants(reader: Reader, selection: Selection): ChosenVariants {
  const { where, parameters } = conditions(selection);
  const from = `FROM variants v JOIN masters m ON m.id = v.master_id JOIN channels c ON c.id = v.channel_id WHERE ${where} AND v.state IN (SELECT value FROM json_each(?))`;
  const count = (states: string): number =>
    reader.rows<{ total: number }>(`SELECT count(*) AS total ${from}`, [...parameters, states])[0]?.total ?? 0;
  const ids = (states: string, most: number): VariantId[] =>
    reader
      .rows<{ id: VariantId }>(`SELECT v.id AS id ${from} ORDER BY m.created_at, m.id, c.sort_key, v.id LIMIT ?`, [
        ...parameters,
        states,
        most,
      ])
      .map(({ id }) => id);
  const going = JSON.stringify(selection.includeUnready ? [...handedOn, ...inWork] : handedOn);
  const staying = JSON.stringify(selection.includeUnready ? ['withdrawn'] : ['withdrawn', ...inWork]);
  const chosen = count(going);
  if (chosen > mostItems) throw new Failure('TOO_MANY', { chosen, most: mostItems });
  return { going: ids(going, mostItems), leftOut: ids(staying, mostLeftOut), leftOutTotal: count(staying) };
}

function conditions(selection: Selection): { where: string; parameters: string[] } {
  const parts = ['v.trashed_at IS NULL', 'm.trashed_at IS NULL'];
  const parameters: string[] = [];
  const add = (part: string, ...values: string[]): void => {
    parts.push(part);
    parameters.push(...values);
  };
  const { variantIds, masterIds, channelIds, from, to } = selection;
  const [variants, masters] = [JSON.stringify(variantIds), JSON.stringify(masterIds)];
  const isIn = (column: string): string => `${column} IN (SELECT value FROM json_each(?))`;
  if (variantIds.length > 0) add(isIn('v.id'), variants);
  if (masterIds.length > 0) add(isIn('v.master_id'), masters);
  if (channelIds.length > 0) add(isIn('v.channel_id'), JSON.stringify(channelIds));
  if (from !== null) add('coalesce(v.published_at, v.scheduled_at) >= ?', from);
  if (to !== null) add('coalesce(v.published_at, v.scheduled_at) < ?', to);
  // Without naming it, nothing of the archive goes out.
  if (variantIds.length === 0 && masterIds.length === 0) parts.push('m.archived_at IS NULL');
  return { where: parts.join(' AND '), parameters };
}
