/** Which rows of a list are chosen. Keys are ids; indices are places in the present order. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** The row that has the keyboard; -1 before anyone has moved. */
  readonly cursor: number;
  /** Where a range with Shift begins. */
  readonly anchor: number;
  /** What was chosen before the present range began, so that a range can shrink again. */
  readonly base: ReadonlySet<string>;
}

/** Gives the key of a row, or undefined while its page is not loaded. */
export type KeyAt = (index: number) => string | undefined;

export const emptySelection: Selection = { keys: new Set(), cursor: -1, anchor: -1, base: new Set() };

/** Moves the cursor and leaves the choice as it is. */
export function moveCursor(selection: Selection, index: number): Selection {
  return { ...selection, cursor: index, anchor: index, base: selection.keys };
}

/** Adds or takes away one row; a range that follows begins here. */
export function toggle(selection: Selection, index: number, keyAt: KeyAt): Selection {
  const key = keyAt(index);
  if (key === undefined) return selection;
  const keys = new Set(selection.keys);
  if (!keys.delete(key)) keys.add(key);
  return { keys, cursor: index, anchor: index, base: keys };
}

/** Chooses everything between anchor and `index`, on top of what was chosen before the range began. */
export function extendTo(selection: Selection, index: number, keyAt: KeyAt): Selection {
  const anchor = selection.anchor < 0 ? Math.max(selection.cursor, 0) : selection.anchor;
  const keys = new Set(selection.base);
  for (let at = Math.min(anchor, index); at <= Math.max(anchor, index); at += 1) {
    const key = keyAt(at);
    if (key !== undefined) keys.add(key);
  }
  return { keys, cursor: index, anchor, base: selection.base };
}

/** Chooses all `total` rows; their pages must be loaded. */
export function selectAll(selection: Selection, total: number, keyAt: KeyAt): Selection {
  const keys = new Set<string>();
  for (let at = 0; at < total; at += 1) {
    const key = keyAt(at);
    if (key !== undefined) keys.add(key);
  }
  return { ...selection, keys, base: keys };
}

/** Forgets the choice, keeps the cursor. */
export function clearSelection(selection: Selection): Selection {
  return { ...selection, keys: new Set(), base: new Set(), anchor: selection.cursor };
}

/** What an action applies to: the chosen rows, or else the row under the cursor. */
export function targets(selection: Selection, keyAt: KeyAt): string[] {
  if (selection.keys.size > 0) return [...selection.keys];
  const key = keyAt(selection.cursor);
  return key === undefined ? [] : [key];
}
