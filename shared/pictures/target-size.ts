import type { PictureUse } from '../model/picture-use.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import type { Size } from './crop-box.ts';

type ImageRules = PlatformProfile['images'];

/** Width divided by height. */
export interface RatioLimits {
  readonly min: number;
  readonly max: number;
}

/** No encoder we use goes beyond 16,383 (WebP); taller than this nobody reads on a screen. */
const longestSide = 16_000;
/** Where a platform recommends nothing. */
const usualWidth = 2048;
/** A crop that misses a recommended ratio by less than this was meant to have it: screens cannot show the difference. */
const sameRatio = 0.01;

/** The sizes to choose from: what the platform recommends, without those that its own limits would refuse. */
export function targetSizes(images: ImageRules): readonly Size[] {
  const { min, max } = limitsOf(images.ratio);
  const isSide = (side: number): boolean => Number.isInteger(side) && side >= 1 && side <= longestSide;
  return images.recommended
    .map(({ value: { width, height } }) => ({ width, height }))
    .filter(({ width, height }) => isSide(width) && isSide(height) && width >= leastWidth(images))
    .filter(({ width, height }) => width / height >= min && width / height <= max);
}

/** Whether pictures stand in the text of a platform: there they keep their ratio, as in the master. */
export function standsInText(profile: PlatformProfile): boolean {
  return profile.text.formatting.value.blocks.includes('image');
}

/**
 * The size a picture is written in. `shown` is the part to show, in pixels and turned as the use turns it; `free` keeps
 * its ratio as far as the limits allow. Always within the platform's limits of ratio and width.
 */
export function targetSize(profile: PlatformProfile, shown: Size, use: PictureUse): Size {
  const { images } = profile;
  const sizes = targetSizes(images);
  const chosen = sizes.find(({ width, height }) => width === use.size?.width && height === use.size.height);
  if (chosen !== undefined) return chosen;
  const ratio = shown.width / shown.height;
  const nearest = nearestSize(sizes, ratio);
  const isFree = standsInText(profile) || (use.crop !== null && use.fit === 'cover');
  if (nearest !== null && !isFree) return nearest;
  if (nearest !== null && use.crop !== null && distance(nearest, ratio) < sameRatio) return nearest;
  return freeSize(images, shown, nearest?.width ?? usualWidth);
}

function nearestSize(sizes: readonly Size[], ratio: number): Size | null {
  return sizes.reduce<Size | null>(
    (best, size) => (best === null || distance(size, ratio) < distance(best, ratio) ? size : best),
    null,
  );
}

/** 16:9 is as far from 1:1 as 9:16 is. */
function distance({ width, height }: Size, ratio: number): number {
  return Math.abs(Math.log(width / height / ratio));
}

/** No larger than the picture, unless the platform needs it wider. */
function freeSize(images: ImageRules, shown: Size, usual: number): Size {
  const limits = limitsOf(images.ratio);
  const ratio = Math.min(limits.max, Math.max(limits.min, shown.width / shown.height));
  const least = leastWidth(images);
  const width = Math.max(least, Math.min(Math.max(usual, least), shown.width));
  if (width / ratio <= longestSide) return sizeAt(width, ratio, limits);
  return sizeAt(Math.max(least, Math.round(longestSide * ratio)), ratio, limits);
}

/** Whole pixels that keep the limits: rounding the height to the nearest may miss them, and a width may have no height at all. */
function sizeAt(width: number, ratio: number, limits: RatioLimits): Size {
  const heights = (of: number): [flattest: number, tallest: number] => [
    Math.max(1, Math.ceil(of / limits.max - 1e-9)),
    Math.min(longestSide, Math.floor(of / limits.min + 1e-9)),
  ];
  const isPossible = (of: number): boolean => {
    const [flattest, tallest] = heights(of);
    return flattest <= tallest;
  };
  const wider = Array.from({ length: 100 }, (_, more) => width + more).find(isPossible) ?? width;
  const [flattest, tallest] = heights(wider);
  const height = Math.max(flattest, Math.min(tallest, Math.round(wider / ratio)));
  return { width: wider, height: Math.min(longestSide, Math.max(1, height)) };
}

/** Limits that a person has set may be nonsense: they are kept possible. */
function limitsOf(ratio: ImageRules['ratio']): RatioLimits {
  const bound = (value: number): number => Math.min(longestSide, Math.max(1 / longestSide, value));
  const min = bound(ratio?.value.min ?? 0);
  return { min, max: Math.max(min, bound(ratio?.value.max ?? longestSide)) };
}

function leastWidth({ minWidth }: ImageRules): number {
  return Math.min(longestSide, Math.max(1, Math.ceil(minWidth?.value ?? 1)));
}
