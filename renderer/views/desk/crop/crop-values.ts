import type { PercentCrop } from 'react-image-crop';
import type { Crop, PictureUse } from '../../../../shared/model/picture-use.ts';

/** Shares as the crop tool takes them: per cent. */
export function toPercent({ left, top, width, height }: Crop): PercentCrop {
  return { unit: '%', x: left * 100, y: top * 100, width: width * 100, height: height * 100 };
}

/** Back to shares; what the tool rounds over an edge is put on it. */
export function fromPercent({ x, y, width, height }: PercentCrop): Crop {
  const [left, top] = [share(x), share(y)];
  return { left, top, width: size(width, left), height: size(height, top) };
}

const least = 0.001;

function share(percent: number): number {
  return Math.min(1 - least, Math.max(0, percent / 100));
}

function size(percent: number, from: number): number {
  return Math.min(1 - from, Math.max(least, percent / 100));
}

const turns = [0, 90, 180, 270] as const;

/** A quarter turn to the right (1) or to the left (-1). */
export function quarterTurn(rotation: PictureUse['rotation'], by: 1 | -1): PictureUse['rotation'] {
  return turns[(turns.indexOf(rotation) + by + turns.length) % turns.length] ?? 0;
}

/** `4:5`, or `1.91:1` where no small numbers say it. */
export function ratioWords({ width, height }: { readonly width: number; readonly height: number }): string {
  const divisor = greatestCommonDivisor(width, height);
  const [a, b] = [width / divisor, height / divisor];
  return Math.max(a, b) <= 32 ? `${a}:${b}` : `${Math.round((width / height) * 100) / 100}:1`;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
