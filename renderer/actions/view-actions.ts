import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { useLatest } from '../hooks/use-latest.ts';
import type { Action } from './action.ts';

interface ViewActions {
  readonly byOwner: ReadonlyMap<symbol, readonly Action[]>;
}

const useStore = create<ViewActions>(() => ({ byOwner: new Map() }));

/**
 * Offers actions of a view for as long as it is shown: in the palette under "Here", by shortcut, in the overview of shortcuts.
 * The view's buttons call the same `run`. `isEnabled` and `run` may change at each rendering.
 */
export function useViewActions(actions: readonly Omit<Action, 'group'>[]): void {
  const owner = useRef(Symbol('view'));
  const latest = useLatest(actions);
  const shape = actions
    .map(({ id, label, isEnabled, shortcut }) => `${id} ${label} ${isEnabled} ${shortcut}`)
    .join('\n');
  useEffect(() => {
    const key = owner.current;
    const offered = latest.current.map((action): Action => ({
      ...action,
      group: 'here',
      run: () => latest.current.find(({ id }) => id === action.id)?.run(),
    }));
    useStore.setState(({ byOwner }) => ({ byOwner: new Map(byOwner).set(key, offered) }));
    return () => {
      useStore.setState(({ byOwner }) => {
        const rest = new Map(byOwner);
        rest.delete(key);
        return { byOwner: rest };
      });
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- offered anew when what it says changes, not at each rendering
  }, [shape, latest]);
}

/** Actions of what is shown at the moment. */
export function useOfferedActions(): readonly Action[] {
  const byOwner = useStore((state) => state.byOwner);
  return [...byOwner.values()].flat();
}
