import type { Focus, PictureUse } from '../model/picture-use.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import { boxOf, largestBox, type Box, type Size } from './crop-box.ts';
import { renditionFormat, type ImageFormat } from './rendition-format.ts';
import { targetSize } from './target-size.ts';

/** What must be known of a picture to plan how it is written. Pixels are those of the upright picture. */
export interface SourcePicture {
  readonly width: number | null;
  readonly height: number | null;
  readonly mediaType: string;
  readonly focus: Focus | null;
}

/** All that decides about the pixels of one written picture: same original and same spec, same pixels. */
export interface RenditionSpec {
  /** The upright picture that `crop` is measured in; null where its size is not known, and then it is cut around the middle. */
  readonly source: Size | null;
  readonly crop: Box | null;
  /** Degrees clockwise, after the crop. */
  readonly rotation: PictureUse['rotation'];
  /** Of the file. */
  readonly size: Size;
  readonly fit: PictureUse['fit'];
  /** `#rrggbb`. */
  readonly background: string;
  readonly format: ImageFormat;
  /** Null: the platform names no limit. */
  readonly maxBytes: number | null;
  /** How many times larger than its own pixels the picture is shown; 1 or more. Drawings have no pixels of their own. */
  readonly enlarged: number;
}

/**
 * How a platform gets a picture: always in a size within its limits of ratio and width. Without a crop of the use it is cut
 * around the focal point; a crop that the size or the limits cannot take is narrowed around it.
 */
export function renditionSpec(profile: PlatformProfile, picture: SourcePicture, use: PictureUse): RenditionSpec {
  const { rotation, fit, background } = use;
  const format = renditionFormat(picture.mediaType, profile.images.formats?.value ?? null);
  const maxBytes = profile.images.maxBytes?.value ?? null;
  const common = { rotation, fit, background, format, maxBytes };
  const source = sizeOf(picture);
  if (source === null) {
    return {
      ...common,
      source,
      crop: null,
      size: targetSize(profile, { width: 1920, height: 1080 }, use),
      enlarged: 1,
    };
  }
  const part = use.crop === null ? { left: 0, top: 0, ...source } : boxOf(use.crop, source);
  const size = targetSize(profile, turned(part, rotation), use);
  const ratio = turned(size, rotation);
  const crop = fit === 'contain' ? part : largestBox(ratio.width / ratio.height, part, picture.focus, source);
  const enlarged = picture.mediaType === 'image/svg+xml' ? 1 : Math.max(1, scaleOf(turned(crop, rotation), size, fit));
  return { ...common, source, crop, size, enlarged };
}

/** Beyond this the eye sees that pixels are missing. */
const visiblyEnlarged = 1.25;

/** Whether a picture is shown so much beyond its pixels that people see it. */
export function isUpscaled({ enlarged }: RenditionSpec): boolean {
  return enlarged > visiblyEnlarged;
}

function sizeOf({ width, height }: SourcePicture): Size | null {
  return width === null || height === null || width < 1 || height < 1 ? null : { width, height };
}

function turned({ width, height }: Size, rotation: PictureUse['rotation']): Size {
  return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}

function scaleOf(shown: Size, size: Size, fit: PictureUse['fit']): number {
  const [x, y] = [size.width / shown.width, size.height / shown.height];
  return fit === 'cover' ? Math.max(x, y) : Math.min(x, y);
}
