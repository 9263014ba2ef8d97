import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLock, IconRefresh } from '@tabler/icons-react';
import { type ReactElement, useEffect, useState } from 'react';
import { savingState, type SavingState, useSaving } from '../hooks/use-saving.ts';
import { useReadOnly } from '../hooks/use-settings.ts';
import { useTexts } from '../texts.ts';
import { useConnection } from '../transport/connection.ts';
import { ShownSaving } from './shown-saving.ts';
import { frameTexts } from './texts.ts';
import classes from './top-bar.module.css';

const icons = { saved: IconCheck, saving: IconRefresh, failing: IconAlertTriangle };

/** What the store of writes and the connection say together: without the core nothing that is pending can become saved. */
function savingNow(): SavingState {
  const state = savingState(useSaving.getState());
  return state === 'saving' && useConnection.getState().state !== 'open' ? 'failing' : state;
}

function useShownSaving(): SavingState {
  const [first] = useState(savingNow);
  const [state, setState] = useState(first);
  useEffect(() => {
    const shown = new ShownSaving(first, setState);
    const follow = (): void => shown.follow(savingNow());
    follow(); // what has changed since the first rendering
    const stops = [useSaving.subscribe(follow), useConnection.subscribe(follow)];
    return () => {
      stops.forEach((stop) => stop());
      shown.stop();
    };
  }, [first]);
  return state;
}

/** Whether everything written is on the disk; announced to screen readers when it turns bad. */
export function SavedState(): ReactElement {
  const readOnly = useReadOnly();
  const state = useShownSaving();
  const t = useTexts(frameTexts);
  if (readOnly) {
    return (
      <span className={classes['saved']} data-state="read-only">
        <IconLock size={16} stroke={1.5} aria-hidden />
        {t('readOnlyMark')}
      </span>
    );
  }
  const Icon = icons[state];
  return (
    <Tooltip label={t(`${state}.help`)}>
      <span className={classes['saved']} data-state={state} role={state === 'failing' ? 'alert' : undefined}>
        <Icon size={16} stroke={1.75} aria-hidden />
        {t(state)}
      </span>
    </Tooltip>
  );
}
