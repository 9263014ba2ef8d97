import { Button } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** One action of the bar at the bottom of a list. */
export function BarButton({
  icon: Icon,
  label,
  onPress,
}: {
  readonly icon: TablerIcon;
  readonly label: string;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
