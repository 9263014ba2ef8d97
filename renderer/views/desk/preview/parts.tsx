import { IconChevronLeft, IconChevronRight, IconPhoto } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Channel } from '../../../../shared/model/channels.ts';
import { renditionSpec } from '../../../../shared/pictures/rendition-spec.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import type { ContentImage } from '../../../../shared/platforms/variant-content.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { RenditionPicture } from '../../../components/RenditionPicture.tsx';
import { useTexts } from '../../../texts.ts';
import classes from './preview.module.css';
import { previewTexts } from './texts.ts';

/** Initials on a tile in the platform's hue, name and handle: the head of a post. */
export function Account({
  channel,
  detail,
}: {
  readonly channel: Pick<Channel, 'name' | 'handle'>;
  readonly detail?: string;
}): ReactElement {
  const t = useTexts(previewTexts);
  return (
    <div className={classes['account']}>
      <Avatar name={channel.name} />
      <div className={classes['names']}>
        <strong>{channel.name}</strong>
        <span>{channel.handle === '' ? (detail ?? t('now')) : channel.handle}</span>
      </div>
    </div>
  );
}

export function Avatar({ name }: { readonly name: string }): ReactElement {
  const initials = name
    .split(/\s+/)
    .map((word) => word.at(0) ?? '')
    .filter((letter) => /\p{L}|\p{N}/u.test(letter))
    .slice(0, 2)
    .join('')
    .toUpperCase();
  return (
    <span className={classes['avatar']} aria-hidden>
      {initials}
    </span>
  );
}

/** A picture as the package writes it for this platform. */
export function WrittenImage({ image, profile, fill = false }: PictureProps): ReactElement {
  const spec = renditionSpec(profile, image, image.use);
  return <RenditionPicture mediaId={image.mediaId} spec={spec} alt={image.decorative ? '' : image.alt} fill={fill} />;
}

interface PictureProps {
  readonly image: ContentImage;
  readonly profile: PlatformProfile;
  /** Fills a frame of another ratio, as feeds do with several pictures. */
  readonly fill?: boolean;
}

interface GridProps {
  readonly images: readonly ContentImage[];
  readonly profile: PlatformProfile;
}

/** Pictures as feeds lay them out: one whole, two beside each other, three and four as a grid, the rest counted. */
export function ImageGrid({ images, profile }: GridProps): ReactElement | null {
  const [only] = images;
  if (only === undefined) return null;
  if (images.length === 1)
    return (
      <div className={classes['images']} data-count={1}>
        <span className={classes['image']}>
          <WrittenImage image={only} profile={profile} />
        </span>
      </div>
    );
  const shown = images.slice(0, 4);
  return (
    <div className={classes['images']} data-count={shown.length}>
      {shown.map((image, index) => (
        <span key={`${image.mediaId} ${index}`} className={classes['image']}>
          <WrittenImage image={image} profile={profile} fill />
          {index === 3 && images.length > 4 ? <span className={classes['further']}>+{images.length - 4}</span> : null}
        </span>
      ))}
    </div>
  );
}

/** Under a single picture of a post: its alt text, or that it is missing. */
export function AltLine({ image }: { readonly image: ContentImage | undefined }): ReactElement | null {
  const t = useTexts(previewTexts);
  if (image === undefined || image.decorative) return null;
  return (
    <p className={classes['alt']} data-missing={image.alt === '' || undefined}>
      {image.alt === '' ? t('altMissing') : t('alt', { text: image.alt })}
    </p>
  );
}

export function NoImage({ ratio }: { readonly ratio: number }): ReactElement {
  const t = useTexts(previewTexts);
  return (
    <div className={classes['noImage']} style={{ aspectRatio: ratio }}>
      <IconPhoto size={22} stroke={1.5} aria-hidden />
      {t('noImage')}
    </div>
  );
}

interface LinkCardProps {
  readonly url: string;
  readonly title: string;
  readonly image: ContentImage | undefined;
}

/** What platforms make of an address: picture, title and host. */
export function LinkCard({ url, title, image }: LinkCardProps): ReactElement | null {
  if (!URL.canParse(url)) return null;
  return (
    <div className={classes['linkCard']}>
      {image === undefined ? null : (
        <span className={classes['cardImage']}>
          <MediaImage mediaId={image.mediaId} alt="" />
        </span>
      )}
      <div className={classes['cardWords']}>
        <strong>{title}</strong>
        <span>{new URL(url).hostname}</span>
      </div>
    </div>
  );
}

interface PagesProps {
  readonly pages: readonly ReactNode[];
  readonly start?: number;
}

/** Pages of a carousel, one at a time. */
export function Pages({ pages, start = 0 }: PagesProps): ReactElement {
  const t = useTexts(previewTexts);
  const [chosen, setChosen] = useState(start);
  const index = Math.min(chosen, pages.length - 1);
  const step = (by: number): void => setChosen(Math.min(Math.max(index + by, 0), pages.length - 1));
  return (
    <div className={classes['pages']}>
      {pages[index]}
      {pages.length < 2 ? null : (
        <div className={classes['pager']}>
          <ActionIcon size={24} disabled={index === 0} aria-label={t('previousPage')} onClick={() => step(-1)}>
            <IconChevronLeft size={16} stroke={1.5} />
          </ActionIcon>
          <span className="tabular">{t('pageOf', { index: index + 1, count: pages.length })}</span>
          <ActionIcon
            size={24}
            disabled={index === pages.length - 1}
            aria-label={t('nextPage')}
            onClick={() => step(1)}
          >
            <IconChevronRight size={16} stroke={1.5} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
