import { ActionIcon, Loader, Tooltip } from '@mantine/core';
import {
  IconFocusCentered,
  IconMaximize,
  IconMinimize,
  IconPlayerStop,
  IconSearch,
  IconSitemap,
  type TablerIcon,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { groupOf } from '../../../../shared/map-drawing/shown-map.ts';
import { useViewActions } from '../../../actions/view-actions.ts';
import { useTexts } from '../../../texts.ts';
import { useMapStore } from '../map-store.ts';
import { useCanvas } from './canvas-context.ts';
import { openForm, useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import { useArranging } from './use-arranging.ts';
import classes from './canvas.module.css';

/** Zoom, fit, find, arrange, size and output; each also by key or from the palette. */
export function CanvasTools(): ReactElement {
  const t = useTexts(canvasTexts);
  const { fit, zoomBy, editable } = useCanvas();
  const arranging = useCanvasStore((state) => state.arranging !== null);
  const full = useCanvasStore((state) => state.full);
  const part = useMapStore((state) => state.selection.nodes.size > 1);
  const { cancel } = useArranging();
  const arrangeShown = useArrangeShown();
  const find = (): void => openForm({ kind: 'find', x: 16, y: 16 });
  const turnFull = (): void => useCanvasStore.setState({ full: !full });
  const arrangeWords = t(arranging ? 'cancelArrange' : part ? 'arrangePart' : 'arrange');
  const runArrange = arranging ? cancel : arrangeShown;
  useViewActions([
    { id: 'map.fit', label: t('fit'), shortcut: null, isEnabled: true, run: fit },
    { id: 'map.find', label: t('find'), shortcut: 'Mod+F', isEnabled: true, run: find },
    { id: 'map.arrange', label: arrangeWords, shortcut: null, isEnabled: editable, run: runArrange },
    { id: 'map.full', label: t(full ? 'notFull' : 'full'), shortcut: 'Mod+Shift+F', isEnabled: true, run: turnFull },
  ]);
  return (
    <>
      <div className={classes['tools']} role="toolbar" aria-label={t('tools')}>
        <Tool words={t('zoomIn')} icon={IconZoomIn} run={() => zoomBy(1.25)} />
        <Tool words={t('zoomOut')} icon={IconZoomOut} run={() => zoomBy(0.8)} />
        <Tool words={t('fit')} icon={IconFocusCentered} run={fit} />
        <Tool words={t('find')} icon={IconSearch} run={find} />
        <span className={classes['divider']} />
        {editable && <Tool words={arrangeWords} icon={arranging ? IconPlayerStop : IconSitemap} run={runArrange} />}
        <Tool words={t(full ? 'notFull' : 'full')} icon={full ? IconMinimize : IconMaximize} run={turnFull} />
      </div>
      {arranging && (
        <output className={classes['state']}>
          <Loader size={14} />
          {t('arranging')}
        </output>
      )}
    </>
  );
}

function Tool({
  words,
  icon: Icon,
  run,
}: {
  readonly words: string;
  readonly icon: TablerIcon;
  readonly run: () => void;
}): ReactElement {
  return (
    <Tooltip label={words}>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={words} onClick={run}>
        <Icon size={18} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}

/** Arranges what is selected, or everything that is shown where not more than one channel is. */
function useArrangeShown(): () => void {
  const { shown, places, viewId } = useCanvas();
  const groupBy = useMapStore((state) => state.groupBy);
  const chosen = useMapStore((state) => state.selection.nodes);
  const { arrange } = useArranging();
  return () => {
    const isPart = chosen.size > 1;
    const nodes = shown.cards.flatMap(({ members }) => members).filter(({ id }) => !isPart || chosen.has(id));
    const cards = nodes.map((node) => ({ id: node.id, group: isPart ? '' : groupOf(node, groupBy) }));
    const links = shown.links.map(({ edge }) => edge);
    const before = Object.fromEntries(nodes.flatMap(({ id }) => (places[id] ? [[id, places[id]]] : [])));
    arrange(viewId, { cards, links }, before, isPart);
  };
}
