import { useMemo } from 'react';
import { channelMap, type ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { AcceptedMapFinding } from '../../../shared/model/accepted-map-findings.ts';
import { asId, type MapViewId } from '../../../shared/ids.ts';
import { type MapView, mapViewSchema } from '../../../shared/model/map-views.ts';
import { useRead } from '../../hooks/use-read.ts';

/** The view that shows every channel; it is there before anybody saved one. */
export const allChannels: MapViewId = asId('mapView', 'all');

export interface MapData {
  readonly map: ChannelMap;
  readonly views: readonly MapView[];
  readonly accepted: readonly AcceptedMapFinding[];
}

export type MapDataState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & MapData);

/** Everything about the map as the workspace holds it; a what-if is laid over it by `use-shown-map.ts`. */
export function useMapData(): MapDataState {
  const active = useRead(['channels', 'list'], { archived: false });
  const archived = useRead(['channels', 'list'], { archived: true });
  const links = useRead(['channels', 'links']);
  const views = useRead(['map', 'views']);
  const accepted = useRead(['map', 'accepted']);
  const data = useMemo((): MapData | null => {
    if (!active.data || !archived.data || !links.data || !views.data || !accepted.data) return null;
    return {
      map: channelMap([...active.data, ...archived.data], links.data),
      views: views.data.some((view) => view.id === allChannels)
        ? views.data
        : [mapViewSchema.parse({ id: allChannels, name: 'all' }), ...views.data],
      accepted: accepted.data,
    };
  }, [active.data, archived.data, links.data, views.data, accepted.data]);
  const reads = [active, archived, links, views, accepted];
  const failed = reads.find((read) => read.isError);
  if (data !== null) return { kind: 'ready', ...data };
  if (failed === undefined) return { kind: 'loading' };
  return {
    kind: 'failed',
    error: failed.error,
    retry: () => reads.filter((read) => read.isError).forEach((read) => void read.refetch()),
  };
}
