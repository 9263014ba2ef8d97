import type { ReactNode } from 'react';
import classes from './fields.module.css';

/** Rows of names and values, the values edited in place. */
export function Rows({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={classes['rows']}>{children}</div>;
}

/** One name and its value. The control names itself for assistive technology; `field` is where "fill in" leads. */
export function Row({
  label,
  field,
  children,
}: {
  readonly label: string;
  readonly field?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={classes['row']} data-field={field}>
      <span className={classes['rowLabel']} aria-hidden>
        {label}
      </span>
      <div className={classes['rowValue']}>{children}</div>
    </div>
  );
}
