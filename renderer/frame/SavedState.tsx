import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLock, IconRefresh } from '@tabler/icons-react';
import { type ReactElement, useEffect, useState } from 'react';
import { savingState, type SavingState, useSaving } from '../hooks/use-saving.ts';
import { useReadOnly } from '../hooks/use-settings.ts';
import { useTexts } from '../texts.ts';
import { useConnection } from '../transport/connection.ts';
import { frameTexts } from './texts.ts';
import classes from './top-bar.module.css';

const icons = { saved: IconCheck, saving: IconRefresh, failing: IconAlertTriangle };

/** The word "saved" flickers at each key otherwise: "saving" is shown from 250 ms on, "saved" at once. */
function useCalm(state: SavingState): SavingState {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (state !== 'saving') return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, 250);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [state]);
  return state === 'saving' && !late ? 'saved' : state;
}

/** Whether everything written is on the disk; announced to screen readers when it turns bad. */
export function SavedState(): ReactElement {
  const t = useTexts(frameTexts);
  const readOnly = useReadOnly();
  const waiting = useSaving(savingState);
  const connected = useConnection(({ state }) => state === 'open');
  // without the core nothing that is still pending can become saved
  const state = useCalm(!connected && waiting === 'saving' ? 'failing' : waiting);
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
