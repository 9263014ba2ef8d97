import { Button } from '@mantine/core';
import { IconPackages } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { PackageRecord } from '../../../shared/model/package-records.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListFailure } from '../../components/list/ListFailure.tsx';
import { type ListColumn, ListView } from '../../components/list/ListView.tsx';
import { useArrayRows } from '../../components/list/paged-rows.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import classes from './packages.module.css';

const keyOf = (row: PackageRecord): string => row.id;

/** Which packages were handed over, by whom, and how to recognise them. */
export function PackageLog({ onCompose }: { readonly onCompose: () => void }): ReactNode {
  const t = useTexts(packagesTexts);
  const format = useFormat();
  const rows = useArrayRows(useRead(['packages', 'list']));
  const columns = useMemo(
    (): readonly ListColumn<PackageRecord>[] => [
      {
        id: 'name',
        head: t('column.name'),
        track: 'minmax(220px, 1fr)',
        cell: (row) => <span className={classes['logName']}>{row.name}</span>,
      },
      { id: 'at', head: t('column.at'), track: '160px', cell: (row) => format.moment(row.at) },
      { id: 'by', head: t('column.by'), track: '140px', from: 900, cell: (row) => row.by },
      {
        id: 'variants',
        head: t('column.variants'),
        track: '80px',
        align: 'end',
        cell: (row) => format.number(row.variantIds.length),
      },
      {
        id: 'files',
        head: t('column.files'),
        track: '72px',
        align: 'end',
        from: 720,
        cell: (row) => format.number(row.files),
      },
      {
        id: 'bytes',
        head: t('column.bytes'),
        track: '80px',
        align: 'end',
        from: 720,
        cell: (row) => format.bytes(row.bytes),
      },
      {
        id: 'digest',
        head: t('column.digest'),
        track: '120px',
        from: 1080,
        cell: (row) => (
          <code className={classes['logDigest']} title={row.manifestDigest}>
            {row.manifestDigest.slice(0, 12)}
          </code>
        ),
      },
    ],
    [t, format],
  );
  return (
    <ListView
      label={t('log')}
      rows={rows}
      keyOf={keyOf}
      columns={columns}
      empty={
        <EmptyState
          icon={IconPackages}
          title={t('empty.title')}
          action={<Button onClick={onCompose}>{t('compose')}</Button>}
        >
          {t('empty.text')}
        </EmptyState>
      }
      failure={<ListFailure rows={rows} />}
    />
  );
}
