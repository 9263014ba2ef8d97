import sharp from 'sharp';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RenditionPool, type RenderRequest } from '../../../../../main/core/media/renditions/rendition-pool.ts';
import type { RenditionSpec } from '../../../../../shared/pictures/rendition-spec.ts';

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
const longerThanAnyTest = 600_000;

const started = new Set<Worker>();
const note = (worker: Worker): void => void started.add(worker);
let pool = new RenditionPool();
beforeEach(() => {
  started.clear();
  process.on('worker', note);
});
afterEach(async () => {
  process.off('worker', note);
  await pool.close();
});

const drawn = (): Promise<Uint8Array> =>
  sharp({ create: { width: 80, height: 60, channels: 3, background: '#0e6a67' } })
    .png()
    .toBuffer()
    .then((bytes) => Uint8Array.from(bytes));

const request = (original: RenderRequest['original'] = drawn): RenderRequest => ({ original, spec, xmp: '' });

test('a few small pictures are made by one worker', async () => {
  pool = new RenditionPool({ aloneMs: longerThanAnyTest });
  const written = await Promise.all([1, 2, 3].map(() => pool.run(request())));
  expect(written.map(({ length }) => length > 0)).toEqual([true, true, true]);
  expect(started.size).toBe(1);
});

test('where it takes longer, others join the first, no more than may be', async () => {
  pool = new RenditionPool({ aloneMs: 0, workers: 2 });
  const both = Promise.withResolvers<void>();
  let reading = 0;
  // None goes on before two are at work: so two there must be.
  const together = async (): Promise<Uint8Array> => {
    reading += 1;
    if (reading === 2) both.resolve();
    await both.promise;
    return drawn();
  };
  await Promise.all([1, 2, 3, 4, 5].map(() => pool.run(request(together))));
  expect(started.size).toBe(2);
});

test('an original is read only when a worker is free for it', async () => {
  pool = new RenditionPool({ workers: 1 });
  let open = 0;
  const most: number[] = [];
  const counted = async (): Promise<Uint8Array> => {
    open += 1;
    most.push(open);
    return drawn();
  };
  const runs = [1, 2, 3].map(() => pool.run(request(counted)).finally(() => (open -= 1)));
  await Promise.all(runs);
  expect(most).toEqual([1, 1, 1]);
});

test('an original that cannot be read is told, and holds up nobody', async () => {
  pool = new RenditionPool({ workers: 1 });
  const lost = pool.run(request(() => Promise.reject(new Error('lost'))));
  const found = pool.run(request());
  await expect(lost).rejects.toThrow('lost');
  expect((await found).length).toBeGreaterThan(0);
});
