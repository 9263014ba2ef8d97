import { useMemo } from 'react';
import { channelMap, type ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { AcceptedMapFinding } from '../../../shared/model/accepted-map-findings.ts';
import type { ChannelLink } from '../../../shared/model/channel-links.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import { type MapView, mapViewSchema } from '../../../shared/model/map-views.ts';
import { useRead } from '../../hooks/use-read.ts';
import { allChannels } from './all-channels.ts';

export { allChannels };

export interface MapData {
  readonly map: ChannelMap;
  readonly views: readonly MapView[];
  readonly accepted: readonly AcceptedMapFinding[];
}

export type MapDataState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & MapData);

/** The last answer: all parts of the view ask with the same reads, and what is computed of a map hangs on its identity. */
let last: { readonly from: readonly unknown[]; readonly data: MapData } | null = null;

function gather(
  active: readonly Channel[],
  archived: readonly Channel[],
  links: readonly ChannelLink[],
  views: readonly MapView[],
  accepted: readonly AcceptedMapFinding[],
): MapData {
  const from = [active, archived, links, views, accepted];
  if (last !== null && last.from.every((part, index) => part === from[index])) return last.data;
  const sameMap = last !== null && last.from.slice(0, 3).every((part, index) => part === from[index]);
  const map = last !== null && sameMap ? last.data.map : channelMap([...active, ...archived], links);
  const whole = views.some((view) => view.id === allChannels);
  const all = whole ? views : [mapViewSchema.parse({ id: allChannels, name: 'all' }), ...views];
  last = { from, data: { map, views: all, accepted } };
  return last.data;
}

/** Everything about the map as the workspace holds it; a what-if is laid over it by `use-shown-map.ts`. */
export function useMapData(): MapDataState {
  const active = useRead(['channels', 'list'], { archived: false });
  const archived = useRead(['channels', 'list'], { archived: true });
  const links = useRead(['channels', 'links']);
  const views = useRead(['map', 'views']);
  const accepted = useRead(['map', 'accepted']);
  const data = useMemo((): MapData | null => {
    if (!active.data || !archived.data || !links.data || !views.data || !accepted.data) return null;
    return gather(active.data, archived.data, links.data, views.data, accepted.data);
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
