import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../texts.ts';
import { componentTexts } from './texts.ts';

interface Props {
  readonly message: string;
  readonly onUndo: () => void;
}

/** The line of a notification whose act can be taken back. */
export function UndoMessage({ message, onUndo }: Props): ReactElement {
  const t = useTexts(componentTexts);
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <span>{message}</span>
      <Button variant="subtle" size="compact-sm" onClick={onUndo}>
        {t('undo')}
      </Button>
    </Group>
  );
}
