import { Button, Group, Modal } from '@mantine/core';
import { IconFolder, IconFolderStar } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useRead } from '../hooks/use-read.ts';
import { useTexts } from '../texts.ts';
import { folderTexts } from './folder-texts.ts';
import { PlaceList } from './PlaceList.tsx';
import classes from './PlaceList.module.css';

interface Props {
  readonly opened: boolean;
  /** `workspace` takes only folders that hold one. */
  readonly want: 'folder' | 'workspace';
  readonly start?: string | undefined;
  readonly onChoose: (folder: string) => void;
  readonly onClose: () => void;
}

/** Our own folder list, for the way in without native dialogs. It shows folders, never files. */
export function FolderBrowser({ opened, want, start, onChoose, onClose }: Props): ReactElement {
  const t = useTexts(folderTexts);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(want === 'folder' ? 'chooseFolder' : 'chooseWorkspace')}
      size="lg"
    >
      <Browser want={want} start={start} onChoose={onChoose} onClose={onClose} />
    </Modal>
  );
}

function Browser({ want, start, onChoose, onClose }: Omit<Props, 'opened'>): ReactElement {
  const t = useTexts(folderTexts);
  const [folder, setFolder] = useState(start === '' ? undefined : start);
  const listing = useRead(['studio', 'listFolders'], folder === undefined ? {} : { folder }, { keepPrevious: true });
  const shown = listing.data;
  const words = { up: t('up'), path: t('path'), go: t('go'), entries: t('entries'), none: t('none') };
  return (
    <PlaceList
      folder={shown?.folder ?? folder ?? ''}
      parent={shown?.parent ?? null}
      entries={shown?.entries.map((entry) => ({
        place: entry.folder,
        name: entry.name,
        icon: entry.isWorkspace ? (
          <IconFolderStar size={18} stroke={1.5} aria-hidden className={classes['workspace']} />
        ) : (
          <IconFolder size={18} stroke={1.5} aria-hidden />
        ),
        kind: entry.isWorkspace ? t('workspace') : '',
        isDisabled: want === 'folder' && entry.isWorkspace,
        onOpen: () => {
          if (entry.isWorkspace) onChoose(entry.folder);
          else setFolder(entry.folder);
        },
      }))}
      error={listing.error}
      words={words}
      onGo={setFolder}
      onType={setFolder}
      onRetry={() => {
        setFolder(undefined);
      }}
    >
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        {want === 'folder' ? (
          <Button
            disabled={shown === undefined || listing.isError}
            onClick={() => {
              if (shown !== undefined) onChoose(shown.folder);
            }}
          >
            {t('take')}
          </Button>
        ) : null}
      </Group>
    </PlaceList>
  );
}
