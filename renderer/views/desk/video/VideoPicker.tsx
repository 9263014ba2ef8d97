import { TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { MediaId } from '../../../../shared/ids.ts';
import { useRead } from '../../../hooks/use-read.ts';
import { useTexts } from '../../../texts.ts';
import { nameOf } from '../../media/alt-state.ts';
import { clockTime } from '../../media/clock-time.ts';
import { videoTexts } from './video-texts.ts';
import classes from './video.module.css';

/** Videos of the library with a search. For popovers. */
export function VideoPicker({ onPick }: { readonly onPick: (id: MediaId) => void }): ReactElement {
  const t = useTexts(videoTexts);
  const [text, setText] = useState('');
  const list = useRead(['media', 'list'], { text, kind: 'video', limit: 60 }, { keepPrevious: true });
  const videos = list.data?.rows ?? [];
  return (
    <div className={classes['picker']}>
      <TextInput
        size="xs"
        data-autofocus
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {videos.length === 0 && list.isSuccess ? <p className={classes['hint']}>{t('noVideos')}</p> : null}
      <ul className={classes['list']}>
        {videos.map((video) => (
          <li key={video.id}>
            <button type="button" className={classes['choice']} onClick={() => onPick(video.id)}>
              <span>{nameOf(video)}</span>
              <span className={classes['hint']}>
                {video.playback === null ? '' : clockTime(video.playback.durationMs)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
