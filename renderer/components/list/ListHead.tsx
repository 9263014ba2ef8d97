/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that come and go by scrolling cannot be a table: browsers would lay it out anew */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ListColumn } from './ListView.tsx';
import { ariaSort, type Sort } from './sorting.ts';
import classes from './list.module.css';

/** The heads of a list; those that sort are buttons and say in which direction. */
export function ListHead<R, K extends string>({
  columns,
  sort,
  onSort,
}: {
  readonly columns: readonly ListColumn<R, K>[];
  readonly sort: Sort<K> | undefined;
  readonly onSort: ((column: ListColumn<R, K>) => void) | undefined;
}): ReactNode {
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['headRow']}>
        {columns.map((column, index) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={column.sort === undefined || sort === undefined ? undefined : ariaSort(sort, column.sort)}
            className={classes['headCell']}
            data-align={column.align}
          >
            {column.sort === undefined || onSort === undefined ? (
              column.head
            ) : (
              <button
                type="button"
                className={classes['headButton']}
                onClick={() => onSort(column)}
                data-on={sort?.by === column.sort || undefined}
              >
                {column.head}
                {sort?.by === column.sort && <Direction descending={sort.descending} />}
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function Direction({ descending }: { readonly descending: boolean }): ReactNode {
  const Icon = descending ? IconArrowDown : IconArrowUp;
  return <Icon size={13} stroke={1.5} aria-hidden />;
}
