import { Button, CloseButton, Drawer, SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../texts.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { ImportReport } from './ImportReport.tsx';
import { PasteText } from './PasteText.tsx';
import { importFlowTexts } from './texts.ts';
import { useImports } from './use-imports.ts';
import classes from './imports.module.css';

/** How the import begins: at the choice of files, at a field for text, or at once with dropped files. */
export interface ImportStart {
  readonly way: 'files' | 'paste';
  readonly files: readonly File[];
}

/** Brings files and text in as masters, and says of each what became of it. */
export function ImportDrawer({
  start,
  onClose,
}: {
  readonly start: ImportStart | null;
  readonly onClose: () => void;
}): ReactNode {
  const t = useTexts(importFlowTexts);
  const imports = useImports();
  const [way, setWay] = useState<ImportStart['way']>(start?.way ?? 'files');
  const { addFiles, clear } = imports;
  const [begun, setBegun] = useState(start);
  if (begun !== start) {
    setBegun(start);
    if (start !== null) setWay(start.way);
  }
  useEffect(() => {
    if (start !== null && start.files.length > 0) addFiles(start.files);
  }, [start, addFiles]);
  const close = (): void => {
    if (!imports.running) clear();
    onClose();
  };
  return (
    <Drawer
      opened={start !== null}
      onClose={close}
      position="right"
      size={460}
      padding="lg"
      overlayProps={{ color: 'var(--veil)', backgroundOpacity: 0.3 }}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': t('title') } }}
    >
      {/* the library's own head would be a second banner of the page */}
      <div className={classes['drawerHead']}>
        <h2>{t('title')}</h2>
        <CloseButton aria-label={t('close')} onClick={close} />
      </div>
      {imports.entries.length === 0 ? (
        <div className={classes['begin']}>
          <SegmentedControl
            fullWidth
            aria-label={t('title')}
            value={way}
            onChange={(value) => setWay(value === 'paste' ? 'paste' : 'files')}
            data={[
              { value: 'files', label: t('files') },
              { value: 'paste', label: t('paste') },
            ]}
          />
          {way === 'files' ? <ChooseFiles onChoose={addFiles} /> : <PasteText onPaste={imports.addText} />}
        </div>
      ) : (
        <>
          <ImportReport imports={imports} onOpen={close} />
          <div className={classes['foot']}>
            {imports.running ? (
              <Button variant="default" onClick={imports.cancel}>
                {t('cancel')}
              </Button>
            ) : (
              <>
                <Button variant="default" onClick={clear}>
                  {t('again')}
                </Button>
                <Button onClick={close}>{t('close')}</Button>
              </>
            )}
          </div>
        </>
      )}
    </Drawer>
  );
}
