import { IconPhotoOff } from '@tabler/icons-react';
import { type ImgHTMLAttributes, type ReactElement, useState } from 'react';
import { mediaUrl } from '../client.ts';
import { useRead } from '../hooks/use-read.ts';
import { asId } from '../../shared/ids.ts';

interface Props extends Omit<ImgHTMLAttributes<HTMLImageElement>, 'src' | 'alt'> {
  readonly mediaId: string;
  /** Empty for a picture that only decorates. */
  readonly alt: string;
}

/** A picture of the media store by its record. The bytes are addressed by digest, so they are cached for good. */
export function MediaImage({ mediaId, alt, ...rest }: Props): ReactElement {
  const record = useRead(['media', 'get'], { id: asId('media', mediaId) });
  const [broken, setBroken] = useState(false);
  if (broken || record.isError) {
    return (
      <span style={{ display: 'grid', placeItems: 'center', color: 'var(--ink-3)' }}>
        <IconPhotoOff size={20} stroke={1.5} aria-hidden />
        <span className="visually-hidden">{alt}</span>
      </span>
    );
  }
  const data = record.data;
  return (
    <img
      {...rest}
      alt={alt}
      {...(data === undefined ? {} : { src: mediaUrl(data.digest) })}
      {...(typeof data?.width === 'number' && typeof data.height === 'number'
        ? { width: data.width, height: data.height }
        : {})}
      loading="lazy"
      decoding="async"
      draggable={rest.draggable ?? false}
      onError={() => {
        setBroken(true);
      }}
    />
  );
}
