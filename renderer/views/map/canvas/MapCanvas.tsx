import '@xyflow/react/dist/base.css';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { Button } from '@mantine/core';
import { shownMap } from '../../../../shared/map-drawing/shown-map.ts';
import { mapFilterSchema } from '../../../../shared/model/map-views.ts';
import { useTexts } from '../../../texts.ts';
import { useDraft } from '../draft.ts';
import { useMapStore } from '../map-store.ts';
import type { MapData } from '../use-map-data.ts';
import { useFilteredMap, useMapView, useShownMap } from '../use-shown-map.ts';
import { canvasTexts } from './canvas-texts.ts';
import { FlowCanvas } from './FlowCanvas.tsx';
import { usePlaces } from './use-places.ts';
import { withGhosts } from './with-ghosts.ts';
import classes from './canvas.module.css';

const open = mapFilterSchema.parse({});

/** The map: where every card stands is found first, then it is drawn. */
export default function MapCanvas({ data }: { readonly data: MapData }): ReactElement {
  const shownDraft = useShownMap(data);
  const base = useDraft((state) => state.draft?.base ?? null);
  // what a what-if takes away is drawn as a ghost
  const map = useMemo(() => withGhosts(shownDraft, base), [shownDraft, base]);
  const filtered = useFilteredMap(map);
  const view = useMapView(data);
  const places = usePlaces(view, map, filtered);
  const groupBy = useMapStore((state) => state.groupBy);
  const folded = useMapStore((state) => state.folded);
  const filter = useMapStore((state) => state.filter);
  const shown = useMemo(
    () => (places === null ? null : shownMap({ map, positions: places, filter, groupBy, folded })),
    [map, places, filter, groupBy, folded],
  );
  if (view === undefined) return <Waiting />;
  if (filtered.nodes.length === 0) return <NothingFits />;
  if (shown === null || places === null) return <Waiting />;
  return <FlowCanvas key={view.id} map={map} shown={shown} places={places} viewId={view.id} />;
}

function Waiting(): ReactNode {
  const t = useTexts(canvasTexts);
  return (
    <div className={classes['canvas']}>
      <output className={classes['state']}>{t('arranging')}</output>
    </div>
  );
}

function NothingFits(): ReactNode {
  const t = useTexts(canvasTexts);
  return (
    <div className={classes['canvas']}>
      <div className={classes['state']}>
        {t('nothingFits')}
        <Button size="compact-sm" variant="default" onClick={() => useMapStore.setState({ filter: open })}>
          {t('showAll')}
        </Button>
      </div>
    </div>
  );
}
