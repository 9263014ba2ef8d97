/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that come and go by scrolling cannot be a table: browsers would lay it out anew */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react';
import { useElementSize } from '@mantine/hooks';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { readKey } from './list-keys.ts';
import { useRowDrag } from './use-row-drag.ts';
import type { ListRows } from './paged-rows.ts';
import type { Sort } from './sorting.ts';
import type { ListSelection } from './use-list-selection.ts';
import classes from './list.module.css';

/** A column. `track` is its CSS grid track; a column with `sort` has a head that can be pressed. */
export interface ListColumn<R, K extends string = string> {
  readonly id: string;
  readonly head: string;
  readonly track: string;
  readonly align?: 'start' | 'end';
  readonly sort?: K;
  /** Dates and figures start with the greatest. */
  readonly startsDescending?: boolean;
  /** Left out when the list is narrower than this, in pixels. */
  readonly from?: 720 | 900 | 1080;
  readonly cell: (row: R) => ReactNode;
}

export interface ListViewProps<R, K extends string> {
  /** Name of the list for assistive technology. */
  readonly label: string;
  readonly rows: ListRows<R>;
  readonly keyOf: (row: R) => string;
  readonly columns: readonly ListColumn<R, K>[];
  readonly sort?: Sort<K>;
  readonly onSort?: (column: ListColumn<R, K>) => void;
  readonly onOpen?: (row: R) => void;
  readonly onDelete?: (keys: readonly string[]) => void;
  /** Rows can be put elsewhere: by dragging, and with Alt and an arrow key. */
  readonly onMove?: (from: number, to: number) => void;
  /** Without it rows cannot be chosen. */
  readonly selection?: ListSelection;
  /** A second line under a row, for where a search found something; null for none. */
  readonly detail?: (row: R) => ReactNode;
  /** Rows are taller, because `detail` is used. */
  readonly tall?: boolean;
  readonly rowHeight?: number;
  /** In the place of the rows when there are none. */
  readonly empty: ReactNode;
  readonly failure: ReactNode;
  /** Shown quieter than the others. */
  readonly isFaint?: (row: R) => boolean;
}

const overscan = 8;

/** One line per item, virtual, with the keyboard of a grid: arrows, Space, Enter, Shift and Ctrl, Ctrl+A, Delete, Escape. */
export function ListView<R, K extends string = string>(props: ListViewProps<R, K>): ReactNode {
  const { rows, selection, label } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useElementSize();
  const columns = props.columns.filter(({ from }) => from === undefined || frame.width === 0 || frame.width >= from);
  const id = useId();
  const rowHeight = props.rowHeight ?? (props.tall === true ? 58 : 38);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not in use; the hook re-renders on its own
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { show } = rows;
  useEffect(() => show(first, last), [show, first, last]);

  const cursor = selection?.selection.cursor ?? -1;
  const keys = useListKeys(props, (index) => virtual.scrollToIndex(index, { align: 'auto' }), rowHeight, scroller);
  const drag = useRowDrag(props.onMove);
  const style = { '--columns': columns.map((column) => column.track).join(' ') } as CSSProperties; // a custom property
  const content = (): ReactNode => {
    if (rows.kind === 'failed') return <div className={classes['instead']}>{props.failure}</div>;
    if (rows.kind === 'loading') return <ListSkeleton columns={columns} rowHeight={rowHeight} label={label} />;
    if (rows.total === 0) return <div className={classes['instead']}>{props.empty}</div>;
    return grid();
  };
  const grid = (): ReactNode => (
    <div
      ref={scroller}
      className={classes['list']}
      data-former={rows.former || undefined}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.total + 1}
      aria-colcount={columns.length}
      aria-multiselectable={selection === undefined ? undefined : true}
      aria-activedescendant={cursor >= first && cursor <= last ? `${id}-${cursor}` : undefined}
      aria-busy={rows.former || undefined}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <ListHead columns={columns} sort={props.sort} onSort={props.onSort} />
      <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows.at(item.index);
          return (
            <ListRow
              key={row === undefined ? `#${item.index}` : props.keyOf(row)}
              id={`${id}-${item.index}`}
              index={item.index}
              top={item.start}
              height={rowHeight}
              row={row}
              columns={columns}
              faint={row !== undefined && props.isFaint?.(row) === true}
              detail={row === undefined ? null : props.detail?.(row)}
              active={item.index === cursor}
              chosen={row !== undefined && selection?.selection.keys.has(props.keyOf(row)) === true}
              choosable={selection !== undefined}
              onPress={(event) => keys.onPress(item.index, event)}
              onTick={(event) => keys.onTick(item.index, event)}
              drag={props.onMove === undefined ? undefined : drag(item.index)}
            />
          );
        })}
      </div>
    </div>
  );
  return (
    <div ref={frame.ref} className={classes['frame']} style={style}>
      {content()}
    </div>
  );
}

function useListKeys<R, K extends string>(
  { rows, selection, onOpen, onDelete, onMove }: ListViewProps<R, K>,
  reveal: (index: number) => void,
  rowHeight: number,
  scroller: { readonly current: HTMLDivElement | null },
): {
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  onFocus: (event: { target: EventTarget; currentTarget: EventTarget }) => void;
  onPress: (index: number, event: MouseEvent) => void;
  onTick: (index: number, event: MouseEvent) => void;
} {
  const cursor = selection?.selection.cursor ?? -1;
  const open = (index: number): void => {
    const row = rows.at(index);
    if (row !== undefined) onOpen?.(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || selection === undefined) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const command = readKey(event, cursor, rows.total, page);
    if (command === null) return;
    if (command.kind === 'clear' && selection.selection.keys.size === 0) return;
    if (command.kind === 'carry' && onMove === undefined) return;
    event.preventDefault();
    switch (command.kind) {
      case 'move':
        reveal(command.to);
        if (command.extend) selection.extendTo(command.to);
        else selection.moveTo(command.to);
        break;
      case 'carry':
        onMove?.(cursor, command.to);
        selection.moveTo(command.to);
        reveal(command.to);
        break;
      case 'toggle':
        selection.toggle(cursor);
        break;
      case 'open':
        open(cursor);
        break;
      case 'all':
        selection.selectAll();
        break;
      case 'clear':
        selection.clear();
        break;
      case 'delete':
        if (onDelete !== undefined && selection.targets().length > 0) onDelete(selection.targets());
        break;
    }
  };
  const onFocus = (event: { target: EventTarget; currentTarget: EventTarget }): void => {
    if (event.target === event.currentTarget && cursor < 0) selection?.moveTo(0);
  };
  const onTick = (index: number, event: MouseEvent): void => {
    event.stopPropagation();
    if (event.shiftKey) selection?.extendTo(index);
    else selection?.toggle(index);
  };
  const onPress = (index: number, event: MouseEvent): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      onTick(index, event);
      return;
    }
    selection?.moveTo(index);
    open(index);
  };
  return { onKeyDown, onFocus, onPress, onTick };
}
