import { useMemo, useState } from 'react';
import {
  clearSelection,
  extendTo,
  moveCursor,
  type Selection,
  selectAll,
  targets,
  toggle,
} from '../../../components/list/selection.ts';
import type { ListSelection } from '../../../components/list/use-list-selection.ts';

interface Cursor {
  readonly cursor: number;
  readonly anchor: number;
  readonly base: ReadonlySet<string>;
}

/** The choice of a table as its list wants it, kept in the store that the canvas reads too. Where the cursor is, only the table knows. */
export function useTableSelection<R>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  keys: ReadonlySet<string>,
  onChange: (keys: ReadonlySet<string>) => void,
): ListSelection {
  const [place, setPlace] = useState<Cursor>({ cursor: -1, anchor: -1, base: new Set() });
  return useMemo(() => {
    const keyAt = (index: number): string | undefined => {
      const row = rows[index];
      return row === undefined ? undefined : keyOf(row);
    };
    const selection: Selection = { ...place, cursor: Math.min(place.cursor, rows.length - 1), keys };
    const become = (next: Selection): void => {
      setPlace({ cursor: next.cursor, anchor: next.anchor, base: next.base });
      if (next.keys !== keys) onChange(next.keys);
    };
    return {
      selection,
      moveTo: (index) => become(moveCursor(selection, index)),
      toggle: (index) => become(toggle(selection, index, keyAt)),
      extendTo: (index) => become(extendTo(selection, index, keyAt)),
      selectAll: () => become(selectAll(selection, rows.length, keyAt)),
      clear: () => become(clearSelection(selection)),
      targets: () => targets(selection, keyAt),
    };
  }, [rows, keyOf, keys, onChange, place]);
}
