import { useEffect, useMemo, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { groupOf } from '../../../../shared/map-drawing/shown-map.ts';
import type { Positions } from '../../../../shared/map-layout/arrange.ts';
import { placeNew } from '../../../../shared/map-layout/place-new.ts';
import type { MapView } from '../../../../shared/model/map-views.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { draftPlaces, useDraft } from '../draft.ts';
import { useMapStore } from '../map-store.ts';
import { keepPlaces } from '../use-map-changes.ts';
import type { FilteredMap } from '../../../../shared/channel-graph/filter-map.ts';
import { useCanvasStore } from './canvas-store.ts';
import { useArranging } from './use-arranging.ts';

/** Views whose first arrangement was tried in this window: one that fails or is cancelled is not begun again by itself. */
const begun = new Set<string>();

const noPlaces: Positions = {};

/**
 * Where each card stands. What the workspace does not know yet is found here: a view that was never arranged is arranged as
 * a whole, a single new card gets a free spot beside its neighbours. Null while the first arrangement is under way.
 */
export function usePlaces(view: MapView | undefined, map: ChannelMap, shown: FilteredMap): Positions | null {
  const readOnly = useReadOnly();
  const draft = useDraft((state) => state.draft);
  const overlay = useCanvasStore((state) => state.overlay);
  const arranging = useCanvasStore((state) => state.arranging !== null);
  const groupBy = useMapStore((state) => state.groupBy);
  const { arrangeFirst } = useArranging();
  const viewId = view?.id;
  const kept = view?.positions ?? noPlaces;

  const standing = useMemo((): Positions => {
    if (draft === null || viewId === undefined) return kept;
    const tried = Object.entries(draftPlaces(viewId, draft.done)).filter(([, place]) => place !== null);
    return { ...kept, ...(Object.fromEntries(tried) as Positions) }; // null places were just left out
  }, [kept, draft, viewId]);
  const missing = useMemo(
    () => shown.nodes.filter(({ id }) => !(id in standing) && !(id in overlay)),
    [shown, standing, overlay],
  );
  useEffect(() => {
    // what was dragged or arranged is kept by now, or was taken back
    if (useCanvasStore.getState().moving === null) useCanvasStore.setState({ overlay: {} });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs when the kept places have changed
  }, [standing]);
  const never = viewId !== undefined && missing.length > 0 && missing.length === shown.nodes.length;
  const first = never && shown.nodes.length > 1 && !begun.has(viewId);

  useEffect(() => {
    if (!first || viewId === undefined) return;
    begun.add(viewId);
    arrangeFirst(viewId, {
      cards: shown.nodes.map((node) => ({ id: node.id, group: groupOf(node, groupBy) })),
      links: shown.edges,
    });
  }, [first, viewId, shown, groupBy, arrangeFirst]);

  const fresh = useMemo(
    () =>
      missing.length === 0 || first
        ? noPlaces
        : placeNew(
            missing.map(({ id }) => id),
            map.edges,
            standing,
          ),
    [missing, first, map, standing],
  );
  useEffect(() => {
    // a what-if keeps nothing, and while all is being arranged single spots are none
    if (readOnly || draft !== null || arranging || viewId === undefined || isEmpty(fresh)) return;
    void keepPlaces([{ kind: 'place', viewId, positions: { ...fresh } }]);
  }, [fresh, readOnly, draft, arranging, viewId]);

  const found = useMemo(() => {
    const isKept = isEmpty(fresh) && isEmpty(overlay);
    return isKept ? standing : { ...standing, ...fresh, ...overlay };
  }, [standing, fresh, overlay]);
  const places = useSame(found);
  return first || (never && arranging) ? null : places;
}

function isEmpty(places: Positions): boolean {
  for (const _id in places) return false;
  return true;
}

/** The same object as long as everything stands where it stood: nothing is drawn anew when the workspace confirms a place. */
function useSame(places: Positions): Positions {
  const [known, setKnown] = useState(places);
  if (known === places || isSame(known, places)) return known;
  setKnown(places);
  return places;
}

function isSame(a: Positions, b: Positions): boolean {
  const ids = Object.keys(b);
  if (ids.length !== Object.keys(a).length) return false;
  return ids.every((id) => a[id] === b[id] || (a[id]?.x === b[id]?.x && a[id]?.y === b[id]?.y));
}
