import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useEditing } from './editing.ts';
import classes from './table.module.css';

interface EditableCellProps {
  readonly row: string;
  readonly column: string;
  readonly readOnly: boolean;
  /** What the cell says while nobody edits it. */
  readonly children: ReactNode;
  /** The control; made only when the cell is edited, so that thousands of rows stay light. */
  readonly control: () => ReactNode;
}

/** A cell that turns into its control when it is pressed, or reached with Enter and Tab. */
export function EditableCell({ row, column, readOnly, children, control }: EditableCellProps): ReactNode {
  const { cell, start } = useEditing();
  if (readOnly) return <span className={classes['cut']}>{children}</span>;
  if (cell?.row === row && cell.column === column) return <Editor row={row} column={column} control={control} />;
  return (
    // for the pointer: the keyboard is on the grid, where Enter edits the row
    <button
      type="button"
      tabIndex={-1}
      className={classes['cell']}
      onClick={(event) => {
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) start({ row, column });
      }}
    >
      {children}
    </button>
  );
}

function Editor({ row, column, control }: Pick<EditableCellProps, 'row' | 'column' | 'control'>): ReactNode {
  const { start, stop, beside } = useEditing();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = frame.current?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea');
    input?.focus();
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select();
  }, []);
  const grid = (): HTMLElement | null => frame.current?.closest<HTMLElement>('[role="grid"]') ?? null;
  const leave = (): void => {
    const back = grid();
    stop();
    back?.focus();
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      const next = beside({ row, column }, event.shiftKey ? -1 : 1);
      event.preventDefault();
      // leaving the field is what saves it; a field that is only taken away would not
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (next === null) leave();
      else start(next);
    }
    if (event.key === 'Enter' && !(event.target instanceof Element && isMany(event.target))) setTimeout(leave);
    if (event.key === 'Escape') event.stopPropagation();
  };
  // The field gives up what was typed first; its keys do not all pass on.
  const handleEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTimeout(leave);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the control inside pass here on their way
    <div
      ref={frame}
      className={classes['editor']}
      onKeyDown={handleKey}
      onKeyDownCapture={handleEscape}
      onClick={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) stop();
      }}
    >
      {control()}
    </div>
  );
}

/** A choice of several stays open after each. */
function isMany(target: Element): boolean {
  return target.closest('[data-many]') !== null;
}
