import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { RenditionSpec } from '../../../../shared/pictures/rendition-spec.ts';
import type { Original } from './look-at.ts';
import { engineVersion } from './render.ts';
import type { Rendition, RenditionCache } from './rendition-cache.ts';
import { RenditionPool, type PoolOptions } from './rendition-pool.ts';

/** One picture to be written. */
export interface RenditionRequest {
  /** Of the original. */
  readonly digest: string;
  readonly spec: RenditionSpec;
  /** Packet of the metadata; empty for none. */
  readonly xmp: string;
  /** Called only where the cache has nothing. The memory of bytes is taken over. */
  readonly original: () => Promise<Original>;
}

/** Gives written pictures: from the cache, else made in a worker and kept. Without a cache each is made anew. */
export class Renditions {
  readonly #cache: RenditionCache | null;
  readonly #pool: RenditionPool;
  #hasKept = false;

  constructor(cache: RenditionCache | null, options: PoolOptions = {}) {
    this.#cache = cache;
    this.#pool = new RenditionPool(options);
  }

  /** Says that pictures are asked for soon. */
  warm(): void {
    this.#pool.warm();
  }

  /** Throws `RenditionRefusal`, and what `original` throws. */
  async make({ digest, spec, xmp, original }: RenditionRequest): Promise<Rendition> {
    const key = keyOf(digest, spec, xmp);
    const known = (await this.#cache?.find(key)) ?? null;
    if (known !== null) return known;
    const bytes = await this.#pool.run({ original, spec, xmp });
    const made = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    if (this.#cache !== null) {
      await this.#cache.keep(key, made);
      this.#hasKept = true;
    }
    return made;
  }

  /** Stops what is still being made, and keeps the cache within its bounds. */
  async close(): Promise<void> {
    await this.#pool.close();
    if (this.#hasKept) await this.#cache?.shrink();
  }
}

/** Another encoder or another way to write gives other bytes: then nothing of before counts. */
function keyOf(digest: string, spec: RenditionSpec, xmp: string): string {
  const { source, crop, rotation, size, fit, background, format, maxBytes } = spec;
  const decisive = [source, crop, rotation, size, fit, background, format, maxBytes];
  const versions = [engineVersion, sharp.versions.sharp ?? '', sharp.versions.vips];
  return createHash('sha256')
    .update(JSON.stringify([versions, digest, decisive, xmp]))
    .digest('hex');
}
