import { IconFileTypePdf, IconPlayerPlayFilled } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { CardOrigin } from '../../../../shared/model/card-pages.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import type { ContentDocument, ContentVideo, VariantContent } from '../../../../shared/platforms/variant-content.ts';
import { mediaUrl } from '../../../client.ts';
import { useRead } from '../../../hooks/use-read.ts';
import { useTexts } from '../../../texts.ts';
import { clockTime } from '../../media/clock-time.ts';
import { DrawnCard } from '../cards/DrawnCard.tsx';
import { AltLine, ImageGrid, Pages, WrittenImage } from './parts.tsx';
import classes from './preview.module.css';
import { previewTexts } from './texts.ts';

interface MediaProps {
  readonly content: VariantContent;
  readonly profile: PlatformProfile;
}

/** What a post shows beside its text: one document, or one video, or its pictures. */
export function PostMedia({ content, profile }: MediaProps): ReactElement {
  const { document, video, images } = content;
  if (document !== undefined) return <DocumentPages document={document} />;
  if (video !== undefined) return <ShownVideo video={video} profile={profile} isTall={false} />;
  return (
    <>
      <ImageGrid images={images} profile={profile} />
      {images.length === 1 ? <AltLine image={images[0]} /> : null}
    </>
  );
}

/** A document to leaf through, with the title beside it. Of cards each page is drawn. */
function DocumentPages({ document }: { readonly document: ContentDocument }): ReactElement {
  const t = useTexts(previewTexts);
  const card = useRead(['media', 'get'], { id: document.mediaId }).data?.card ?? null;
  const count = document.pages ?? 0;
  return (
    <figure className={classes['leaves']}>
      {card === null ? (
        <span className={classes['sheet']}>
          <IconFileTypePdf size={32} stroke={1.25} aria-hidden />
          {document.fileName}
        </span>
      ) : (
        <CardPages card={card} />
      )}
      <figcaption>
        <strong>{document.title || document.fileName}</strong>
        {count > 0 && <span className="tabular"> · {t('documentPages', { count })}</span>}
      </figcaption>
    </figure>
  );
}

function CardPages({ card }: { readonly card: CardOrigin }): ReactElement {
  const t = useTexts(previewTexts);
  const { variantId, template, pages, as } = card;
  const drawn = useRead(['cards', 'preview'], { variantId, template, pages, as });
  const { width, height } = template.size;
  const shown = drawn.data?.pages ?? [];
  if (shown.length === 0) {
    return <span className={classes['sheet']} style={{ aspectRatio: width / height }} aria-busy={drawn.isPending} />;
  }
  return (
    <Pages
      pages={shown.map(({ index, svg, words }) => (
        <span key={index} className={classes['leaf']} style={{ aspectRatio: width / height }}>
          <DrawnCard svg={svg} alt={words || t('page', { number: index + 1 })} />
        </span>
      ))}
    />
  );
}

interface VideoProps {
  readonly video: ContentVideo;
  readonly profile: PlatformProfile;
  readonly isTall: boolean;
}

/** The video by its poster, or its first frame; plays where somebody asks for it, without sound. */
export function ShownVideo({ video, profile, isTall }: VideoProps): ReactElement {
  const t = useTexts(previewTexts);
  const digest = useRead(['media', 'get'], { id: video.mediaId }).data?.digest;
  const [state, setState] = useState<'still' | 'plays' | 'failed'>('still');
  const { poster, playback, subtitles } = video;
  const facts = [
    ...(playback === null ? [] : [clockTime(playback.durationMs)]),
    ...(subtitles.length === 0
      ? []
      : [t('subtitles', { languages: subtitles.map(({ language }) => language).join(', ') })]),
  ];
  return (
    <div className={classes['video']} data-tall={isTall || undefined}>
      {state === 'still' && poster !== null ? (
        <WrittenImage image={poster} profile={profile} fill />
      ) : (
        // its subtitles are a file of the package, and shown in the media view
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video
          key={state}
          {...(digest === undefined ? {} : { src: mediaUrl(digest) })}
          aria-label={video.alt || video.fileName}
          muted
          playsInline
          preload="metadata"
          controls={state === 'plays'}
          autoPlay={state === 'plays'}
          onError={() => setState('failed')}
        />
      )}
      {state === 'still' && (
        <button
          type="button"
          className={classes['play']}
          aria-label={t('play', { name: video.fileName })}
          onClick={() => setState('plays')}
        >
          <IconPlayerPlayFilled size={20} aria-hidden />
        </button>
      )}
      {state === 'failed' && <p className={classes['unplayable']}>{t('unplayable')}</p>}
      {state === 'still' && facts.length > 0 && <span className={classes['runtime']}>{facts.join(' · ')}</span>}
    </div>
  );
}
