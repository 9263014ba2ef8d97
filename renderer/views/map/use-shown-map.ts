import { useEffect } from 'react';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { MapView } from '../../../shared/model/map-views.ts';
import { rebaseDraft } from './draft.ts';
import { useForgetOtherWorkspace } from './forget-other-workspace.ts';
import { type FilteredMap, filterMap } from './filter-map.ts';
import { useMapStore } from './map-store.ts';
import type { MapData } from './use-map-data.ts';

/** The map that is worked on: the what-if while there is one. It follows the workspace. */
export function useShownMap(data: MapData): ChannelMap {
  const draft = useMapStore((state) => state.draft);
  useForgetOtherWorkspace();
  useEffect(() => rebaseDraft(data.map), [data.map]);
  return draft ?? data.map;
}

const filtered = new WeakMap<ChannelMap, { readonly filter: unknown; readonly shown: FilteredMap }>();

/** What of it the filter lets through; the same object as long as both are the same. */
export function useFilteredMap(map: ChannelMap): FilteredMap {
  const filter = useMapStore((state) => state.filter);
  const known = filtered.get(map);
  if (known?.filter === filter) return known.shown;
  const shown = filterMap(map, filter);
  filtered.set(map, { filter, shown });
  return shown;
}

/** The record of the view that is looked at; the first one where it was removed meanwhile. */
export function useMapView(data: MapData): MapView | undefined {
  const viewId = useMapStore((state) => state.viewId);
  return data.views.find(({ id }) => id === viewId) ?? data.views[0];
}
