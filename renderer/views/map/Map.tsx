import { Button } from '@mantine/core';
import { IconAffiliate, IconFileImport } from '@tabler/icons-react';
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect, useState } from 'react';
import { asId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { SkeletonText } from '../../components/Skeletons.tsx';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { AddChannel } from './bar/AddChannel.tsx';
import { MapBar } from './bar/MapBar.tsx';
import { useMapStore } from './map-store.ts';
import { MapSide } from './side/MapSide.tsx';
import { MapTable } from './table/MapTable.tsx';
import { mapTexts } from './texts.ts';
import { type MapData, useMapData } from './use-map-data.ts';
import { useShownMap } from './use-shown-map.ts';
import classes from './map.module.css';

const ImportMap = lazy(() => import('./ImportMap.tsx').then((file) => ({ default: file.ImportMap })));
/** The graph library comes only with the canvas: a table needs none of it. */
const loadCanvas = (): Promise<typeof import('./canvas/MapCanvas.tsx')> => import('./canvas/MapCanvas.tsx');
const MapCanvas = lazy(loadCanvas);

/** How the channels link to each other: as a map, or as two tables that can do the same. */
export default function MapPage(): ReactElement {
  const t = useTexts(mapTexts);
  const data = useMapData();
  useMasterOfAddress();
  useEffect(() => {
    // what draws the map comes while the map itself is read
    if (useMapStore.getState().form === 'map') void loadCanvas();
  }, []);
  return (
    <section className={classes['view']} aria-label={t('title')}>
      {data.kind === 'ready' ? (
        <Known data={data} />
      ) : data.kind === 'failed' ? (
        <ErrorState whole error={data.error} onRetry={data.retry} />
      ) : (
        <div className={classes['waiting']}>
          <SkeletonText lines={6} />
        </div>
      )}
    </section>
  );
}

/** `/map?master=<id>` shows the routes of that master until the address names none. */
function useMasterOfAddress(): void {
  const id = useRouteQuery().get('master');
  useEffect(() => {
    useMapStore.setState({ masterId: id === null ? null : asId('master', id), lit: null });
  }, [id]);
}

function Known({ data }: { readonly data: MapData }): ReactNode {
  const map = useShownMap(data);
  const form = useMapStore((state) => state.form);
  if (map.nodes.every((node) => node.archived)) return <NoChannels />;
  return (
    <>
      <MapBar data={data} map={map} />
      <div className={classes['body']}>
        <div className={classes['main']}>
          {form === 'table' ? (
            <MapTable map={map} />
          ) : (
            <Suspense fallback={<div className={classes['waiting']} />}>
              <MapCanvas data={data} />
            </Suspense>
          )}
        </div>
        <MapSide map={map} />
      </div>
    </>
  );
}

/** Nothing to draw yet: begin with a channel, or with a map that was drawn elsewhere. */
function NoChannels(): ReactNode {
  const t = useTexts(mapTexts);
  const readOnly = useReadOnly();
  const [reading, setReading] = useState(false);
  return (
    <>
      <EmptyState
        whole
        icon={IconAffiliate}
        title={t('emptyTitle')}
        action={
          readOnly ? undefined : (
            <span className={classes['emptyActions']}>
              <AddChannel />
              <Button
                variant="default"
                leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
                onClick={() => setReading(true)}
              >
                {t('emptyRead')}
              </Button>
            </span>
          )
        }
      >
        {t('emptyText')}
      </EmptyState>
      {reading && (
        <Suspense fallback={null}>
          <ImportMap opened onClose={() => setReading(false)} />
        </Suspense>
      )}
    </>
  );
}
