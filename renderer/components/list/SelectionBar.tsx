import { ActionBar, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat, useTexts } from '../../texts.ts';
import { listTexts } from './texts.ts';
import type { ListSelection } from './use-list-selection.ts';
import classes from './toolbar.module.css';

/** What can be done with the chosen rows, at the bottom of the list. Escape in the list gives the choice up. */
export function SelectionBar({
  selection,
  total,
  children,
}: {
  readonly selection: ListSelection;
  readonly total: number;
  readonly children: ReactNode;
}): ReactNode {
  const t = useTexts(listTexts);
  const format = useFormat();
  const count = selection.selection.keys.size;
  return (
    <div className={classes['barHolder']}>
      <ActionBar
        opened={count > 0}
        onClose={selection.clear}
        withinPortal={false}
        className={classes['bar']}
        aria-label={t('actions')}
        transitionProps={{ transition: 'slide-up', duration: 140 }}
      >
        <span className={classes['barCount']} aria-live="polite">
          {t('chosen', { count })}
        </span>
        {count < total && (
          <Button variant="subtle" size="compact-sm" onClick={selection.selectAll}>
            {t('chooseAll', { count: format.number(total) })}
          </Button>
        )}
        <ActionBar.Divider />
        {children}
        <ActionBar.Divider />
        <ActionBar.CloseButton aria-label={t('clearChoice')} />
      </ActionBar>
    </div>
  );
}
