import '@mantine/dropzone/styles.css';
import { Alert, Button, Loader } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { notifyUndo } from '../../components/notify.ts';
import { useTexts } from '../../texts.ts';
import { FileDrawer } from './FileDrawer.tsx';
import { fileTexts } from './file-texts.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { useMapStore } from './map-store.ts';
import { changeMap, stepThrough } from './use-map-changes.ts';
import { type MapPreview, useMapImport } from './use-map-import.ts';
import classes from './files.module.css';

interface ImportMapProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Reads a map from a file: first what would change, then, in one step that can be taken back, the change itself. */
export function ImportMap({ opened, onClose }: ImportMapProps): ReactNode {
  const t = useTexts(fileTexts);
  const viewId = useMapStore((state) => state.viewId);
  const { state, read, reset } = useMapImport(viewId, t('tooLarge'));
  const close = (): void => {
    reset();
    onClose();
  };
  const takeOver = async (fileName: string, changes: MapPreview['changes']): Promise<void> => {
    const label = t('step', { name: fileName });
    if (!(await changeMap(label, changes))) return;
    close();
    notifyUndo(label, () => stepThrough('undo'));
  };
  return (
    <FileDrawer opened={opened} title={t('importTitle')} size={620} onClose={close}>
      {state.kind === 'read' ? (
        <ImportPreview
          preview={state.preview}
          onOther={reset}
          onTakeOver={(changes) => takeOver(state.fileName, changes)}
        />
      ) : state.kind === 'reading' ? (
        <output>
          <Loader size="xs" /> {t('reading')}
        </output>
      ) : (
        <div className={classes['form']}>
          {state.kind === 'refused' && (
            <Alert color="blocking" role="alert">
              {state.words}
            </Alert>
          )}
          <ChooseFile onChoose={read} />
        </div>
      )}
    </FileDrawer>
  );
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }): ReactNode {
  const t = useTexts(fileTexts);
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      onDrop={([file]) => {
        if (file !== undefined) onChoose(file);
      }}
      openRef={open}
      multiple={false}
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
