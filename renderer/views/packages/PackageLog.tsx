import { Button } from '@mantine/core';
import { IconPackages } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PackageRecord } from '../../../shared/model/package-records.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListFailure } from '../../components/list/ListFailure.tsx';
import { ListView } from '../../components/list/ListView.tsx';
import { useArrayRows } from '../../components/list/paged-rows.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import { useLogColumns } from './use-log-columns.tsx';

const keyOf = (row: PackageRecord): string => row.id;

/** Which packages were handed over, by whom, and how to recognise them. */
export function PackageLog({ onCompose }: { readonly onCompose: () => void }): ReactNode {
  const t = useTexts(packagesTexts);
  const rows = useArrayRows(useRead(['packages', 'list']));
  const columns = useLogColumns();
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
