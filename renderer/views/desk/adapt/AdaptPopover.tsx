import { Button, Popover } from '@mantine/core';
import { IconPlus, IconWand } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../../texts.ts';
import classes from '../desk.module.css';
import { deskTexts } from '../texts.ts';
import type { DeskMaster, DeskVariant } from '../use-desk.ts';
import { AdaptPanel } from './AdaptPanel.tsx';

interface AdaptPopoverProps {
  readonly master: DeskMaster;
  readonly variants: readonly DeskVariant[];
  /** A quiet button at the end of the strip, or the one thing to do on an empty desk. */
  readonly form: 'strip' | 'empty';
}

/** Opens the choice of channels with a preview of each draft. */
export function AdaptPopover({ master, variants, form }: AdaptPopoverProps): ReactElement {
  const t = useTexts(deskTexts);
  const [open, setOpen] = useState(false);
  const toggle = (): void => setOpen(!open);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position={form === 'strip' ? 'bottom-end' : 'bottom'}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        {form === 'strip' ? (
          <Button
            className={classes['addChannel'] ?? ''}
            variant="subtle"
            size="compact-sm"
            aria-label={t('addChannels')}
            leftSection={<IconPlus size={15} stroke={1.75} aria-hidden />}
            onClick={toggle}
          >
            {t('addChannel')}
          </Button>
        ) : (
          <Button leftSection={<IconWand size={16} stroke={1.5} aria-hidden />} onClick={toggle}>
            {t('adapt')}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={t('adaptTitle')}>
        {open ? <AdaptPanel master={master} variants={variants} onDone={() => setOpen(false)} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
