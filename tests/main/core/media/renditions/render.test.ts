import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { keepUnder, settingsOf, type Settings } from '../../../../../main/core/media/renditions/keep-under.ts';
import { render } from '../../../../../main/core/media/renditions/render.ts';
import type { ImageFormat } from '../../../../../shared/pictures/rendition-format.ts';
import type { RenditionSpec } from '../../../../../shared/pictures/rendition-spec.ts';
import { newFolder } from '../../files/package-fixtures.ts';

const formats: readonly ImageFormat[] = ['jpeg', 'png', 'webp', 'gif'];

function specOf(changes: Partial<RenditionSpec>): RenditionSpec {
  return {
    source: null,
    crop: null,
    rotation: 0,
    size: { width: 40, height: 30 },
    fit: 'cover',
    background: '#ffffff',
    format: 'png',
    maxBytes: null,
    enlarged: 1,
    ...changes,
  };
}

/** Four quarters: red, green above blue, white. */
async function quarters(width: number, height: number): Promise<Buffer> {
  const [w, h] = [width / 2, height / 2];
  const pane = (background: string, left: number, top: number) => ({
    input: { create: { width: w, height: h, channels: 3 as const, background } },
    left,
    top,
  });
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite([pane('#ff0000', 0, 0), pane('#00ff00', w, 0), pane('#0000ff', 0, h)])
    .png()
    .toBuffer();
}

function noise(width: number, height: number, channels: 3 | 4 = 3): Promise<Buffer> {
  const grain = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const image = sharp({ create: { width, height, channels: 3, background: '#808080', noise: grain } });
  return (channels === 4 ? image.ensureAlpha(0.5) : image).png().toBuffer();
}

async function animation(format: 'gif' | 'webp', width = 20, height = 10): Promise<Buffer> {
  const frames = await Promise.all([quarters(width, height), noise(width, height), quarters(width, height)]);
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: [100, 200, 300], loop: 2, ...(format === 'webp' ? { lossless: true } : {}) })
    .toBuffer();
}

/** Colours in the middle of the four quarters, by row. */
async function coloursOf(bytes: Uint8Array, page = 0): Promise<string[]> {
  const { data, info } = await sharp(bytes, { page }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return [...data.subarray(start, start + 3)].map((value) => (value > 127 ? 'f' : '0')).join('');
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

const [red, green, blue, white] = ['f00', '0f0', '00f', 'fff'];

describe('a picture', () => {
  test.each([
    [0, [red, green, blue, white]],
    [90, [blue, red, white, green]],
    [180, [white, blue, green, red]],
    [270, [green, white, red, blue]],
  ] as const)('is turned by %i degrees after it was cut', async (rotation, colours) => {
    const crop = { left: 10, top: 10, width: 20, height: 20 };
    const spec = specOf({ rotation, crop, source: { width: 40, height: 40 }, size: { width: 60, height: 60 } });
    expect(await coloursOf(await render(await quarters(40, 40), spec, ''))).toEqual(colours);
  });

  test('stands upright before it is cut, whatever its EXIF says', async () => {
    const lying = await sharp(await quarters(80, 40))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const spec = specOf({ source: { width: 40, height: 80 }, crop: { left: 0, top: 0, width: 40, height: 40 } });
    // Turned by 90 degrees the upper half is blue, red.
    expect(await coloursOf(await render(lying, spec, ''))).toEqual([blue, red, blue, red]);
  });

  test('that is shown whole has the background beside it', async () => {
    const spec = specOf({ fit: 'contain', background: '#0000ff', size: { width: 100, height: 20 } });
    const [left, , , right] = await coloursOf(await render(await quarters(20, 20), spec, ''));
    expect([left, right]).toEqual([blue, blue]);
  });

  test('of another size than its record says is cut at the same place', async () => {
    const spec = specOf({ source: { width: 400, height: 400 }, crop: { left: 200, top: 0, width: 200, height: 200 } });
    expect(new Set(await coloursOf(await render(await quarters(40, 40), spec, '')))).toEqual(new Set([green]));
  });

  test('loses transparency to the background in JPEG, and keeps it elsewhere', async () => {
    const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const jpeg = await render(clear, specOf({ format: 'jpeg', background: '#0000ff' }), '');
    expect(new Set(await coloursOf(jpeg))).toEqual(new Set([blue]));
    for (const format of ['png', 'webp', 'gif'] as const)
      expect((await sharp(await render(clear, specOf({ format }), '')).stats()).isOpaque).toBe(false);
  });

  test.each(formats)('in %s has the same bytes each time', async (format) => {
    const source = await noise(90, 60);
    for (const maxBytes of [null, 4000]) {
      const spec = specOf({ format, maxBytes, size: { width: 60, height: 40 } });
      expect(await render(source, spec, '<x/>')).toEqual(await render(source, spec, '<x/>'));
    }
  });
});

describe('a file', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif', 'animated'] as const)(
    'of %s gives the same as its bytes, wherever it lies and whatever it is called',
    async (kind) => {
      const bytes =
        kind === 'animated'
          ? await animation('webp')
          : await sharp(await noise(90, 60))
              .toFormat(kind)
              .toBuffer();
      const folder = join(await newFolder(), 'Größe 100% [page=1]');
      await mkdir(folder);
      // As in the store: nothing in the name says what it is.
      const place = join(folder, 'a'.repeat(64));
      await writeFile(place, bytes);
      const spec = specOf({ format: kind === 'animated' ? 'webp' : 'jpeg' });
      expect(await render(place, spec, '<x/>')).toEqual(await render(bytes, spec, '<x/>'));
    },
  );

  test('that acts like a picture only in its name is refused', async () => {
    const place = join(await newFolder(), 'picture.png');
    await writeFile(place, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await expect(render(place, specOf({}), '')).rejects.toMatchObject({ code: 'vector' });
    await writeFile(place, '');
    await expect(render(place, specOf({}), '')).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('an animation', () => {
  test.each(['gif', 'webp'] as const)('in %s keeps its pictures, their times and its end', async (format) => {
    for (const rotation of [0, 90] as const) {
      const written = await render(await animation(format), specOf({ format, rotation }), '<x/>');
      const meta = await sharp(written).metadata();
      expect([meta.format, meta.pages, meta.width, meta.height]).toEqual([format, 3, 40, 30]);
      expect([meta.delay, meta.loop]).toEqual([[100, 200, 300], 2]);
      const upright = [red, green, blue, white];
      expect(await coloursOf(written, 2)).toEqual(rotation === 0 ? upright : [blue, red, white, green]);
    }
  });

  test('becomes its first picture where the format cannot move', async () => {
    const meta = await sharp(await render(await animation('gif'), specOf({ format: 'jpeg' }), '')).metadata();
    expect([meta.format, meta.pages ?? 1, meta.height]).toEqual(['jpeg', 1, 30]);
  });
});

describe('a limit of bytes', () => {
  test.each(formats)('is kept in %s with the best settings that do, and the size stays', async (format) => {
    const source = await noise(200, 150, format === 'png' ? 4 : 3);
    const spec = specOf({ format, size: { width: 200, height: 150 } });
    const free = await render(source, spec, '<x/>');
    const maxBytes = Math.round(free.length * 0.6);
    const kept = await render(source, { ...spec, maxBytes }, '<x/>');
    expect(kept.length).toBeLessThanOrEqual(maxBytes);
    expect(kept.length).toBeGreaterThan(maxBytes * 0.4);
    const meta = await sharp(kept).metadata();
    expect([meta.format, meta.width, meta.height, meta.hasAlpha]).toEqual([format, 200, 150, format === 'png']);
    await expect(render(source, { ...spec, maxBytes: 500 }, '')).rejects.toMatchObject({ code: 'heavy' });
  });

  test('half transparent colours survive a second encoding', async () => {
    const half = await sharp({ create: { width: 64, height: 64, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer();
    const spec = specOf({ format: 'webp', size: { width: 64, height: 64 } });
    const free = await render(half, spec, '');
    const { data } = await sharp(await render(half, { ...spec, maxBytes: free.length - 1 }, ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(240);
    expect(Math.abs((data[3] ?? 0) - 128)).toBeLessThan(6);
  });

  test('is kept by the first of the settings that does', async () => {
    const sizes = settingsOf.jpeg.map((_, index) => 1000 - index * 10);
    const encode = async (one: Settings): Promise<Uint8Array> =>
      new Uint8Array(sizes[settingsOf.jpeg.indexOf(one)] ?? 0);
    for (const most of [2000, 995, 990, 700, 500])
      expect((await keepUnder(settingsOf.jpeg, most, encode))?.length).toBe(sizes.find((size) => size <= most));
    expect(await keepUnder(settingsOf.jpeg, 10, encode)).toBeNull();
  });
});
