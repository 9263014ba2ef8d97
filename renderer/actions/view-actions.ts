import { useLatest } from '../hooks/use-latest.ts';
import type { Action } from './action.ts';
import { createOffering } from './offering.ts';

const { useOffer, useOffered } = createOffering<Action>();

/**
 * Offers actions of a view for as long as it is shown: in the palette under "Here", by shortcut, in the overview of shortcuts.
 * The view's buttons call the same `run`. `isEnabled` and `run` may change at each rendering.
 */
export function useViewActions(actions: readonly Omit<Action, 'group'>[]): void {
  const latest = useLatest(actions);
  const shape = actions
    .map(({ id, label, isEnabled, shortcut }) => `${id} ${label} ${isEnabled} ${shortcut}`)
    .join('\n');
  useOffer(shape, () =>
    latest.current.map((action): Action => ({
      ...action,
      group: 'here',
      run: () => latest.current.find(({ id }) => id === action.id)?.run(),
    })),
  );
}

/** Actions of what is shown at the moment. */
export const useOfferedActions = useOffered;
