import { useCallback, useMemo, useState } from 'react';
import type { ListRows } from './paged-rows.ts';
import {
  clearSelection,
  emptySelection,
  extendTo,
  moveCursor,
  type Selection,
  selectAll,
  targets,
  toggle,
} from './selection.ts';

export interface ListSelection {
  readonly selection: Selection;
  readonly moveTo: (index: number) => void;
  readonly toggle: (index: number) => void;
  readonly extendTo: (index: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  /** Keys an action applies to: the chosen rows, or else the row under the cursor. */
  readonly targets: () => string[];
}

/** The choice in a list. `scope` names filter and place: when it changes, nothing is chosen any more. */
export function useListSelection<R>(rows: ListRows<R>, keyOf: (row: R) => string, scope: string): ListSelection {
  const [selection, setSelection] = useState<Selection>(emptySelection);
  const [chosenIn, setChosenIn] = useState(scope);
  if (chosenIn !== scope) {
    setChosenIn(scope);
    setSelection(emptySelection);
  }
  const keyAt = useCallback(
    (index: number) => {
      const row = rows.at(index);
      return row === undefined ? undefined : keyOf(row);
    },
    [rows, keyOf],
  );
  return useMemo(() => {
    // A range may cover pages nobody has looked at: they are fetched first, then chosen.
    const after = (first: number, last: number, change: (before: Selection) => Selection): void => {
      void rows.load(first, last).then(() => setSelection(change));
    };
    return {
      selection,
      moveTo: (index) => setSelection((before) => moveCursor(before, index)),
      toggle: (index) => setSelection((before) => toggle(before, index, keyAt)),
      extendTo: (index) => {
        const anchor = Math.max(0, selection.anchor < 0 ? selection.cursor : selection.anchor);
        const change = (before: Selection): Selection => extendTo(before, index, keyAt);
        const first = Math.min(anchor, index);
        const last = Math.max(anchor, index);
        if (isLoaded(first, last, keyAt)) setSelection(change);
        else after(first, last, change);
      },
      selectAll: () => after(0, rows.total - 1, (before) => selectAll(before, rows.total, keyAt)),
      clear: () => setSelection(clearSelection),
      targets: () => targets(selection, keyAt),
    };
  }, [selection, rows, keyAt]);
}

function isLoaded(first: number, last: number, keyAt: (index: number) => string | undefined): boolean {
  for (let at = first; at <= last; at += 1) if (keyAt(at) === undefined) return false;
  return true;
}
