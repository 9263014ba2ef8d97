import type { MapChangeInput } from '../../../../shared/contract/areas/map.ts';
import type { MapViewId } from '../../../../shared/ids.ts';
import type { MapView } from '../../../../shared/model/map-views.ts';

/** What a named view keeps beside the places of its cards. */
export type ViewLook = Pick<MapView, 'filter' | 'groupBy' | 'folded'>;

/** Whether what is looked at differs from what the view keeps. A group that is not folded counts as not mentioned. */
export function isChanged(view: ViewLook, look: ViewLook): boolean {
  return canonical(view) !== canonical(look);
}

function canonical({ filter, groupBy, folded }: ViewLook): string {
  const groups = Object.entries(folded).filter(([, value]) => value);
  const parts = Object.entries(filter).map(([key, part]) => [key, typeof part === 'string' ? part : part.toSorted()]);
  return JSON.stringify([sortedByKey(parts), groupBy, groupBy === 'none' ? [] : sortedByKey(groups)]);
}

function sortedByKey(entries: readonly (readonly unknown[])[]): (readonly unknown[])[] {
  return entries.toSorted(([left], [right]) => String(left).localeCompare(String(right)));
}

/** A new view with this look, its cards where `from` has them, at the end of the order. */
export function createView(
  id: MapViewId,
  name: string,
  look: ViewLook,
  from: MapView | undefined,
  views: readonly MapView[],
): MapChangeInput {
  const sortKey = Math.max(0, ...views.map((view) => view.sortKey)) + 1;
  const record = { ...look, folded: { ...look.folded }, positions: { ...from?.positions } };
  return { kind: 'create', collection: 'mapViews', record: { ...record, id, name, sortKey } };
}

/** Puts a view one place up or down among those that can be moved; nothing at the end of the line. */
export function moveView(views: readonly MapView[], id: MapViewId, by: -1 | 1): MapChangeInput[] {
  const order = views.map((view) => view.id);
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [];
  order.splice(to, 0, ...order.splice(from, 1));
  return order.flatMap((viewId, index): MapChangeInput[] => {
    const sortKey = index + 1;
    if (views.find((view) => view.id === viewId)?.sortKey === sortKey) return [];
    return [{ kind: 'change', collection: 'mapViews', id: viewId, fields: { sortKey } }];
  });
}
