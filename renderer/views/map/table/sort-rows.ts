import type { MapEdge, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import type { Sort } from '../../../components/list/sorting.ts';

/** What the rows of a table are ordered by: words, figures, or nothing. */
export type SortValue = string | number | null;

/** Rows in the order of one value; equal ones keep theirs, and what has none comes last either way. */
export function sortRows<R, K extends string>(
  rows: readonly R[],
  sort: Sort<K> | null,
  valueOf: (row: R, by: K) => SortValue,
  locale: string,
): readonly R[] {
  if (sort === null) return rows;
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (left: string | number, right: string | number): number =>
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right));
  const keyed = rows.map((row) => ({ row, value: valueOf(row, sort.by) }));
  return keyed
    .toSorted((a, b) => {
      const [left, right] = [a.value === '' ? null : a.value, b.value === '' ? null : b.value];
      if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
      return sort.descending ? compare(right, left) : compare(left, right);
    })
    .map(({ row }) => row);
}

/** How many links begin and end at each channel. A link both ways does both at either end. */
export function linkCounts(
  edges: readonly MapEdge[],
): ReadonlyMap<MapNode['id'], { readonly out: number; readonly into: number }> {
  const counts = new Map<MapNode['id'], { out: number; into: number }>();
  const at = (id: MapNode['id']): { out: number; into: number } => {
    const found = counts.get(id) ?? { out: 0, into: 0 };
    counts.set(id, found);
    return found;
  };
  for (const { fromId, toId, bothWays } of edges) {
    at(fromId).out += 1;
    at(toId).into += 1;
    if (!bothWays) continue;
    at(toId).out += 1;
    at(fromId).into += 1;
  }
  return counts;
}
