/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that come and go by scrolling cannot be a table: browsers would lay it out anew */
import type { ReactNode } from 'react';
import { SkeletonBar } from '../Skeletons.tsx';
import type { ListColumn } from './ListView.tsx';
import classes from './list.module.css';

/** The shape of what is coming: real heads, lines of the real height. */
export function ListSkeleton<R, K extends string>({
  columns,
  rowHeight,
  label,
}: {
  readonly columns: readonly ListColumn<R, K>[];
  readonly rowHeight: number;
  readonly label: string;
}): ReactNode {
  return (
    <div className={classes['list']} role="status" aria-label={label} aria-busy>
      <div className={classes['headRow']} aria-hidden>
        {columns.map((column) => (
          <div key={column.id} className={classes['headCell']} data-align={column.align}>
            {column.head}
          </div>
        ))}
      </div>
      {Array.from({ length: 14 }, (_, line) => (
        <div key={line} className={classes['skeletonRow']} style={{ height: rowHeight }} aria-hidden>
          {columns.map((column, index) => (
            <div key={column.id} className={classes['cell']} data-align={column.align}>
              <SkeletonBar height={10} width={index === 0 ? 120 + ((line * 67) % 180) : 56} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
