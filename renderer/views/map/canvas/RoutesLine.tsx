import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { asId } from '../../../../shared/ids.ts';
import { useRead } from '../../../hooks/use-read.ts';
import { useTexts } from '../../../texts.ts';
import { useMapStore } from '../map-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import classes from './canvas.module.css';

/** Says whose routes are drawn over the map, and leads back to the whole map. */
export function RoutesLine(): ReactNode {
  const t = useTexts(canvasTexts);
  const [, navigate] = useLocation();
  const masterId = useMapStore((state) => state.masterId);
  const master = useRead(['masters', 'get'], { id: masterId ?? asId('master', '') }, { enabled: masterId !== null });
  if (masterId === null || master.data === undefined) return null;
  return (
    <div className={classes['state']}>
      {t('routesOf', { title: master.data.title })}
      <Button size="compact-sm" variant="default" onClick={() => navigate('/map')}>
        {t('routesEnd')}
      </Button>
    </div>
  );
}
