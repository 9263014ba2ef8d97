import { imageFormats, type ImageFormat } from '../../pictures/rendition-format.ts';
import { isUpscaled, renditionSpec } from '../../pictures/rendition-spec.ts';
import { countText } from '../counting/count-text.ts';
import type { Finding } from '../finding.ts';
import type { ContentImage } from '../variant-content.ts';
import { basisOf, finding, severityOf, type Check, type CheckInput } from './check-input.ts';
import { lostByFormat, mixedRatios } from './picture-losses.ts';

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

/** What a package can read and write anew. */
const readable = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** A rule of this program, not of a platform. */
const ownReaders = { source: 'main/core/media/renditions', checkedAt: '2026-12-01', confidence: 'H' } as const;

/** A package writes pictures anew in a format that the platform takes, so mostly this only announces it. */
function format({ profile }: CheckInput, image: ContentImage, index: number): Finding[] {
  const { formats } = profile.images;
  const place = { kind: 'image' as const, index };
  const file = image.fileName;
  if (!readable.includes(image.mediaType)) {
    const params = { file, format: short(image.mediaType), formats: readable.map(short).join(', ') };
    return [finding('image-unreadable', 'blocking', place, { params, basis: ownReaders })];
  }
  if (!formats || formats.value.includes(image.mediaType)) return [];
  const params = { file, format: short(image.mediaType), formats: formats.value.map(short).join(', ') };
  const written = imageFormats.map((one) => `image/${one}`);
  if (!formats.value.some((one) => written.includes(one)))
    return [finding('image-format-impossible', severityOf(formats), place, { params, basis: basisOf(formats) })];
  return [finding('image-format', 'hint', place, { params, basis: basisOf(formats) })];
}

function short(mediaType: string): string {
  return mediaType.replace('image/', '').replace('svg+xml', 'svg').toUpperCase();
}

/** Bytes for each pixel below which our encoders only keep a limit at settings whose losses are seen. */
const leastBytes: Readonly<Record<ImageFormat, number>> = { jpeg: 0.1, webp: 0.07, png: 0.3, gif: 0.25 };
/** Less than this share of a picture is seen, and nobody has chosen which. */
const littleSeen = 0.5;

/** How the picture leaves: by the same plan as it is written. */
function rendition(input: CheckInput, image: ContentImage, index: number): Finding[] {
  const { profile } = input;
  const spec = renditionSpec(profile, image, image.use);
  const { size, crop, source, maxBytes } = spec;
  const place = { kind: 'image' as const, index };
  const file = image.fileName;
  const found: Finding[] = lostByFormat(input, image, index, spec);
  if (isUpscaled(spec)) {
    const percent = Math.round(spec.enlarged * 100);
    found.push(finding('image-upscaled', 'warning', place, { params: { file, ...size, percent } }));
  }
  const basis = profile.images.maxBytes && basisOf(profile.images.maxBytes);
  if (maxBytes !== null && maxBytes < size.width * size.height * leastBytes[spec.format]) {
    const params = { file, ...size, format: spec.format.toUpperCase(), limit: maxBytes };
    found.push(finding('image-squeezed', 'warning', place, { params, basis }));
  }
  if (crop !== null && source !== null && image.use.crop === null && image.use.fit === 'cover') {
    const seen = (crop.width * crop.height) / (source.width * source.height);
    const params = { file, percent: Math.max(1, Math.round(seen * 100)), ...size };
    if (seen < littleSeen) found.push(finding('image-cut', 'hint', place, { params }));
  }
  return found;
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
  ...mixedRatios(input),
  ...input.content.images.flatMap((image, index) => [
    ...format(input, image, index),
    ...rendition(input, image, index),
    ...altText(input, image, index),
  ]),
];
