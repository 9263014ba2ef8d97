import sharp from 'sharp';
import { expect, test } from 'vitest';
import { alike, fingerprintOf } from '../../../../main/core/media/fingerprint.ts';

const most = 100_000_000;

/** A scene of bars and a disc; `seed` moves them. */
async function scene(seed: number): Promise<Buffer> {
  const bars = Array.from({ length: 6 }, (_, at) => {
    const light = (at * 61 + seed * 97) % 255;
    return `<rect x="${at * 100}" y="${(at * seed * 37) % 200}" width="100" height="300" fill="rgb(${light},${light},${light})"/>`;
  }).join('');
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#789"/>${bars}<circle cx="${120 + seed * 90}" cy="200" r="90" fill="#fff"/></svg>`,
    ),
  )
    .png()
    .toBuffer();
}

test('a scaled, re-encoded or lightened copy looks like its original, another scene does not', async () => {
  const original = await scene(1);
  const copies = await Promise.all([
    sharp(original).resize(240).jpeg({ quality: 40 }).toBuffer(),
    sharp(original).modulate({ brightness: 1.15 }).webp().toBuffer(),
    scene(3),
  ]);
  const [one, small, lighter, other] = await Promise.all(
    [original, ...copies].map(async (bytes, at) => ({
      id: ['one', 'small', 'lighter', 'other'][at] ?? '',
      fingerprint: await fingerprintOf(bytes, most),
    })),
  );
  if (!one || !small || !lighter || !other) throw new Error('four were made');
  expect(
    alike(one, [other, one, lighter, small])
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['lighter', 'small']);
});

test('plain surfaces are not taken for each other', async () => {
  const plain = async (colour: string): Promise<string> =>
    fingerprintOf(
      await sharp({ create: { width: 40, height: 40, channels: 3, background: colour } })
        .png()
        .toBuffer(),
      most,
    );
  const [white, blue] = [
    { id: 'white', fingerprint: await plain('#fff') },
    { id: 'blue', fingerprint: await plain('#00f') },
  ];
  expect(alike(white, [blue])).toEqual([]);
});
