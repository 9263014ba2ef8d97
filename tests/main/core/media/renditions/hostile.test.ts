import sharp from 'sharp';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { RenditionLimits } from '../../../../../main/core/media/renditions/limits.ts';
import { RenditionPool } from '../../../../../main/core/media/renditions/rendition-pool.ts';
import type { RenditionSpec } from '../../../../../shared/pictures/rendition-spec.ts';
import { animation } from './awkward-pictures.ts';

const spec: RenditionSpec = {
  source: null,
  crop: null,
  rotation: 0,
  size: { width: 40, height: 30 },
  fit: 'cover',
  background: '#ffffff',
  format: 'png',
  maxBytes: null,
  enlarged: 1,
};

const pools: RenditionPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function newPool(limits: Partial<RenditionLimits> = {}, workers = 1): RenditionPool {
  const pool = new RenditionPool({ workers, limits });
  pools.push(pool);
  return pool;
}

const give = (pool: RenditionPool, original: Uint8Array, changes: Partial<RenditionSpec> = {}): Promise<Uint8Array> =>
  pool.run({ original: () => Promise.resolve(Uint8Array.from(original)), spec: { ...spec, ...changes }, xmp: '' });

const picture = (format: 'png' | 'jpeg', side = 50): Promise<Buffer> =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .toFormat(format)
    .toBuffer();

/** Only the header says 60,000 × 60,000: a bomb of a few bytes. */
async function pixelBomb(): Promise<Buffer> {
  const bomb = Buffer.from(await picture('png', 1));
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  return bomb;
}

const svg = (inside: string, before = ''): Buffer =>
  Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`);

describe('what is refused before any decoder sees it', () => {
  test.each([
    ['an SVG with an entity bomb', svg('&b;', '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>')],
    ['an SVG that loads a file', svg('<image href="file:///etc/passwd" width="10" height="10"/>')],
    ['an SVG with a script', svg('<script>alert(1)</script>')],
    ['an SVG with a huge filter', svg('<filter id="f"><feGaussianBlur stdDeviation="99999"/></filter>')],
    [
      'an SVG behind a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), svg('', '<?xml version="1.0"?>')]),
    ],
    ['a page of HTML', Buffer.from('\n<!doctype html><script>alert(1)</script>')],
  ])('%s', async (_, bytes) => {
    await expect(give(newPool(), bytes)).rejects.toMatchObject({ code: 'vector' });
  });

  test.each([
    ['a packed SVG', gzipSync(svg('<rect/>'))],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a TIFF', Buffer.from('49492a00080000000000', 'hex')],
    [
      'a script of ImageMagick',
      Buffer.from("push graphic-context\nviewbox 0 0 640 480\nfill 'url(https://x.example)'"),
    ],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => {
    await expect(give(newPool(), bytes)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('a picture whose header promises more pixels than any camera makes', async () => {
    await expect(give(newPool(), await pixelBomb())).rejects.toMatchObject({ code: 'pixels' });
  });

  test('an animation whose pictures are too many together', async () => {
    const pool = newPool({ pixels: 1_000 });
    const moving = await animation('gif', 30, 20, 2);
    await expect(give(pool, moving)).rejects.toMatchObject({ code: 'pixels' });
    const smaller = await animation('gif', 10, 10, 2);
    expect((await give(pool, smaller, { size: { width: 5, height: 5 } })).length).toBeGreaterThan(0);
  });

  test('a picture that would fill the memory when decoded', async () => {
    const deep = await sharp(await picture('png', 100))
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    const pool = newPool({ decodedBytes: 50_000 });
    await expect(give(pool, deep)).rejects.toMatchObject({ code: 'pixels' });
    expect((await give(pool, await picture('png', 100))).length).toBeGreaterThan(0);
  });
});

test.each(['png', 'jpeg'] as const)('a %s that breaks off is refused, not written half', async (format) => {
  const whole = await picture(format, 300);
  await expect(give(newPool(), whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'unreadable' });
});

test('of a picture that is something else as well, only the picture goes on', async () => {
  const tail = Buffer.from('PK\u0003\u0004<script>alert(document.domain)</script>');
  for (const format of ['png', 'jpeg'] as const) {
    const written = Buffer.from(await give(newPool(), Buffer.concat([await picture(format), tail]), { format }));
    expect(written.includes('script')).toBe(false);
    expect((await sharp(written).metadata()).width).toBe(40);
  }
});

describe('the workers', () => {
  test('are stopped when a picture takes too long, and others begin for the next', async () => {
    const pool = newPool({ waitingMs: 1 });
    await expect(give(pool, await picture('png', 2000))).rejects.toMatchObject({ code: 'costly' });
    await expect(give(pool, await picture('png', 2000))).rejects.toMatchObject({ code: 'costly' });
  });

  test('go on after a refusal, and take nobody along', async () => {
    const pool = newPool({}, 2);
    const bad = await pixelBomb();
    const good = await picture('jpeg');
    const outcomes = await Promise.allSettled([bad, good, bad, good, bad].map((bytes) => give(pool, bytes)));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ]);
  });

  test('leave what they are at when nobody wants it any more', async () => {
    const pool = newPool();
    const waiting = [await picture('png', 1500), await picture('png')].map((bytes) => give(pool, bytes));
    const outcomes = Promise.allSettled(waiting);
    await pool.close();
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'CANCELLED' } });
  });
});
