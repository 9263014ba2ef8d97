import { CloseButton, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts.ts';
import { fileTexts } from './file-texts.ts';
import classes from './files.module.css';

interface FileDrawerProps {
  readonly opened: boolean;
  readonly title: string;
  readonly size: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of both drawers. */
export function FileDrawer({ opened, title, size, onClose, children }: FileDrawerProps): ReactNode {
  const t = useTexts(fileTexts);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={size}
      padding="lg"
      overlayProps={{ color: 'var(--veil)', backgroundOpacity: 0.3 }}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': title } }}
    >
      {/* the library's own head would be a second banner of the page */}
      <div className={classes['head']}>
        <h2>{title}</h2>
        <CloseButton aria-label={t('close')} onClick={onClose} />
      </div>
      {children}
    </Drawer>
  );
}
