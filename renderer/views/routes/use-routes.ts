import { useMemo } from 'react';
import { asId, type MasterId } from '../../../shared/ids.ts';
import { useRead } from '../../hooks/use-read.ts';
import { type MasterRoutes, masterRoutes } from './master-routes.ts';

export type { MasterRoute, MasterRoutes } from './master-routes.ts';

/** The routes of a master; null without one, and until they are there. */
export function useRoutes(masterId: MasterId | null): MasterRoutes | null {
  const { data } = useRead(
    ['routes', 'ofMaster'],
    { masterId: masterId ?? asId('master', 'none') },
    { enabled: masterId !== null },
  );
  return useMemo(() => (masterId === null || data === undefined ? null : masterRoutes(data)), [masterId, data]);
}
