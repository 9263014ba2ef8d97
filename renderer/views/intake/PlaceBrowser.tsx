import { Button, Group } from '@mantine/core';
import { IconFile, IconFolder } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { PlaceList } from '../../components/PlaceList.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';

interface Props {
  /** `folder` takes folders only. */
  readonly want: 'stock' | 'folder';
  readonly onTake: (place: string) => void;
}

/** Folders and readable files of this machine; Enter goes into a folder or takes a file. */
export function PlaceBrowser({ want, onTake }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
  const [folder, setFolder] = useState<string | undefined>(undefined);
  const listing = useRead(['intake', 'places'], folder === undefined ? {} : { folder }, { keepPrevious: true });
  const shown = listing.data;
  const words = { up: t('up'), path: t('place'), go: t('look'), entries: t('entries'), none: t('noEntries') };
  const offered = shown?.entries.filter(({ isFolder }) => isFolder || want === 'stock');
  return (
    <PlaceList
      folder={shown?.folder ?? folder ?? ''}
      parent={shown?.parent ?? null}
      entries={offered?.map(({ name, place, isFolder, bytes }) => ({
        place,
        name,
        icon: isFolder ? (
          <IconFolder size={18} stroke={1.5} aria-hidden />
        ) : (
          <IconFile size={18} stroke={1.5} aria-hidden />
        ),
        kind: bytes === null ? t('openFolder') : format.bytes(bytes),
        onOpen: () => {
          if (isFolder) setFolder(place);
          else onTake(place);
        },
      }))}
      error={listing.error}
      words={words}
      onGo={setFolder}
      onType={want === 'stock' ? onTake : setFolder}
      onRetry={() => {
        setFolder(undefined);
      }}
    >
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
    </PlaceList>
  );
}
