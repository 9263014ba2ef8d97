import { useMemo } from 'react';
import type { PackageRecord } from '../../../shared/model/package-records.ts';
import type { ListColumn } from '../../components/list/ListView.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import classes from './packages.module.css';

/** The columns of the log of packages. */
export function useLogColumns(): readonly ListColumn<PackageRecord>[] {
  const t = useTexts(packagesTexts);
  const format = useFormat();
  return useMemo(
    () => [
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
}
