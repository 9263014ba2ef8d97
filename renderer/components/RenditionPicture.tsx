import type { ReactElement } from 'react';
import { asId } from '../../shared/ids.ts';
import type { RenditionSpec } from '../../shared/pictures/rendition-spec.ts';
import { mediaUrl } from '../client.ts';
import { useRead } from '../hooks/use-read.ts';
import { MediaImage } from './MediaImage.tsx';

interface Props {
  readonly mediaId: string;
  readonly spec: RenditionSpec;
  /** Empty for a picture that only decorates. */
  readonly alt: string;
  readonly className?: string | undefined;
  /** Fills the box that it stands in, cut to that; otherwise as wide as that, in its own ratio. */
  readonly fill?: boolean;
}

/** A picture as it will be written: cut, turned and fitted by the same plan that the core writes it by. */
export function RenditionPicture({ mediaId, spec, alt, className, fill = false }: Props): ReactElement {
  const record = useRead(['media', 'get'], { id: asId('media', mediaId) }).data;
  const { source, crop, size } = spec;
  if (source === null || crop === null || record === undefined)
    return <MediaImage mediaId={mediaId} alt={alt} {...(className === undefined ? {} : { className })} />;
  const isLying = spec.rotation === 90 || spec.rotation === 270;
  const [width, height] = isLying ? [size.height, size.width] : [size.width, size.height];
  const [x, y] = [(size.width - width) / 2, (size.height - height) / 2];
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size.width} ${size.height}`}
      style={{ display: 'block', width: '100%', height: fill ? '100%' : 'auto', background: spec.background }}
      preserveAspectRatio={fill ? 'xMidYMid slice' : 'xMidYMid meet'}
      {...(alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt })}
    >
      <g transform={`rotate(${spec.rotation} ${size.width / 2} ${size.height / 2})`}>
        <svg
          x={x}
          y={y}
          width={width}
          height={height}
          viewBox={`${crop.left} ${crop.top} ${crop.width} ${crop.height}`}
          preserveAspectRatio={spec.fit === 'cover' ? 'xMidYMid slice' : 'xMidYMid meet'}
        >
          {/* of a picture that is shown whole, nothing beside the crop may peek out */}
          <svg x={crop.left} y={crop.top} width={crop.width} height={crop.height} overflow="hidden">
            <image
              href={mediaUrl(record.digest)}
              x={-crop.left}
              y={-crop.top}
              width={source.width}
              height={source.height}
              preserveAspectRatio="none"
            />
          </svg>
        </svg>
      </g>
    </svg>
  );
}
