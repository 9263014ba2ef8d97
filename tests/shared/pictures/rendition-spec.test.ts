import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Focus, plainUse, type PictureUse } from '../../../shared/model/picture-use.ts';
import { imageUseSchema } from '../../../shared/model/variants.ts';
import { boxOf, holds } from '../../../shared/pictures/crop-box.ts';
import { isUpscaled, renditionSpec, type SourcePicture } from '../../../shared/pictures/rendition-spec.ts';
import { isCovered, placeInRendition, safeZone } from '../../../shared/pictures/safe-zones.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';

function profileOf(id: string): PlatformProfile {
  const profile = findProfile(id);
  if (profile === null) throw new Error(`no platform ${id}`);
  return profile;
}

const jpeg = (width: number, height: number, focus: Focus | null = null): SourcePicture => ({
  width,
  height,
  mediaType: 'image/jpeg',
  focus,
});
const use = (changes: Partial<PictureUse>): PictureUse => ({ ...plainUse, ...changes });

const side = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30_000 }));
const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const focus: fc.Arbitrary<Focus | null> = fc.option(fc.record({ x: share, y: share }));
const picture: fc.Arbitrary<SourcePicture> = fc.record({
  width: side,
  height: side,
  mediaType: fc.constantFrom('image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/svg+xml'),
  focus,
});
const positive = share.filter((value) => value > 0);
const anyUse = (profile: PlatformProfile): fc.Arbitrary<PictureUse> =>
  fc.record({
    crop: fc.option(fc.record({ left: share, top: share, width: positive, height: positive })),
    rotation: fc.constantFrom(0, 90, 180, 270),
    fit: fc.constantFrom('cover', 'contain'),
    background: fc.constant('#ffffff'),
    size: fc.option(
      fc.constantFrom({ width: 17, height: 40 }, ...profile.images.recommended.map(({ value }) => ({ ...value }))),
    ),
  });
const profile = fc.constantFrom(...profiles);
const all = profile.chain((one) => fc.tuple(fc.constant(one), picture, anyUse(one)));

describe('whatever the picture and the use', () => {
  test('the crop is inside the picture and never empty', () => {
    fc.assert(
      fc.property(all, ([one, source, settings]) => {
        const { crop } = renditionSpec(one, source, settings);
        if (crop === null || source.width === null || source.height === null) throw new Error('no crop');
        expect(Object.values(crop).every(Number.isInteger)).toBe(true);
        expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(crop.width, crop.height)).toBeGreaterThanOrEqual(1);
        expect(crop.left + crop.width).toBeLessThanOrEqual(source.width);
        expect(crop.top + crop.height).toBeLessThanOrEqual(source.height);
      }),
    );
  });

  test('an automatic crop holds the focal point, and a given crop where the point is in it and can stay', () => {
    fc.assert(
      fc.property(all, ([one, source, settings]) => {
        const size = { width: source.width ?? 0, height: source.height ?? 0 };
        const point = source.focus;
        if (point === null || (settings.crop !== null && !holds(boxOf(settings.crop, size), point, size))) return;
        const { crop } = renditionSpec(one, source, settings);
        // Half a pixel: boxes are whole pixels, points are not.
        const near = (at: number, from: number, length: number): boolean =>
          at >= from - 0.5 && at <= from + length + 0.5;
        expect(crop !== null && near(point.x * size.width, crop.left, crop.width)).toBe(true);
        expect(crop !== null && near(point.y * size.height, crop.top, crop.height)).toBe(true);
      }),
    );
  });

  test('the size is within the limits of ratio and width, and never zero', () => {
    fc.assert(
      fc.property(all, ([one, source, settings]) => {
        const { size } = renditionSpec(one, source, settings);
        const { ratio, minWidth } = one.images;
        expect([size.width, size.height].every((length) => Number.isInteger(length) && length >= 1)).toBe(true);
        expect(size.width).toBeGreaterThanOrEqual(minWidth?.value ?? 1);
        expect(size.width / size.height).toBeGreaterThanOrEqual((ratio?.value.min ?? 0) - 1e-9);
        expect(size.width / size.height).toBeLessThanOrEqual((ratio?.value.max ?? Number.POSITIVE_INFINITY) + 1e-9);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_000);
      }),
    );
  });

  test('the format is one that the platform takes', () => {
    fc.assert(
      fc.property(all, ([one, source, settings]) => {
        const { format } = renditionSpec(one, source, settings);
        expect(one.images.formats?.value ?? [`image/${format}`]).toContain(`image/${format}`);
      }),
    );
  });

  test('what the crop shows has the ratio of the file, as far as whole pixels allow', () => {
    fc.assert(
      fc.property(all, ([one, source, settings]) => {
        const { crop, size, rotation, fit } = renditionSpec(one, source, settings);
        if (crop === null || fit === 'contain') return;
        const [width, height] = rotation % 180 === 0 ? [size.width, size.height] : [size.height, size.width];
        const isExact = Math.abs(crop.width - (crop.height * width) / height) <= 1 + width / height;
        expect(isExact || Math.abs(crop.height - (crop.width * height) / width) <= 1 + height / width).toBe(true);
      }),
    );
  });

  test('rules that a person has set may be nonsense', () => {
    const number = fc.double({ min: 0, max: 40_000, noNaN: true });
    const bounds = fc.record({ min: number, max: number });
    fc.assert(
      fc.property(bounds, number, number, picture, (ratio, minWidth, width, source) => {
        const { images, ...rest } = profileOf('instagram');
        const fact = { source: 'a person', checkedAt: '2026-12-01', confidence: 'U' } as const;
        const recommended = [{ ...fact, value: { width, height: width } }];
        const rules = { ratio: { ...fact, value: ratio }, minWidth: { ...fact, value: minWidth }, recommended };
        const odd = { ...rest, images: { ...images, ...rules } };
        const { size, crop } = renditionSpec(odd, source, plainUse);
        expect([size.width, size.height].every((length) => Number.isInteger(length) && length >= 1)).toBe(true);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_100);
        expect(Math.min(crop?.width ?? 0, crop?.height ?? 0)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('the size', () => {
  test.each([
    ['instagram', jpeg(4000, 3000), { width: 1080, height: 1080 }],
    ['instagram', jpeg(3000, 4000), { width: 1080, height: 1440 }],
    ['instagram', jpeg(3200, 4000), { width: 1080, height: 1350 }],
    ['instagram', jpeg(8000, 1000), { width: 1080, height: 566 }],
    ['instagram-story', jpeg(4000, 3000), { width: 1080, height: 1920 }],
    ['x', jpeg(1000, 1000), { width: 1200, height: 675 }],
  ])('of a picture on %s is the recommended one of the nearest ratio', (id, source, size) => {
    expect(renditionSpec(profileOf(id), source, plainUse).size).toEqual(size);
  });

  test('is the one a person chose among those of the platform, and no other', () => {
    const square = { width: 1080, height: 1080 };
    const instagram = profileOf('instagram');
    expect(renditionSpec(instagram, jpeg(8000, 1000), use({ size: square })).size).toEqual(square);
    const foreign = use({ size: { width: 900, height: 900 } });
    expect(renditionSpec(instagram, jpeg(8000, 1000), foreign).size).toEqual({ width: 1080, height: 566 });
  });

  test('of a picture in a text keeps its ratio and is never enlarged', () => {
    const wordpress = profileOf('wordpress');
    expect(renditionSpec(wordpress, jpeg(4000, 3000), plainUse).size).toEqual({ width: 1200, height: 900 });
    expect(renditionSpec(wordpress, jpeg(400, 500), plainUse).size).toEqual({ width: 400, height: 500 });
  });

  test('of a free crop keeps the ratio of the crop within the limits', () => {
    const crop = { left: 0, top: 0, width: 0.6, height: 1 };
    expect(renditionSpec(profileOf('instagram'), jpeg(2000, 1000), use({ crop })).size).toEqual({
      width: 1080,
      height: 900,
    });
    const narrow = { left: 0, top: 0, width: 0.1, height: 1 };
    const spec = renditionSpec(profileOf('instagram'), jpeg(20_000, 10_000), use({ crop: narrow }));
    expect(spec.size.width / spec.size.height).toBeCloseTo(3 / 4, 2);
    expect(spec.crop?.left).toBe(0);
    expect(spec.crop?.width).toBe(2000);
  });

  test('turns with the picture', () => {
    expect(renditionSpec(profileOf('instagram'), jpeg(4000, 3000), use({ rotation: 90 })).size).toEqual({
      width: 1080,
      height: 1440,
    });
  });
});

describe('the automatic crop', () => {
  test('stands around the focal point', () => {
    const { crop } = renditionSpec(profileOf('instagram-story'), jpeg(4000, 1920, { x: 0.75, y: 0.5 }), plainUse);
    expect(crop).toEqual({ left: 2460, top: 0, width: 1080, height: 1920 });
  });

  test('stops at the edge of the picture', () => {
    const { crop } = renditionSpec(profileOf('instagram-story'), jpeg(4000, 1920, { x: 0.99, y: 0.1 }), plainUse);
    expect(crop).toEqual({ left: 2920, top: 0, width: 1080, height: 1920 });
  });

  test('is the middle without a focal point', () => {
    const { crop } = renditionSpec(profileOf('instagram-story'), jpeg(4080, 1920), plainUse);
    expect(crop).toEqual({ left: 1500, top: 0, width: 1080, height: 1920 });
  });

  test('cuts nothing where the picture is shown whole', () => {
    const spec = renditionSpec(profileOf('instagram-story'), jpeg(4000, 1000), use({ fit: 'contain' }));
    expect(spec.crop).toEqual({ left: 0, top: 0, width: 4000, height: 1000 });
    expect(spec.size).toEqual({ width: 1080, height: 1920 });
  });
});

test('a picture shown visibly beyond its pixels is upscaled, a drawing never', () => {
  const story = profileOf('instagram-story');
  expect(isUpscaled(renditionSpec(story, jpeg(1080, 1920), plainUse))).toBe(false);
  expect(isUpscaled(renditionSpec(story, jpeg(540, 960), plainUse))).toBe(true);
  expect(renditionSpec(story, jpeg(540, 960), plainUse).enlarged).toBe(2);
  expect(renditionSpec(story, jpeg(540, 540), use({ fit: 'contain' })).enlarged).toBe(2);
  const drawing = { ...jpeg(20, 20), mediaType: 'image/svg+xml' };
  expect(isUpscaled(renditionSpec(story, drawing, plainUse))).toBe(false);
});

test('a picture whose size is not known still gets one', () => {
  const unknown = { width: null, height: null, mediaType: 'image/svg+xml', focus: null };
  const spec = renditionSpec(profileOf('x'), unknown, plainUse);
  expect([spec.size, spec.crop]).toEqual([{ width: 1200, height: 675 }, null]);
});

describe('safe zones', () => {
  const story = profileOf('instagram-story');
  const zone = safeZone(story)?.value ?? { top: 0, bottom: 0, left: 0, right: 0 };

  test('are known for stories and reels only', () => {
    expect(['instagram-story', 'instagram-reel', 'tiktok'].map((id) => safeZone(profileOf(id)) !== null)).toEqual([
      true,
      true,
      true,
    ]);
    expect(safeZone(profileOf('linkedin'))).toBeNull();
  });

  test.each([
    [0, 0.05, true],
    [0, 0.5, false],
    [0, 0.85, true],
    [180, 0.95, true],
    [180, 0.19, true],
  ] as const)('turned by %d degrees, a point at %d of the height is covered: %s', (rotation, y, covered) => {
    const point = { x: 0.5, y };
    const place = placeInRendition(renditionSpec(story, jpeg(1080, 1920, point), use({ rotation })), point);
    expect(place !== null && isCovered(zone, place)).toBe(covered);
  });

  test('know where a picture stands that is shown whole', () => {
    const spec = renditionSpec(story, jpeg(1000, 1000), use({ fit: 'contain' }));
    const top = placeInRendition(spec, { x: 0, y: 0 });
    expect(top?.x).toBe(0);
    expect(top?.y).toBeCloseTo((1 - 9 / 16) / 2, 5);
  });

  test('know nothing of a point that is cut off', () => {
    const crop = { left: 0, top: 0, width: 0.5, height: 1 };
    const spec = renditionSpec(story, jpeg(4000, 1920, { x: 0.9, y: 0.5 }), use({ crop }));
    expect(placeInRendition(spec, { x: 0.9, y: 0.5 })).toBeNull();
  });
});

test('a picture of an older record has everything automatic', () => {
  const old = { mediaId: 'a-picture', alt: null, caption: null, decorative: false };
  expect(imageUseSchema.parse(old)).toEqual({ ...old, ...plainUse });
});
