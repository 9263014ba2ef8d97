import { type ReactNode, useMemo, useState } from 'react';
import type { MasterRow } from '../../../shared/contract/areas/masters.ts';
import type { ListColumn } from '../../components/list/ListView.tsx';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { StateMark } from '../../components/StateMark.tsx';
import type { Format } from '../../format.ts';
import { type Translate, useFormat, useTexts } from '../../texts.ts';
import type { MasterSort } from './masters-state.ts';
import { mastersTexts } from './texts.ts';
import { VariantMarks } from './VariantMarks.tsx';
import classes from './masters.module.css';

/** The columns of the list of masters, what a person looks for first at the left. */
export function useMasterColumns(): readonly ListColumn<MasterRow, MasterSort>[] {
  const t = useTexts(mastersTexts);
  const format = useFormat();
  const channels = useKnownChannels();
  const [now] = useState(() => Date.now());
  return useMemo(
    () => [
      {
        id: 'title',
        head: t('column.title'),
        track: 'minmax(220px, 1fr)',
        sort: 'title',
        cell: (row) => <Title row={row} untitled={t('untitled')} />,
      },
      {
        id: 'variants',
        head: t('column.variants'),
        track: 'minmax(124px, 0.3fr)',
        cell: (row) => <VariantMarks variants={row.variants} channels={channels} />,
      },
      {
        id: 'state',
        head: t('column.state'),
        track: '92px',
        sort: 'state',
        cell: (row) => <StateMark state={row.state} />,
      },
      {
        id: 'owner',
        head: t('column.owner'),
        track: '116px',
        from: 900,
        cell: (row) =>
          row.ownerName === '' ? (
            <span className={classes['quiet']}>{t('noOwner')}</span>
          ) : (
            <span className={classes['cut']}>{row.ownerName}</span>
          ),
      },
      {
        id: 'due',
        head: t('column.due'),
        track: '96px',
        sort: 'dueAt',
        from: 720,
        cell: (row) => <Due row={row} now={now} t={t} format={format} />,
      },
      {
        id: 'words',
        head: t('column.words'),
        track: '56px',
        align: 'end',
        sort: 'wordCount',
        startsDescending: true,
        from: 1080,
        cell: (row) => format.number(row.wordCount),
      },
      {
        id: 'changed',
        head: t('column.changed'),
        track: '108px',
        align: 'end',
        sort: 'updatedAt',
        startsDescending: true,
        from: 720,
        cell: (row) => (
          <time dateTime={row.updatedAt} title={format.moment(row.updatedAt)}>
            {format.relative(row.updatedAt)}
          </time>
        ),
      },
    ],
    [t, format, channels, now],
  );
}

function Title({ row, untitled }: { readonly row: MasterRow; readonly untitled: string }): ReactNode {
  return (
    <span className={classes['title']} title={row.title}>
      {row.title === '' ? <em className={classes['quiet']}>{untitled}</em> : row.title}
    </span>
  );
}

function Due({
  row,
  now,
  t,
  format,
}: {
  readonly row: MasterRow;
  readonly now: number;
  readonly t: Translate<typeof mastersTexts>;
  readonly format: Format;
}): ReactNode {
  if (row.dueAt === null) return <span className="visually-hidden">{t('noDue')}</span>;
  const late = row.state !== 'ready' && Date.parse(row.dueAt) < now;
  return (
    <time
      dateTime={row.dueAt}
      className={late ? classes['late'] : undefined}
      title={late ? t('overdue', { date: format.date(row.dueAt) }) : undefined}
    >
      {format.date(row.dueAt)}
    </time>
  );
}
