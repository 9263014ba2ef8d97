import { type ReactElement, useState } from 'react';
import { mediaKindOf } from '../../../shared/media-kinds.ts';
import { mediaUrl } from '../../client.ts';
import { useTexts } from '../../texts.ts';
import { nameOf } from './alt-state.ts';
import { kindTexts } from './kind-texts.ts';
import { MediaThumb } from './MediaThumb.tsx';
import type { MediaRow } from './media-row.ts';
import { PictureFocus } from './PictureFocus.tsx';
import { VideoPlayer } from './VideoPlayer.tsx';
import classes from './media.module.css';

interface PreviewProps {
  readonly media: MediaRow;
  readonly readOnly: boolean;
}

/** The medium itself: seen, played or heard. */
export function MediaPreview({ media, readOnly }: PreviewProps): ReactElement {
  switch (mediaKindOf(media.mediaType)) {
    case 'picture':
      return <PictureFocus media={media} readOnly={readOnly} />;
    case 'video':
      return <VideoPlayer media={media} readOnly={readOnly} />;
    case 'sound':
      return <Sound media={media} />;
    case 'document':
      return <MediaThumb media={media} className={classes['preview']} />;
  }
}

function Sound({ media }: { readonly media: MediaRow }): ReactElement {
  const t = useTexts(kindTexts);
  const [failed, setFailed] = useState(false);
  if (failed) return <p className={classes['hint']}>{t('unplayable')}</p>;
  return (
    // What is said in it is written in the alternative text, which stands below.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <audio
      className={classes['sound']}
      controls
      preload="metadata"
      aria-label={nameOf(media)}
      src={mediaUrl(media.digest)}
      onError={() => setFailed(true)}
    />
  );
}
