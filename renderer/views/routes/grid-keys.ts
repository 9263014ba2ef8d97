/** A cell of the board. Row -1 is the heads, column -1 the titles of the masters. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads in a grid of rows and columns whose window shows `page` rows; null where the grid has no use for it. */
export function gridStep(
  press: KeyPress,
  at: GridPlace,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | null {
  if (press.altKey) return null;
  const whole = press.ctrlKey || press.metaKey;
  const place = (row: number, column: number): GridPlace => ({
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(-1, Math.min(size.columns - 1, column)),
  });
  switch (press.key) {
    case 'ArrowDown':
      return place(at.row + 1, at.column);
    case 'ArrowUp':
      return place(at.row - 1, at.column);
    case 'ArrowRight':
      return place(at.row, at.column + 1);
    case 'ArrowLeft':
      return place(at.row, at.column - 1);
    case 'PageDown':
      return place(at.row + size.page, at.column);
    case 'PageUp':
      return place(at.row - size.page, at.column);
    case 'Home':
      return place(whole ? 0 : at.row, -1);
    case 'End':
      return place(whole ? size.rows - 1 : at.row, size.columns - 1);
    default:
      return null;
  }
}
