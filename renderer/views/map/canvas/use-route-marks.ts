import { useMemo } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { useMapStore } from '../map-store.ts';
import { useRoutes } from '../../routes/use-routes.ts';
import type { FlowInput } from './use-flow.ts';
import type { RouteMark } from './flow-types.ts';

/** How the links of the map stand for the master that is shown, and which channels they join; null while none is. */
export function useRouteMarks({ edges }: ChannelMap): FlowInput['routes'] {
  const masterId = useMapStore((state) => state.masterId);
  const routes = useRoutes(masterId);
  return useMemo(() => {
    if (masterId === null || routes === null) return null;
    const links = new Map<string, RouteMark>();
    for (const [id, state] of routes.links)
      links.set(id, state === 'carried' ? 'carried' : state === 'missing' || state === 'unknown' ? 'missing' : 'wrong');
    const ends = edges.filter(({ id }) => links.has(id)).flatMap(({ fromId, toId }) => [fromId, toId]);
    return { links, channels: new Set<string>([...routes.channels.keys(), ...ends]) };
  }, [masterId, routes, edges]);
}
