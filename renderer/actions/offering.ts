import { useEffect, useMemo, useRef } from 'react';
import { create } from 'zustand';
import { useLatest } from '../hooks/use-latest.ts';

interface Offering<T> {
  /** Offers what `make` gives for as long as the component is shown; anew when `shape` changes, not at each rendering. */
  readonly useOffer: (shape: string, make: () => readonly T[]) => void;
  /** What is offered at the moment, in the order of the views. */
  readonly useOffered: () => readonly T[];
}

/** A place where views put what they have to offer, and where the frame finds it without knowing them. */
export function createOffering<T>(): Offering<T> {
  const useStore = create<{ readonly byOwner: ReadonlyMap<symbol, readonly T[]> }>(() => ({ byOwner: new Map() }));
  return {
    useOffer: (shape, make) => {
      const owner = useRef(Symbol('view'));
      const latest = useLatest(make);
      useEffect(() => {
        const key = owner.current;
        const offered = latest.current();
        useStore.setState(({ byOwner }) => ({ byOwner: new Map(byOwner).set(key, offered) }));
        return () => {
          useStore.setState(({ byOwner }) => {
            const rest = new Map(byOwner);
            rest.delete(key);
            return { byOwner: rest };
          });
        };
        // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `shape` says when what is offered has changed
      }, [shape, latest]);
    },
    useOffered: () => {
      const byOwner = useStore((state) => state.byOwner);
      return useMemo(() => [...byOwner.values()].flat(), [byOwner]);
    },
  };
}
