import type { ReactNode } from 'react';
import { ErrorState } from '../ErrorState.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { useTexts } from '../../texts.ts';
import type { ListRows } from './paged-rows.ts';
import { listTexts } from './texts.ts';

/** In the place of rows that could not be read. */
export function ListFailure<R>({ rows }: { readonly rows: ListRows<R> }): ReactNode {
  return <ErrorState error={rows.error} onRetry={rows.retry} />;
}

/** In the place of rows when search and filters leave none. */
export function NoHits({ onReset }: { readonly onReset: () => void }): ReactNode {
  const t = useTexts(listTexts);
  return (
    <EmptyState
      icon={IconSearchOff}
      title={t('noHits')}
      action={
        <Button variant="default" onClick={onReset}>
          {t('resetFilters')}
        </Button>
      }
    >
      {t('noHitsHelp')}
    </EmptyState>
  );
}
