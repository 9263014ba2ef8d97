import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { render } from '../../../../../main/core/media/renditions/render.ts';
import type { RenditionSpec } from '../../../../../shared/pictures/rendition-spec.ts';
import { lyingAs } from './awkward-pictures.ts';

const spec: RenditionSpec = {
  source: null,
  crop: null,
  rotation: 0,
  size: { width: 16, height: 8 },
  fit: 'cover',
  background: '#ffffff',
  format: 'png',
  maxBytes: null,
  enlarged: 1,
};

async function pixelsOf(bytes: Uint8Array): Promise<number[][]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const pixel = (at: number): number[] => [...data.subarray(at * info.channels, at * info.channels + 3)];
  return Array.from({ length: info.width * info.height }, (_, at) => pixel(at));
}

const farthest = (pixels: number[][], from: readonly number[]): number =>
  Math.max(...pixels.flatMap((pixel) => pixel.map((value, channel) => Math.abs(value - (from[channel] ?? 0)))));

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const encoded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Display P3 to sRGB, both D65 with the curve of sRGB (CSS Color 4, 17): through their matrices to XYZ. */
function p3AsSrgb(p3: readonly number[]): number[] {
  const [r, g, b] = p3.map((value) => linear(value / 255)) as [number, number, number];
  return [
    1.2249401 * r - 0.2249402 * g,
    -0.0420569 * r + 1.0420571 * g,
    -0.0196376 * r - 0.0786361 * g + 1.0982735 * b,
  ].map((value) => Math.round(255 * encoded(Math.min(1, Math.max(0, value)))));
}

const plain = (background: string) => sharp({ create: { width: 16, height: 8, channels: 3, background } });

describe('colours of a written picture are those that were seen', () => {
  test('of a wide-gamut picture, whose numbers mean more colourful ones', async () => {
    const numbers = [190, 120, 70];
    const [srgb = []] = await pixelsOf(await plain('rgb(190, 120, 70)').png().toBuffer());
    // The numbers as they are, with the profile only attached.
    const p3 = await plain('rgb(190, 120, 70)').withIccProfile('p3', { attach: true }).png().toBuffer();
    const [stored = []] = await pixelsOf(await sharp(p3, { ignoreIcc: true }).png().toBuffer());
    expect(srgb).toEqual(numbers);
    expect(farthest(await pixelsOf(await render(p3, spec, '')), p3AsSrgb(stored))).toBeLessThanOrEqual(2);
    expect(farthest([stored], numbers)).toBeGreaterThan(5);
  });

  test('of a picture for print', async () => {
    const cmyk = await plain('#0e6a67').toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    expect(farthest(await pixelsOf(await render(cmyk, spec, '')), [0x0e, 0x6a, 0x67])).toBeLessThan(30);
  });

  test('of grey and of 16 bit', async () => {
    const deep = await plain('#336699').toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    expect(farthest(await pixelsOf(await render(deep, spec, '')), [0x33, 0x66, 0x99])).toBeLessThanOrEqual(1);
    const grey = await plain('#777777').greyscale().toColourspace('grey16').png().toBuffer();
    expect(farthest(await pixelsOf(await render(grey, spec, '')), [0x77, 0x77, 0x77])).toBeLessThanOrEqual(1);
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a picture kept with EXIF orientation %i stands upright', async (orientation) => {
  const pane = (background: string, left: number, top: number) => ({
    input: { create: { width: 160, height: 80, channels: 3 as const, background } },
    left,
    top,
  });
  const upright = sharp({ create: { width: 320, height: 160, channels: 3, background: '#ffffff' } }).composite([
    pane('#ff0000', 0, 0),
    pane('#00ff00', 160, 0),
    pane('#0000ff', 0, 80),
  ]);
  const bytes = await lyingAs(orientation, upright);
  const turned = orientation >= 5;
  const { width, height } = await sharp(bytes).metadata();
  expect([width, height]).toEqual(turned ? [160, 320] : [320, 160]);
  const pixels = await pixelsOf(await render(bytes, spec, ''));
  const at = (x: number, y: number): string =>
    (pixels[y * 16 + x] ?? []).map((value) => (value > 127 ? 'f' : '0')).join('');
  expect([at(2, 1), at(13, 1), at(2, 6), at(13, 6)]).toEqual(['f00', '0f0', '00f', 'fff']);
});
