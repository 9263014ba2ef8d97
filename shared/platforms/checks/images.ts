import { countText } from '../counting/count-text.ts';
import type { Finding } from '../finding.ts';
import type { ContentImage } from '../variant-content.ts';
import { basisOf, finding, severityOf, type Check, type CheckInput } from './check-input.ts';

const checkNumber: Check = ({ profile, content }) => {
  const { required, min, max } = profile.images;
  const count = content.images.length;
  if (count === 0) {
    if (!required.value) return [];
    return [finding('image-missing', severityOf(required), { kind: 'variant' }, { basis: basisOf(required) })];
  }
  if (min && count < min.value) {
    const params = { count, limit: min.value };
    return [finding('images-too-few', severityOf(min), { kind: 'variant' }, { params, basis: basisOf(min) })];
  }
  if (max && count > max.value) {
    return [
      finding(
        'images-too-many',
        severityOf(max),
        { kind: 'image', index: max.value },
        {
          params: { count, limit: max.value, over: count - max.value },
          fixes: [{ kind: 'remove-image', index: count - 1 }],
          basis: basisOf(max),
        },
      ),
    ];
  }
  return [];
};

/** A package writes pictures anew in a format that the platform takes, so this only announces it. */
function format({ profile }: CheckInput, image: ContentImage, index: number): Finding[] {
  const { formats } = profile.images;
  if (!formats || formats.value.includes(image.mediaType)) return [];
  const params = { file: image.fileName, format: short(image.mediaType), formats: formats.value.map(short).join(', ') };
  return [finding('image-format', 'hint', { kind: 'image', index }, { params, basis: basisOf(formats) })];
}

function short(mediaType: string): string {
  return mediaType.replace('image/', '').replace('svg+xml', 'svg').toUpperCase();
}

/** Of the original: what a package writes may be smaller, so it never blocks. */
function size({ profile }: CheckInput, image: ContentImage, index: number): Finding[] {
  const { maxBytes, minWidth } = profile.images;
  const place = { kind: 'image' as const, index };
  if (maxBytes && image.bytes > maxBytes.value) {
    const params = { file: image.fileName, bytes: image.bytes, limit: maxBytes.value };
    return [finding('image-too-heavy', 'warning', place, { params, basis: basisOf(maxBytes) })];
  }
  if (minWidth && image.width !== null && image.width < minWidth.value) {
    const params = { file: image.fileName, width: image.width, limit: minWidth.value };
    return [finding('image-too-small', 'warning', place, { params, basis: basisOf(minWidth) })];
  }
  return [];
}

/** Widths are whole pixels: a picture cut to a ratio may miss it by one. */
const tolerance = 0.01;

function ratio({ profile }: CheckInput, image: ContentImage, index: number): Finding[] {
  const bounds = profile.images.ratio;
  if (!bounds || image.width === null || image.height === null || image.height === 0) return [];
  const actual = image.width / image.height;
  if (actual >= bounds.value.min - tolerance && actual <= bounds.value.max + tolerance) return [];
  const isNarrow = actual < bounds.value.min;
  const params = {
    file: image.fileName,
    width: image.width,
    height: image.height,
    min: bounds.value.min,
    max: bounds.value.max,
  };
  const code = isNarrow ? 'image-too-tall' : 'image-too-wide';
  return [finding(code, severityOf(bounds), { kind: 'image', index }, { params, basis: basisOf(bounds) })];
}

/** Where the platform has alt texts, each picture has one or is marked as decorative. */
function altText({ profile }: CheckInput, image: ContentImage, index: number): Finding[] {
  const { altText: limit } = profile.images;
  const place = { kind: 'image' as const, index };
  if (!limit || image.decorative) return [];
  if (image.alt.trim() === '') {
    const fixes = [{ kind: 'mark-decorative' as const, index }];
    return [finding('alt-missing', 'warning', place, { params: { file: image.fileName, number: index + 1 }, fixes })];
  }
  const length = countText(limit.unit, image.alt, []).count;
  if (length <= limit.value) return [];
  const params = {
    file: image.fileName,
    number: index + 1,
    length,
    limit: limit.value,
    over: length - limit.value,
    unit: limit.unit,
  };
  return [finding('alt-too-long', severityOf(limit), place, { params, basis: basisOf(limit) })];
}

/** Number, form and alt texts of pictures. */
export const checkImages: Check = (input) => [
  ...checkNumber(input),
  ...input.content.images.flatMap((image, index) => [
    ...format(input, image, index),
    ...size(input, image, index),
    ...ratio(input, image, index),
    ...altText(input, image, index),
  ]),
];
