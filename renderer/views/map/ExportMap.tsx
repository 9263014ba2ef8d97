import { Button, Loader } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCommand } from '../../hooks/use-command.ts';
import { useStatus } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { ExportForm } from './ExportForm.tsx';
import { FileDrawer } from './FileDrawer.tsx';
import { fileTexts } from './file-texts.ts';
import { type MapWritten, useMapExport } from './use-map-export.ts';
import classes from './files.module.css';

interface ExportMapProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Writes a view of the map as a file: as what, how, where to. */
export function ExportMap({ opened, onClose }: ExportMapProps): ReactNode {
  const t = useTexts(fileTexts);
  const work = useMapExport();
  const close = (): void => {
    work.cancel();
    work.reset();
    onClose();
  };
  return (
    <FileDrawer opened={opened} title={t('exportTitle')} size={460} onClose={close}>
      {work.state.kind === 'written' ? (
        <Written result={work.state.result} folder={work.state.folder} onAgain={work.reset} onClose={close} />
      ) : work.state.kind === 'writing' ? (
        <div className={classes['done']}>
          <output>
            <Loader size="xs" /> {t('writing')}
          </output>
          <div>
            <Button variant="default" onClick={work.cancel}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      ) : null}
      {/* stays mounted, so that what was chosen is still there for the next file */}
      <div hidden={work.state.kind === 'written' || work.state.kind === 'writing'}>
        <ExportForm taken={work.state.kind === 'taken'} onChange={work.reset} onStart={work.start} />
      </div>
    </FileDrawer>
  );
}

interface WrittenProps {
  readonly result: MapWritten;
  readonly folder: string;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function Written({ result, folder, onAgain, onClose }: WrittenProps): ReactNode {
  const t = useTexts(fileTexts);
  const format = useFormat();
  const open = useCommand(['studio', 'openFolder']);
  const canOpen = useStatus().data?.shell.canOpenFolders === true;
  const { place, channels, links, bytes, scale, missing } = result;
  return (
    <div className={classes['done']}>
      <output>{t('written', { place })}</output>
      <p className={classes['note']}>{t('writtenSize', { channels, links, size: format.bytes(bytes) })}</p>
      {scale !== null && scale < 2 && (
        <p className={classes['note']}>{t('smaller', { scale: format.number(scale, 2) })}</p>
      )}
      {missing !== '' && <p className={classes['note']}>{t('missing', { signs: missing })}</p>}
      <div className={classes['foot']}>
        {canOpen && (
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden />}
            onClick={() => open.mutate({ folder })}
          >
            {t('openFolder')}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {t('another')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
