import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';

interface ToolProps {
  /** Said on the button, shown beside it. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** A small button with a sign in place of words, as they stand beside an item of a list. */
export function ToolButton({ label, icon, disabled = false, run }: ToolProps): ReactElement {
  return (
    <Tooltip label={label}>
      <ActionIcon size={24} aria-label={label} disabled={disabled} onClick={run}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
