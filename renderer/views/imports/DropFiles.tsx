import '@mantine/dropzone/styles.css';
import { Dropzone } from '@mantine/dropzone';
import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts.ts';
import { importFlowTexts } from './texts.ts';
import classes from './imports.module.css';

interface DropFilesProps {
  readonly disabled: boolean;
  readonly onDrop: (files: File[]) => void;
  readonly children: ReactNode;
  /** What happens to dropped files, in a few words. */
  readonly label?: string;
}

/** Takes files dropped anywhere while `children` are shown. The core decides what it can read, not the file's name. */
export function DropFiles({ disabled, onDrop, children, label }: DropFilesProps): ReactNode {
  const t = useTexts(importFlowTexts);
  return (
    <>
      {children}
      <Dropzone.FullScreen
        active={!disabled}
        withinPortal={false}
        onDrop={onDrop}
        className={classes['curtain']}
        classNames={{ inner: classes['curtainInner'] ?? '' }}
      >
        <IconFileImport size={32} stroke={1.5} aria-hidden />
        <span>{label ?? t('dropNow')}</span>
      </Dropzone.FullScreen>
    </>
  );
}
