import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts.ts';
import { listTexts } from './texts.ts';

/** Gives up search and filters; shown while there are any. */
export function ResetFilters({ onReset }: { readonly onReset: () => void }): ReactNode {
  const t = useTexts(listTexts);
  return (
    <Tooltip label={t('resetFilters')}>
      <ActionIcon aria-label={t('resetFilters')} onClick={onReset}>
        <IconFilterOff size={16} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}
