import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconArrowUp, IconFolder, IconFolderStar } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useDraft } from '../hooks/use-draft.ts';
import { useRead } from '../hooks/use-read.ts';
import { useTexts } from '../texts.ts';
import { ErrorState } from './ErrorState.tsx';
import classes from './FolderBrowser.module.css';
import { folderTexts } from './folder-texts.ts';
import { SkeletonRows } from './Skeletons.tsx';

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
  return (
    <Stack gap="sm">
      <PlaceLine folder={shown?.folder ?? folder ?? ''} parent={shown?.parent ?? null} onGo={setFolder} />
      {listing.isError ? (
        <ErrorState
          error={listing.error}
          onRetry={() => {
            setFolder(undefined);
          }}
        />
      ) : shown === undefined ? (
        <SkeletonRows rows={6} rowHeight={32} />
      ) : (
        <Entries key={shown.folder} entries={shown.entries} want={want} onEnter={setFolder} onChoose={onChoose} />
      )}
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
    </Stack>
  );
}

interface PlaceProps {
  readonly folder: string;
  readonly parent: string | null;
  readonly onGo: (folder: string) => void;
}

function PlaceLine({ folder, parent, onGo }: PlaceProps): ReactElement {
  const t = useTexts(folderTexts);
  const [typed, setTyped] = useDraft(folder);
  const go = (event: FormEvent): void => {
    event.preventDefault();
    onGo(typed);
  };
  return (
    <form onSubmit={go} className={classes['place']}>
      <Button
        variant="default"
        disabled={parent === null}
        aria-label={t('up')}
        onClick={() => {
          if (parent !== null) onGo(parent);
        }}
      >
        <IconArrowUp size={16} stroke={1.5} aria-hidden />
      </Button>
      <TextInput
        aria-label={t('path')}
        value={typed}
        flex={1}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {typed === folder ? null : (
        <Button type="submit" variant="default">
          {t('go')}
        </Button>
      )}
    </form>
  );
}

interface EntriesProps {
  readonly entries: readonly { readonly name: string; readonly folder: string; readonly isWorkspace: boolean }[];
  readonly want: Props['want'];
  readonly onEnter: (folder: string) => void;
  readonly onChoose: (folder: string) => void;
}

/** Arrow keys walk, Enter goes in or takes a workspace, Backspace is left to the place line. */
function Entries({ entries, want, onEnter, onChoose }: EntriesProps): ReactElement {
  const t = useTexts(folderTexts);
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step === undefined ? null : at + step;
    if (next === null) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus();
  };
  if (entries.length === 0) return <p className={classes['none']}>{t('none')}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between its buttons
    <ul ref={list} className={classes['list']} aria-label={t('entries')} onKeyDown={walk}>
      {entries.map((entry) => (
        <li key={entry.folder}>
          <button
            type="button"
            className={classes['entry']}
            disabled={want === 'folder' && entry.isWorkspace}
            onClick={() => {
              if (entry.isWorkspace) onChoose(entry.folder);
              else onEnter(entry.folder);
            }}
          >
            {entry.isWorkspace ? (
              <IconFolderStar size={18} stroke={1.5} aria-hidden className={classes['workspace']} />
            ) : (
              <IconFolder size={18} stroke={1.5} aria-hidden />
            )}
            <span className={classes['name']}>{entry.name}</span>
            {entry.isWorkspace ? <span className={classes['kind']}>{t('workspace')}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
