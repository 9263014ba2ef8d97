import type { GifOptions, JpegOptions, PngOptions, WebpOptions } from 'sharp';
import type { ImageFormat } from '../../../../shared/pictures/rendition-format.ts';

/** Settings of one encoder. */
export type Settings =
  | { readonly format: 'jpeg'; readonly options: JpegOptions }
  | { readonly format: 'png'; readonly options: PngOptions }
  | { readonly format: 'webp'; readonly options: WebpOptions }
  | { readonly format: 'gif'; readonly options: GifOptions };

const bestQuality = 90;
/** Below this, blocks and smears are what people see first. */
const leastQuality = { jpeg: 40, webp: 30 };

function qualities(least: number): number[] {
  return Array.from({ length: bestQuality - least }, (_, index) => bestQuality - 1 - index);
}

/** From the best to the smallest. The first is what a picture gets that keeps its limit anyway. */
export const settingsOf: Readonly<Record<ImageFormat, readonly Settings[]>> = {
  jpeg: [
    jpeg(bestQuality, '4:4:4'),
    jpeg(bestQuality, '4:2:0'),
    ...qualities(leastQuality.jpeg).map((quality) => jpeg(quality, '4:2:0')),
  ],
  webp: [webp(bestQuality), ...qualities(leastQuality.webp).map(webp)],
  png: [
    { format: 'png', options: { compressionLevel: 6, palette: false } },
    { format: 'png', options: { compressionLevel: 9, palette: false } },
    ...[256, 192, 128, 96, 64, 48, 32, 24, 16].map((colours): Settings => ({
      format: 'png',
      options: { palette: true, colours, quality: 100, effort: 4 },
    })),
  ],
  gif: [
    gif(256, 0, 1),
    gif(256, 4, 1),
    gif(192, 8, 0.8),
    gif(128, 8, 0.8),
    gif(128, 16, 0.6),
    gif(64, 16, 0.6),
    gif(64, 32, 0.4),
    gif(32, 32, 0.4),
    gif(16, 32, 0),
  ],
};

function jpeg(quality: number, chromaSubsampling: string): Settings {
  return { format: 'jpeg', options: { quality, chromaSubsampling } };
}

function webp(quality: number): Settings {
  return { format: 'webp', options: { quality } };
}

function gif(colours: number, interFrameMaxError: number, dither: number): Settings {
  return { format: 'gif', options: { colours, interFrameMaxError, dither, effort: 3 } };
}

/**
 * The file of the best settings that keeps to `maxBytes`, by halving; null where not even the smallest does. Sizes need not
 * fall with each step: what comes out has been measured.
 */
export async function keepUnder(
  settings: readonly Settings[],
  maxBytes: number,
  encode: (settings: Settings) => Promise<Uint8Array>,
): Promise<Uint8Array | null> {
  let [low, high] = [0, settings.length - 1];
  let best: Uint8Array | null = null;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const one = settings[middle];
    if (one === undefined) break;
    const file = await encode(one);
    if (file.length <= maxBytes) {
      best = file;
      high = middle - 1;
    } else low = middle + 1;
  }
  return best;
}
