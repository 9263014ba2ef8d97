import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import type { MasterRow } from '../../../shared/contract/areas/masters.ts';
import { StateMark } from '../../components/StateMark.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import classes from './overview.module.css';
import { overviewTexts } from './texts.ts';

interface Props {
  readonly row: MasterRow;
  /** What is said beside the title: when it is due, or when it was touched. */
  readonly say: 'due' | 'changed';
}

/** One master as a line that leads to its desk. */
export function MasterLine({ row, say }: Props): ReactElement {
  const t = useTexts(overviewTexts);
  const format = useFormat();
  const [now] = useState(() => new Date().toISOString());
  const overdue = row.dueAt !== null && row.dueAt < now;
  const words =
    say === 'changed' || row.dueAt === null
      ? t('changed', { when: format.relative(row.updatedAt) })
      : t(overdue ? 'overdue' : 'dueOn', { when: format.date(row.dueAt) });
  return (
    <li>
      <Link href={`/masters/${row.id}`} className={classes['line'] ?? ''}>
        <span className={classes['title']}>{row.title === '' ? t('untitled') : row.title}</span>
        <StateMark state={row.state} />
        <span className={`${classes['when'] ?? ''} tabular`} data-overdue={say === 'due' && overdue}>
          {words}
        </span>
      </Link>
    </li>
  );
}
