import type { ReactElement, ReactNode } from 'react';
import classes from './headers.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number | string;
  /** Quiet actions at the right. */
  readonly children?: ReactNode;
  readonly id?: string;
}

/** Heading of a part of a view: small, with a hairline under it. */
export function SectionHeader({ title, count, children, id }: SectionProps): ReactElement {
  return (
    <div className={classes['section']}>
      <h2 id={id} className={classes['sectionTitle']}>
        {title}
        {count === undefined ? null : <span className={`${classes['count'] ?? ''} tabular`}>{count}</span>}
      </h2>
      <div className={classes['actions']}>{children}</div>
    </div>
  );
}

interface ViewProps {
  readonly title: ReactNode;
  /** Beside the title: state, owner, filters. */
  readonly beside?: ReactNode;
  /** At the right: at most one primary button. */
  readonly actions?: ReactNode;
  /** Under the title line: a strip, filters. */
  readonly children?: ReactNode;
}

/** Head of a view: where am I, and the one primary action. */
export function ViewHeader({ title, beside, actions, children }: ViewProps): ReactElement {
  return (
    <header className={classes['view']}>
      <div className={classes['line']}>
        <h1 className={classes['viewTitle']}>{title}</h1>
        <div className={classes['beside']}>{beside}</div>
        <div className={classes['actions']}>{actions}</div>
      </div>
      {children}
    </header>
  );
}
