import { Button } from '@mantine/core';
import { IconMapPinQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../components/EmptyState.tsx';
import { useTexts } from '../texts.ts';
import { frameTexts } from './texts.ts';

/** An address without a view. */
export function NotFound(): ReactElement {
  const t = useTexts(frameTexts);
  return (
    <EmptyState
      whole
      icon={IconMapPinQuestion}
      title={t('notFound')}
      action={
        <Button component={Link} href="/">
          {t('toOverview')}
        </Button>
      }
    >
      {t('notFoundHelp')}
    </EmptyState>
  );
}
