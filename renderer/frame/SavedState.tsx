import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLock, IconRefresh } from '@tabler/icons-react';
import { memo, type ReactElement, useEffect, useState } from 'react';
import { savingState, type SavingState, useSaving } from '../hooks/use-saving.ts';
import { useReadOnly } from '../hooks/use-settings.ts';
import { useTexts } from '../texts.ts';
import { useConnection } from '../transport/connection.ts';
import { frameTexts } from './texts.ts';
import classes from './top-bar.module.css';

const icons = { saved: IconCheck, saving: IconRefresh, failing: IconAlertTriangle };

/** How long "saving" stays at least, so that it does not flicker at each key. "Saved" may come late, never early. */
const calm = 400;

function useCalm(state: SavingState): SavingState {
  const [settled, setSettled] = useState(true);
  useEffect(() => {
    if (state === 'saving') return () => setSettled(false);
    const timer = setTimeout(() => setSettled(true), calm);
    return () => clearTimeout(timer);
  }, [state]);
  return state === 'saved' && !settled ? 'saving' : state;
}

/** Whether everything written is on the disk; announced to screen readers when it turns bad. */
export function SavedState(): ReactElement {
  const readOnly = useReadOnly();
  const waiting = useSaving(savingState);
  const connected = useConnection(({ state }) => state === 'open');
  // without the core nothing that is still pending can become saved
  const state = useCalm(!connected && waiting === 'saving' ? 'failing' : waiting);
  return <SavedMark state={state} readOnly={readOnly} />;
}

/** Apart from what it follows: that changes twice with each key, what is shown does not. */
const SavedMark = memo(function SavedMark(properties: {
  readonly state: SavingState;
  readonly readOnly: boolean;
}): ReactElement {
  const { state, readOnly } = properties;
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
});
