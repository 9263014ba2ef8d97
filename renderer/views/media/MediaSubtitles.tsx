import { ActionIcon, Button, FileButton, TextInput, Tooltip } from '@mantine/core';
import { IconFileUpload, IconX } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { subtitleLanguageSchema } from '../../../shared/model/playback.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { kindTexts } from './kind-texts.ts';
import type { MediaRow } from './media-row.ts';
import classes from './media.module.css';

/** Comes when somebody looks into subtitles. */
const SubtitlesDialog = lazy(() => import('./SubtitlesDialog.tsx'));

interface SubtitlesProps {
  readonly media: MediaRow;
  readonly readOnly: boolean;
}

/** Subtitles of a video: which there are, how well they read, and a way to bring a file in. */
export function MediaSubtitles({ media, readOnly }: SubtitlesProps): ReactNode {
  const t = useTexts(kindTexts);
  const [open, setOpen] = useState<string | null>(null);
  const setTracks = (subtitles: MediaRow['subtitles']): Promise<unknown> =>
    callOperation(['media', 'change'], { id: media.id, fields: { subtitles } });
  const remove = (language: string): void => {
    const before = media.subtitles;
    setTracks(before.filter((track) => track.language !== language))
      .then(() => notifyUndo(t('subtitlesRemoved', { language }), () => setTracks(before)))
      .catch(notifyFailure);
  };
  return (
    <section aria-label={t('subtitles')}>
      <SectionHeader title={t('subtitles')} count={media.subtitles.length} />
      {media.subtitles.length === 0 && <p className={classes['hint']}>{t('subtitlesNone')}</p>}
      <ul className={classes['tracks']}>
        {media.subtitles.map(({ language }) => (
          <li key={language}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('subtitlesOpen', { language })}
              onClick={() => setOpen(language)}
            >
              {language}
            </Button>
            <TrackState id={media.id} language={language} />
            {!readOnly && (
              <Tooltip label={t('subtitlesRemove', { language })}>
                <ActionIcon aria-label={t('subtitlesRemove', { language })} onClick={() => remove(language)}>
                  <IconX size={16} stroke={1.5} />
                </ActionIcon>
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && <AddTrack media={media} setTracks={setTracks} />}
      {open !== null && (
        <Suspense fallback={null}>
          <SubtitlesDialog media={media} language={open} readOnly={readOnly} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </section>
  );
}

function TrackState({ id, language }: { readonly id: MediaRow['id']; readonly language: string }): ReactNode {
  const t = useTexts(kindTexts);
  const track = useRead(['subtitles', 'view'], { id, language }).data;
  if (track === undefined) return <span className={classes['trackState']} />;
  const { length } = track.findings;
  return (
    <span className={classes['trackState']} data-findings={length > 0 || undefined}>
      {t('subtitleCount', { count: track.cues.length })},{' '}
      {length === 0 ? t('subtitleClean') : t('subtitleFindings', { count: length })}
    </span>
  );
}

interface AddTrackProps {
  readonly media: MediaRow;
  readonly setTracks: (tracks: MediaRow['subtitles']) => Promise<unknown>;
}

function AddTrack({ media, setTracks }: AddTrackProps): ReactNode {
  const t = useTexts(kindTexts);
  const [language, setLanguage] = useState('');
  const isLanguage = subtitleLanguageSchema.safeParse(language).success;
  const add = async (file: File | null): Promise<void> => {
    if (file === null) return;
    try {
      const text = await readText(file);
      const before = media.subtitles;
      const track = { id: media.id, language, fileName: file.name, text };
      const { dropped } = await callOperation(['subtitles', 'add'], track);
      const count = dropped.blocks + dropped.tags + dropped.places;
      if (count > 0) notifyDone(t('subtitlesDropped', { language, count }));
      notifyUndo(t('subtitlesAdded', { language }), () => setTracks(before));
      setLanguage('');
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <div className={classes['addTrack']}>
      <TextInput
        size="xs"
        aria-label={t('subtitleLanguage')}
        placeholder={t('subtitleLanguageHint')}
        value={language}
        error={language !== '' && !isLanguage ? t('subtitleLanguageWrong') : undefined}
        onChange={(event) => setLanguage(event.currentTarget.value.trim())}
      />
      <FileButton accept=".srt,.vtt,text/vtt,application/x-subrip" onChange={(file) => void add(file)}>
        {(props) => (
          <Button
            {...props}
            size="compact-sm"
            variant="default"
            disabled={!isLanguage}
            leftSection={<IconFileUpload size={15} stroke={1.5} aria-hidden />}
          >
            {t('subtitleFile')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}

/** Old programs write Windows-1252. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
