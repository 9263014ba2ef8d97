import { createContext, use } from 'react';

/** The cell that is being edited: a row by its key, a column by its id. */
export interface EditedCell {
  readonly row: string;
  readonly column: string;
}

export interface Editing {
  readonly cell: EditedCell | null;
  readonly start: (cell: EditedCell) => void;
  readonly stop: () => void;
  /** The next cell in reading order, or the one before; null past the ends of the row. */
  readonly beside: (cell: EditedCell, by: -1 | 1) => EditedCell | null;
}

export const EditingContext = createContext<Editing>({
  cell: null,
  start: () => undefined,
  stop: () => undefined,
  beside: () => null,
});

export function useEditing(): Editing {
  return use(EditingContext);
}

/** The cell beside this one among the columns that can be edited; null past the ends. */
export function besideIn(columns: readonly string[], cell: EditedCell, by: -1 | 1): EditedCell | null {
  const column = columns[columns.indexOf(cell.column) + by];
  return column === undefined ? null : { row: cell.row, column };
}
