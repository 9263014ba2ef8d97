import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useViewActions } from '../../../actions/view-actions.ts';
import { Announcement, nothingSaid, saying } from '../../../components/Announcement.tsx';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useTexts } from '../../../texts.ts';
import { useDraft } from '../draft.ts';
import { useMapHistory } from '../map-history.ts';
import { stepThrough } from '../use-map-changes.ts';
import { barTexts } from './bar-texts.ts';
import classes from './bar.module.css';

/** Undo and redo with the names of their steps; of the what-if while there is one. */
export function StepButtons(): ReactNode {
  const t = useTexts(barTexts);
  const readOnly = useReadOnly();
  const kept = useMapHistory();
  const draft = useDraft((state) => state.draft);
  const [said, setSaid] = useState(nothingSaid);
  const history = draft ?? kept;
  const undo = history.done.at(-1);
  const redo = history.undone.at(-1);
  const walk = async (direction: 'undo' | 'redo'): Promise<void> => {
    const label = await stepThrough(direction);
    if (label === null) return;
    setSaid((before) => saying(before, t(direction === 'undo' ? 'undone' : 'redone', { label })));
  };
  const canUndo = undo !== undefined && !readOnly;
  const canRedo = redo !== undefined && !readOnly;
  const undoWords = undo === undefined ? t('undoNone') : t('undo', { label: undo.label });
  const redoWords = redo === undefined ? t('redoNone') : t('redo', { label: redo.label });
  useViewActions([
    {
      id: 'map.undo',
      label: t('actionUndo'),
      shortcut: 'Mod+Z',
      isEnabled: canUndo,
      run: () => void walk('undo'),
    },
    {
      id: 'map.redo',
      label: t('actionRedo'),
      shortcut: 'Mod+Shift+Z',
      isEnabled: canRedo,
      run: () => void walk('redo'),
    },
  ]);
  return (
    <span className={classes['steps']}>
      <Tooltip label={undoWords}>
        <ActionIcon
          aria-label={undoWords}
          aria-disabled={!canUndo}
          data-disabled={!canUndo || undefined}
          onClick={() => canUndo && void walk('undo')}
        >
          <IconArrowBackUp size={18} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoWords}>
        <ActionIcon
          aria-label={redoWords}
          aria-disabled={!canRedo}
          data-disabled={!canRedo || undefined}
          onClick={() => canRedo && void walk('redo')}
        >
          <IconArrowForwardUp size={18} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <Announcement said={said} />
    </span>
  );
}
