import { IconFileText, IconMovie, IconVolume } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { mediaKindOf } from '../../../shared/media-kinds.ts';
import { typeName } from '../../../shared/texts/media-names.ts';
import { mediaUrl } from '../../client.ts';
import { MediaImage } from '../../components/MediaImage.tsx';
import { clockTime } from './clock-time.ts';
import type { MediaRow } from './media-row.ts';
import classes from './media.module.css';

type Shown = Pick<MediaRow, 'digest' | 'mediaType' | 'posterId' | 'playback' | 'pages'>;

interface ThumbProps {
  readonly media: Shown;
  readonly className?: string | undefined;
}

/** What stands for a medium in a list: the picture itself, the poster of a video, or a sign of its kind with its length. */
export function MediaThumb({ media, className }: ThumbProps): ReactElement {
  const kind = mediaKindOf(media.mediaType);
  if (kind === 'picture')
    return (
      <img
        className={className}
        src={mediaUrl(media.digest)}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
      />
    );
  const Sign = kind === 'video' ? IconMovie : kind === 'sound' ? IconVolume : IconFileText;
  return (
    <span className={`${classes['sign'] ?? ''} ${className ?? ''}`}>
      {media.posterId === null ? (
        <Sign size={28} stroke={1.25} aria-hidden />
      ) : (
        <MediaImage mediaId={media.posterId} alt="" />
      )}
      <span className={classes['length']}>
        {media.playback === null ? typeName(media.mediaType) : clockTime(media.playback.durationMs)}
      </span>
    </span>
  );
}
