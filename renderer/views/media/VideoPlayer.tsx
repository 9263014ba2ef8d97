import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPhotoPlus, IconX } from '@tabler/icons-react';
import { type ReactElement, useRef, useState } from 'react';
import { mediaUrl } from '../../client.ts';
import { MediaImage } from '../../components/MediaImage.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { nameOf } from './alt-state.ts';
import { clockTime } from './clock-time.ts';
import { grabFrame } from './grab-frame.ts';
import { kindTexts } from './kind-texts.ts';
import type { MediaRow } from './media-row.ts';
import { sendFile } from './send-file.ts';
import classes from './media.module.css';

interface PlayerProps {
  readonly media: MediaRow;
  readonly readOnly: boolean;
}

/** Plays a video, steps through its frames, and makes the shown one its poster. All of it by keyboard too. */
export function VideoPlayer({ media, readOnly }: PlayerProps): ReactElement {
  const t = useTexts(kindTexts);
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [at, setAt] = useState(0);
  const step = (frames: number): void => {
    const player = video.current;
    if (player === null) return;
    player.pause();
    player.currentTime = Math.max(0, player.currentTime + frames / (media.playback?.frameRate || 25));
  };
  return (
    <>
      {state === 'failed' ? (
        <p className={classes['hint']}>{t('unplayable')}</p>
      ) : (
        // Subtitles are SRT as often as WebVTT; they are read and checked below, with the text of each.
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video
          ref={video}
          className={classes['preview']}
          controls
          preload="auto"
          playsInline
          aria-label={nameOf(media)}
          src={mediaUrl(media.digest)}
          onLoadedData={() => setState('ready')}
          onError={() => setState('failed')}
          onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
          onSeeked={(event) => setAt(event.currentTarget.currentTime)}
        />
      )}
      <Poster
        media={media}
        readOnly={readOnly}
        isReady={state === 'ready'}
        at={at}
        onStep={step}
        grab={() =>
          video.current === null ? Promise.reject(new Error('There is no video.')) : grabFrame(video.current)
        }
      />
    </>
  );
}

interface PosterProps extends PlayerProps {
  readonly isReady: boolean;
  /** Seconds. */
  readonly at: number;
  /** Goes on by so many frames, or back. */
  readonly onStep: (frames: number) => void;
  /** The shown frame. */
  readonly grab: () => Promise<Blob>;
}

function Poster({ media, readOnly, isReady, at, onStep, grab }: PosterProps): ReactElement {
  const t = useTexts(kindTexts);
  const [busy, setBusy] = useState(false);
  const change = (posterId: MediaRow['posterId']): Promise<unknown> =>
    callOperation(['media', 'change'], { id: media.id, fields: { posterId } });
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const name = nameOf(media);
      const frame = await grab();
      const { record, isNew } = await sendFile(frame, `${name.slice(0, 400)}.png`);
      if (isNew) {
        const { credit, licence, source, licenceEndsOn, licenceChannelIds, people, origin } = media;
        // Who is seen in the video is seen in its frame.
        const fields = { credit, licence, source, licenceEndsOn, licenceChannelIds, people, origin };
        const title = t('posterTitle', { name }).slice(0, 500);
        await callOperation(['media', 'change'], { id: record.id, fields: { ...fields, title } });
      }
      await change(record.id);
      notifyUndo(t('posterTaken', { name }), async () => {
        await change(media.posterId);
        if (isNew) await callOperation(['mediaFiles', 'putAway'], { ids: [record.id] });
      });
    } catch (error) {
      notifyFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-label={t('poster')}>
      <SectionHeader title={t('poster')} />
      {media.posterId === null ? (
        <p className={classes['hint']}>{t('posterNone')}</p>
      ) : (
        <div className={classes['posterRow']}>
          <span className={classes['poster']}>
            <MediaImage mediaId={media.posterId} alt={t('posterTitle', { name: nameOf(media) })} />
          </span>
          {!readOnly && (
            <Tooltip label={t('posterRemove')}>
              <ActionIcon aria-label={t('posterRemove')} onClick={() => void change(null).catch(notifyFailure)}>
                <IconX size={16} stroke={1.5} />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
      )}
      {!readOnly && (
        <Group gap={6} mt={8} wrap="nowrap">
          <Tooltip label={t('frameBack')}>
            <ActionIcon variant="default" aria-label={t('frameBack')} disabled={!isReady} onClick={() => onStep(-1)}>
              <IconChevronLeft size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          <span className={classes['posterAt']}>{t('posterAt', { time: clockTime(at * 1000) })}</span>
          <Tooltip label={t('frameOn')}>
            <ActionIcon variant="default" aria-label={t('frameOn')} disabled={!isReady} onClick={() => onStep(1)}>
              <IconChevronRight size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        </Group>
      )}
      {!readOnly && (
        <Button
          mt={8}
          size="compact-sm"
          variant="default"
          fullWidth
          disabled={!isReady}
          loading={busy}
          leftSection={<IconPhotoPlus size={15} stroke={1.5} aria-hidden />}
          onClick={() => void take()}
        >
          {t('posterTake')}
        </Button>
      )}
    </section>
  );
}
