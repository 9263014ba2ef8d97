/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that come and go by scrolling cannot be a table: browsers would lay it out anew */
import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { SkeletonBar } from '../Skeletons.tsx';
import type { RowDrag } from './use-row-drag.ts';
import type { ListColumn } from './ListView.tsx';
import classes from './list.module.css';

interface ListRowProps<R, K extends string> {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Undefined while its page is on the way. */
  readonly row: R | undefined;
  readonly columns: readonly ListColumn<R, K>[];
  readonly detail: ReactNode;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly choosable: boolean;
  readonly faint: boolean;
  readonly onPress: (event: MouseEvent) => void;
  readonly onTick: (event: MouseEvent) => void;
  readonly drag: RowDrag | undefined;
}

/** One line. The keyboard is on the grid around it, which names this row as its active descendant. */
export function ListRow<R, K extends string>(props: ListRowProps<R, K>): ReactNode {
  const { row, columns } = props;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
    <div
      id={props.id}
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={props.choosable ? props.chosen : undefined}
      className={classes['row']}
      data-active={props.active || undefined}
      data-chosen={props.chosen || undefined}
      data-faint={props.faint || undefined}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
      onClick={props.onPress}
      {...props.drag}
    >
      {columns.map((column, index) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={index + 1}
          className={classes['cell']}
          data-align={column.align}
        >
          {index === 0 && props.choosable && (
            // For the mouse only: the keyboard has Space, and the row says `aria-selected`.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <span className={classes['tick']} onClick={props.onTick} aria-hidden>
              <span className={classes['tickBox']}>{props.chosen && <IconCheck size={12} stroke={2.5} />}</span>
            </span>
          )}
          {row === undefined ? (
            <SkeletonBar height={10} width={index === 0 ? '46%' : '70%'} />
          ) : index === 0 ? (
            <div className={classes['firstCell']}>
              {column.cell(row)}
              {props.detail}
            </div>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}
