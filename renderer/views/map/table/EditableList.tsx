import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import type { ListViewProps } from '../../../components/list/ListView.tsx';
import { ListView } from '../../../components/list/ListView.tsx';
import { useTexts } from '../../../texts.ts';
import { besideIn, type EditedCell, EditingContext } from './editing.ts';
import { tableTexts } from './table-texts.ts';
import classes from './table.module.css';

/** A list whose cells are edited in place: Enter or F2 goes into the row, Tab on, Escape back. */
export function EditableList<R, K extends string>({
  editable,
  ...props
}: ListViewProps<R, K> & {
  /** Ids of the columns that can be edited, in their order. */
  readonly editable: readonly string[];
}): ReactNode {
  const t = useTexts(tableTexts);
  const [cell, setCell] = useState<EditedCell | null>(null);
  const editing = useMemo(
    () => ({
      cell,
      start: setCell,
      stop: () => setCell(null),
      beside: (from: EditedCell, by: -1 | 1) => besideIn(editable, from, by),
    }),
    [cell, editable],
  );
  const handleKey = (event: KeyboardEvent): void => {
    const onGrid = event.target instanceof Element && event.target.getAttribute('role') === 'grid';
    const row = props.rows.at(props.selection?.selection.cursor ?? -1);
    const [column] = editable;
    if (!onGrid || row === undefined || column === undefined || (event.key !== 'Enter' && event.key !== 'F2')) return;
    event.preventDefault();
    event.stopPropagation();
    setCell({ row: props.keyOf(row), column });
  };
  return (
    <EditingContext value={editing}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- takes Enter before the list does, which would open */}
      <div className={classes['frame']} onKeyDownCapture={handleKey}>
        <ListView {...props} />
        <p className="visually-hidden">{t('keys')}</p>
      </div>
    </EditingContext>
  );
}
