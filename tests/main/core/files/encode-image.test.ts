import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeImage } from '../../../../main/core/files/encode-image.ts';

async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: [100, 100, 100] })
    .toBuffer();
}

test.each(['gif', 'webp'] as const)('an animated %s stays animated', async (format) => {
  const meta = await sharp(await encodeImage(await animation(format), format)).metadata();
  expect([meta.format, meta.pages, meta.width]).toEqual([format, 3, 20]);
});

test('an animation becomes its first picture where the format cannot move', async () => {
  const meta = await sharp(await encodeImage(await animation('gif'), 'jpeg')).metadata();
  expect([meta.format, meta.pages ?? 1, meta.height]).toEqual(['jpeg', 1, 20]);
});

test('transparency becomes white in JPEG and stays in PNG', async () => {
  const clear = await sharp({
    create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const { data } = await sharp(await encodeImage(clear, 'jpeg'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([data[0], data[1], data[2]]).toEqual([255, 255, 255]);
  expect((await sharp(await encodeImage(clear, 'png')).metadata()).hasAlpha).toBe(true);
});

test('a picture in another colour space comes out in sRGB', async () => {
  const cmyk = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0e6a67' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const meta = await sharp(await encodeImage(cmyk, 'jpeg')).metadata();
  expect([meta.space, meta.icc]).toEqual(['srgb', undefined]);
});

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('%s has the same bytes each time', async (format) => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const source = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#fff', noise } })
    .png()
    .toBuffer();
  expect(await encodeImage(source, format)).toEqual(await encodeImage(source, format));
});

test('a picture with more pixels than any camera makes is refused before it is decoded', async () => {
  // Only the header says 60,000 x 60,000: a PNG bomb of a few bytes.
  const small = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const bomb = Buffer.from(small);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  await expect(encodeImage(bomb, 'png')).rejects.toThrow();
});
