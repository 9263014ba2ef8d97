import type { RenditionSpec } from '../../pictures/rendition-spec.ts';
import { renditionSpec } from '../../pictures/rendition-spec.ts';
import { plainUse } from '../../model/picture-use.ts';
import type { Finding } from '../finding.ts';
import type { ContentImage } from '../variant-content.ts';
import { basisOf, finding, severityOf, type CheckInput } from './check-input.ts';

/** Formats that keep what moves; as what `render` writes. */
const moving: ReadonlySet<string> = new Set(['gif', 'webp']);

/** What the file that leaves cannot hold any more: movement, and what is seen through the picture. */
export function lostByFormat(
  { profile }: CheckInput,
  image: ContentImage,
  index: number,
  { format, background }: RenditionSpec,
): Finding[] {
  const { formats } = profile.images;
  const place = { kind: 'image' as const, index };
  const params = { file: image.fileName, format: format.toUpperCase() };
  const basis = formats ? basisOf(formats) : undefined;
  const frames = image.frames ?? 1;
  return [
    ...(frames > 1 && !moving.has(format)
      ? [finding('image-stands-still', 'warning', place, { params: { ...params, frames }, basis })]
      : []),
    // Who has chosen a colour has decided what is seen there.
    ...(image.transparent === true && format === 'jpeg' && image.use.background === plainUse.background
      ? [finding('image-opaque', 'hint', place, { params: { ...params, background }, basis })]
      : []),
  ];
}

/** Ratios of whole pixels differ by rounding. */
const tolerance = 0.01;

/** Where a platform shows all pictures of a post with the ratio of the first, others are cut by it, not by us. */
export function mixedRatios({ profile, content: { images } }: CheckInput): Finding[] {
  const { sameRatio } = profile.images;
  const [first, ...others] = images;
  if (!sameRatio?.value || first === undefined) return [];
  const ratioOf = (image: ContentImage): number => {
    const { size } = renditionSpec(profile, image, image.use);
    return size.width / size.height;
  };
  const wanted = ratioOf(first);
  const differing = others.findIndex((image) => Math.abs(ratioOf(image) / wanted - 1) > tolerance);
  const image = others[differing];
  if (image === undefined) return [];
  const count = others.filter((one) => Math.abs(ratioOf(one) / wanted - 1) > tolerance).length;
  const { size: shown } = renditionSpec(profile, first, first.use);
  const { size } = renditionSpec(profile, image, image.use);
  const params = { file: image.fileName, ...size, firstWidth: shown.width, firstHeight: shown.height, count };
  const place = { kind: 'image' as const, index: differing + 1 };
  return [
    finding('images-mixed', severityOf(sameRatio) === 'hint' ? 'hint' : 'warning', place, {
      params,
      basis: basisOf(sameRatio),
    }),
  ];
}
