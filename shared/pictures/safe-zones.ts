import type { Fact, PlatformProfile } from '../platforms/platform-profile.ts';
import type { Focus } from '../model/picture-use.ts';
import { type Size, holds } from './crop-box.ts';
import type { RenditionSpec } from './rendition-spec.ts';

/** How much of a picture the interface of an app covers at each edge, in shares of its width and height. */
export interface SafeZone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const collectedAt = '2026-12-01';
const metaAds = 'Meta ads guide, quoted by adsuploader.com and imagefactory.co.kr (2026-06)';

/** Text and faces in the middle stay visible whatever the phone adds: names above, answer field or caption below. */
const story: Fact<SafeZone> = {
  value: { top: 0.14, bottom: 0.2, left: 0, right: 0 },
  source: metaAds,
  checkedAt: collectedAt,
  confidence: 'L',
};
const reel: Fact<SafeZone> = {
  value: { top: 0.14, bottom: 0.35, left: 0.06, right: 0.06 },
  source: metaAds,
  checkedAt: collectedAt,
  confidence: 'L',
};
/** TikTok and Shorts publish nothing for posts of their own; what covers them is laid out like a reel. */
const asReel: Fact<SafeZone> = { ...reel, source: 'assumption of this project, as for reels', confidence: 'U' };

const byProfile: Readonly<Record<string, Fact<SafeZone>>> = {
  'instagram-reel': reel,
  tiktok: asReel,
  'youtube-shorts': asReel,
};

/** What the app covers of a picture that fills the screen; null where it covers nothing. */
export function safeZone(profile: PlatformProfile): Fact<SafeZone> | null {
  return byProfile[profile.id] ?? (profile.family === 'story' ? story : null);
}

/** Where a point of the picture comes to stand in what is written, in shares of it; null where it is cut off or not known. */
export function placeInRendition(spec: RenditionSpec, point: Focus): Focus | null {
  const { source, crop } = spec;
  if (source === null || crop === null || !holds(crop, point, source)) return null;
  const x = (point.x * source.width - crop.left) / crop.width;
  const y = (point.y * source.height - crop.top) / crop.height;
  const turned = turn({ x, y }, spec.rotation);
  return spec.fit === 'cover' ? turned : inMargins(turned, spec, crop);
}

/** Whether the app covers this place of a written picture, in shares of it. */
export function isCovered({ top, bottom, left, right }: SafeZone, { x, y }: Focus): boolean {
  return y < top || y > 1 - bottom || x < left || x > 1 - right;
}

function turn({ x, y }: Focus, rotation: RenditionSpec['rotation']): Focus {
  switch (rotation) {
    case 0:
      return { x, y };
    case 90:
      return { x: 1 - y, y: x };
    case 180:
      return { x: 1 - x, y: 1 - y };
    case 270:
      return { x: y, y: 1 - x };
  }
}

/** A picture that is shown whole has the background beside it or above and below. */
function inMargins({ x, y }: Focus, { size, rotation }: RenditionSpec, crop: Size): Focus {
  const isLying = rotation === 90 || rotation === 270;
  const shown = isLying ? crop.height / crop.width : crop.width / crop.height;
  const canvas = size.width / size.height;
  const [width, height] = [Math.min(1, shown / canvas), Math.min(1, canvas / shown)];
  return { x: (1 - width) / 2 + x * width, y: (1 - height) / 2 + y * height };
}
