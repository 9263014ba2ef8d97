import '@mantine/dropzone/styles.css';
import { Button } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTexts } from '../../texts.ts';
import { importFlowTexts } from './texts.ts';
import classes from './imports.module.css';

/** A place to drop files, with a button for those who would rather pick them. */
export function ChooseFiles({ onChoose }: { readonly onChoose: (files: File[]) => void }): ReactNode {
  const t = useTexts(importFlowTexts);
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      onDrop={onChoose}
      openRef={open}
      // The plain file dialog: the other one needs a permission that no window of ours has.
      useFsAccessApi={false}
      enablePointerEvents
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      className={classes['drop']}
    >
      <div className={classes['dropInner']}>
        <IconFileImport size={28} stroke={1.5} aria-hidden />
        <strong>{t('drop')}</strong>
        <p>{t('dropHelp')}</p>
        <Button variant="default" onClick={() => open.current?.()}>
          {t('choose')}
        </Button>
      </div>
    </Dropzone>
  );
}
