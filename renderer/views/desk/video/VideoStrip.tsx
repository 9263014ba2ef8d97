import { Anchor, Button, Popover } from '@mantine/core';
import { IconMovie, IconX } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import type { MediaId } from '../../../../shared/ids.ts';
import type { ContentVideo } from '../../../../shared/platforms/variant-content.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { notifyFailure, notifyUndo } from '../../../components/notify.ts';
import { ToolButton } from '../../../components/ToolButton.tsx';
import { useTexts } from '../../../texts.ts';
import { callOperation } from '../../../transport/operations.ts';
import { clockTime } from '../../media/clock-time.ts';
import type { DeskVariant } from '../use-desk.ts';
import { VideoPicker } from './VideoPicker.tsx';
import { videoTexts } from './video-texts.ts';
import fields from '../fields/fields.module.css';
import classes from './video.module.css';

interface StripProps {
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}

/** The video that goes with the text, where the platform shows one (or somebody has chosen one all the same). */
export function VideoStrip({ current, readOnly }: StripProps): ReactElement | null {
  const t = useTexts(videoTexts);
  const { variant, content } = current.view;
  const { video } = content;
  if (!current.profile.video && variant.video === null) return null;
  const set = (mediaId: MediaId | null): Promise<unknown> =>
    callOperation(['variants', 'setVideo'], { id: variant.id, video: mediaId === null ? null : { mediaId } });
  const remove = (): void => {
    const before = variant.video;
    set(null)
      .then(() => notifyUndo(t('removed'), () => set(before?.mediaId ?? null)))
      .catch(notifyFailure);
  };
  return (
    <section className={fields['images']} aria-label={t('video')}>
      <div className={fields['imageHead']}>
        <span>{t('video')}</span>
        <span>
          {video === undefined && <span className={fields['origin']}>{t('none')}</span>}
          {!readOnly && (
            <ChooseVideo isOther={video !== undefined} onPick={(id) => void set(id).catch(notifyFailure)} />
          )}
        </span>
      </div>
      {video !== undefined && (
        <div className={classes['video']}>
          <span className={classes['poster']}>
            {video.poster === null ? (
              <IconMovie size={26} stroke={1.25} aria-hidden />
            ) : (
              <MediaImage mediaId={video.poster.mediaId} alt="" />
            )}
          </span>
          <Words video={video} />
          {!readOnly && <ToolButton label={t('remove')} run={remove} icon={<IconX size={16} stroke={1.5} />} />}
        </div>
      )}
    </section>
  );
}

function Words({ video }: { readonly video: ContentVideo }): ReactElement {
  const t = useTexts(videoTexts);
  const { playback, subtitles, poster, fileName, mediaId, width, height } = video;
  const facts = [
    ...(playback === null ? [] : [t('length', { time: clockTime(playback.durationMs) })]),
    ...(width === null || height === null ? [] : [`${width} × ${height}`]),
    subtitles.length === 0
      ? t('noTracks')
      : t('tracks', { languages: subtitles.map(({ language }) => language).join(', ') }),
    ...(poster === null ? [t('noPoster')] : []),
  ];
  return (
    <div className={classes['words']}>
      <span className={classes['name']}>{fileName}</span>
      <span className={fields['origin']}>{facts.join(' · ')}</span>
      <Anchor component={Link} href={`/media?show=${mediaId}`} size="xs">
        {t('details')}
      </Anchor>
    </div>
  );
}

interface ChooseProps {
  readonly isOther: boolean;
  readonly onPick: (id: MediaId) => void;
}

function ChooseVideo({ isOther, onPick }: ChooseProps): ReactElement {
  const t = useTexts(videoTexts);
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="top-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          ml="sm"
          variant="subtle"
          size="compact-xs"
          leftSection={<IconMovie size={14} stroke={1.75} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {t(isOther ? 'other' : 'choose')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {open ? (
          <VideoPicker
            onPick={(id) => {
              setOpen(false);
              onPick(id);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
