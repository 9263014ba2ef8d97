import { useEffect } from 'react';
import { useLatest } from '../hooks/use-latest.ts';
import type { Action } from './action.ts';

/** Runs what was chosen in the native menu; does nothing where there is none. */
export function useMenuActions(actions: readonly Action[]): void {
  const latest = useLatest(actions);
  useEffect(
    () =>
      window.kanalwerk?.onMenu((id) => {
        const action = latest.current.find((candidate) => candidate.id === id);
        if (action?.isEnabled === true) action.run();
      }),
    [latest],
  );
}
