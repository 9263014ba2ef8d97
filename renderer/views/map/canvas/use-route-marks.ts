import { useMemo } from 'react';
import { useMapStore } from '../map-store.ts';
import { useRoutes } from '../../routes/use-routes.ts';
import type { FlowInput } from './use-flow.ts';
import type { RouteMark } from './flow-types.ts';

/** How the links of the map stand for the master that is shown; null while none is. */
export function useRouteMarks(): FlowInput['routes'] {
  const masterId = useMapStore((state) => state.masterId);
  const routes = useRoutes(masterId);
  return useMemo(() => {
    if (masterId === null || routes === null) return null;
    const links = new Map<string, RouteMark>();
    for (const [id, state] of routes.links)
      links.set(id, state === 'carried' ? 'carried' : state === 'missing' || state === 'unknown' ? 'missing' : 'wrong');
    return { links, channels: new Set<string>(routes.channels.keys()) };
  }, [masterId, routes]);
}
