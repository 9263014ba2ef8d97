import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconArrowUp, IconFile, IconFolder } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { useRead } from '../../hooks/use-read.ts';
import type { OutputOf } from '../../transport/operations.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';
import classes from './intake.module.css';

interface Props {
  /** `folder` takes folders only. */
  readonly want: 'stock' | 'folder';
  readonly onTake: (place: string) => void;
}

/** Folders and readable files of this machine; arrow keys walk, Enter goes into a folder or takes a file. */
export function PlaceBrowser({ want, onTake }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const [folder, setFolder] = useState<string | undefined>(undefined);
  const listing = useRead(['intake', 'places'], folder === undefined ? {} : { folder }, { keepPrevious: true });
  const shown = listing.data;
  return (
    <Stack gap="sm">
      <PlaceLine
        place={shown?.folder ?? folder ?? ''}
        parent={shown?.parent ?? null}
        onGo={setFolder}
        onTake={want === 'stock' ? onTake : setFolder}
      />
      {listing.isError ? (
        <ErrorState
          error={listing.error}
          onRetry={() => {
            setFolder(undefined);
          }}
        />
      ) : shown === undefined ? (
        <SkeletonRows rows={8} rowHeight={32} />
      ) : (
        <Entries key={shown.folder} entries={shown.entries} want={want} onEnter={setFolder} onTake={onTake} />
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={shown === undefined || listing.isError}
          onClick={() => {
            if (shown !== undefined) onTake(shown.folder);
          }}
        >
          {t(want === 'stock' ? 'takeFolder' : 'chooseMedia')}
        </Button>
      </Group>
    </Stack>
  );
}

interface LineProps {
  readonly place: string;
  readonly parent: string | null;
  readonly onGo: (folder: string) => void;
  readonly onTake: (place: string) => void;
}

/** The place as text: whoever knows it types or pastes it. */
function PlaceLine({ place, parent, onGo, onTake }: LineProps): ReactElement {
  const t = useTexts(intakeViewTexts);
  const [typed, setTyped] = useDraft(place);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onTake(typed.trim());
  };
  return (
    <form onSubmit={take} className={classes['place']}>
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
        aria-label={t('place')}
        value={typed}
        flex={1}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {typed === place ? null : (
        <Button type="submit" variant="default">
          {t('look')}
        </Button>
      )}
    </form>
  );
}

type Entry = OutputOf<'intake', 'places'>['entries'][number];

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly want: Props['want'];
  readonly onEnter: (folder: string) => void;
  readonly onTake: (place: string) => void;
}

function Entries({ entries, want, onEnter, onTake }: EntriesProps): ReactElement {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
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
  const offered = entries.filter(({ isFolder }) => isFolder || want === 'stock');
  if (offered.length === 0) return <p className={classes['noEntries']}>{t('noEntries')}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between its buttons
    <ul ref={list} className={classes['entries']} aria-label={t('entries')} onKeyDown={walk}>
      {offered.map(({ name, place, isFolder, bytes }) => (
        <li key={place}>
          <button
            type="button"
            className={classes['entry']}
            onClick={() => {
              if (isFolder) onEnter(place);
              else onTake(place);
            }}
          >
            {isFolder ? (
              <IconFolder size={18} stroke={1.5} aria-hidden />
            ) : (
              <IconFile size={18} stroke={1.5} aria-hidden />
            )}
            <span className={classes['entryName']}>{name}</span>
            <span className={`${classes['entryKind'] ?? ''} tabular`}>
              {bytes === null ? t('openFolder') : format.bytes(bytes)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
