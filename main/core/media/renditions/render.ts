import sharp, { type Sharp } from 'sharp';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Box, Size } from '../../../../shared/pictures/crop-box.ts';
import type { RenditionSpec } from '../../../../shared/pictures/rendition-spec.ts';
import { withGifXmp } from './gif-xmp.ts';
import { keepUnder, settingsOf, type Settings } from './keep-under.ts';
import { RenditionRefusal, renditionLimits, type RenditionLimits } from './limits.ts';
import { lookAt, type LookedAt, type Original } from './look-at.ts';

/** Goes into the keys of the cache: grows when the same original and spec give other bytes than before. */
export const engineVersion = 1;

/** Decoded, of the final size, with all its frames one below the other. */
interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  /** Of one frame. */
  readonly height: number;
  readonly channels: 3 | 4;
  readonly frames: number;
  readonly delay: number[];
  readonly loop: number;
}

/**
 * Writes a picture anew as the spec says: upright, cut, fitted, turned, in sRGB, under its limit, with `xmp` and without anything
 * else that the original said about itself. Same input, same bytes. Throws `RenditionRefusal`.
 */
export async function render(
  original: Original,
  spec: RenditionSpec,
  xmp: string,
  limits: RenditionLimits = renditionLimits,
): Promise<Uint8Array> {
  const source = await lookAt(original, limits);
  const isAnimated = source.frames > 1 && (spec.format === 'gif' || spec.format === 'webp');
  try {
    if (!isAnimated) return await renderStill(original, spec, source, xmp, limits);
    const pixels = await decodeFrames(original, spec, source, limits);
    return await encodeUnder(spec, (settings) => encode(imageOf(pixels), settings, xmp, limits, pixels));
  } catch (error) {
    if (error instanceof RenditionRefusal) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new RenditionRefusal(/timeout/i.test(message) ? 'costly' : 'unreadable', message);
  }
}

/** Most pictures keep their limit at once: only the others are held decoded to be encoded again. */
async function renderStill(
  original: Original,
  spec: RenditionSpec,
  source: LookedAt,
  xmp: string,
  limits: RenditionLimits,
): Promise<Uint8Array> {
  const shaped = shape(open(original, limits, false).autoOrient(), spec, source);
  const upright = spec.rotation === 0 ? shaped : shaped.rotate(spec.rotation);
  const [best, ...smaller] = settingsOf[spec.format];
  if (best === undefined) throw new RenditionRefusal('unreadable');
  const first = await encode(upright.clone(), best, xmp, limits);
  if (spec.maxBytes === null || first.length <= spec.maxBytes) return first;
  const { data, info } = await upright
    .timeout({ seconds: limits.stepSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const again = (): Sharp => sharp(data, { raw: { width, height, channels } });
  return underLimit(spec, smaller, (settings) => encode(again(), settings, xmp, limits));
}

async function encodeUnder(
  spec: RenditionSpec,
  encoded: (settings: Settings) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const [best, ...smaller] = settingsOf[spec.format];
  if (best === undefined) throw new RenditionRefusal('unreadable');
  const first = await encoded(best);
  if (spec.maxBytes === null || first.length <= spec.maxBytes) return first;
  return underLimit(spec, smaller, encoded);
}

async function underLimit(
  { maxBytes, size }: RenditionSpec,
  settings: readonly Settings[],
  encoded: (settings: Settings) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const found = await keepUnder(settings, maxBytes ?? Number.POSITIVE_INFINITY, encoded);
  if (found === null) throw new RenditionRefusal('heavy', `${size.width} × ${size.height}, ${maxBytes}`);
  return found;
}

function open(original: Original, { pixels }: RenditionLimits, animated: boolean): Sharp {
  return sharp(original, { limitInputPixels: pixels, failOn: 'error', animated });
}

/** Cut and fitted, not yet turned. */
function shape(image: Sharp, spec: RenditionSpec, source: LookedAt): Sharp {
  const { fit, background, format } = spec;
  const crop = cropIn(spec, source);
  const isWhole = crop.width === source.width && crop.height === source.height;
  const cut = isWhole ? image : image.extract(crop);
  const { width, height } = beforeTurn(spec);
  const fitted = cut.resize(width, height, { fit, background }).toColourspace('srgb');
  return format === 'jpeg' ? fitted.flatten({ background }) : fitted;
}

/** The crop in pixels of what was really found; the record of an original may know another size. */
function cropIn({ crop, source }: RenditionSpec, { width, height }: LookedAt): Box {
  if (crop === null || source === null) return { left: 0, top: 0, width, height };
  const [x, y] = [width / source.width, height / source.height];
  const left = Math.min(width - 1, Math.floor(crop.left * x));
  const top = Math.min(height - 1, Math.floor(crop.top * y));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round(crop.width * x))),
    height: Math.max(1, Math.min(height - top, Math.round(crop.height * y))),
  };
}

function beforeTurn({ size, rotation }: RenditionSpec): Size {
  return rotation === 90 || rotation === 270 ? { width: size.height, height: size.width } : size;
}

async function decodeFrames(
  original: Original,
  spec: RenditionSpec,
  source: LookedAt,
  limits: RenditionLimits,
): Promise<Pixels> {
  const { width, height } = spec.size;
  if (width * height * source.frames > limits.pixels) throw new RenditionRefusal('pixels');
  const image = open(original, limits, true);
  const { delay = [], loop = 0 } = await image.metadata();
  const { data, info } = await shape(image, spec, source)
    .timeout({ seconds: limits.stepSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const channels = info.channels === 4 ? 4 : 3;
  const common = { channels, frames: source.frames, delay, loop } as const;
  if (spec.rotation === 0) return { ...common, data, width, height };
  const before = beforeTurn(spec);
  const frameBytes = before.width * before.height * channels;
  for (let frame = 0; frame < source.frames; frame += 1) {
    // A view of the whole: each turned frame takes the place of the one it was made from.
    const one = data.subarray(frame * frameBytes, (frame + 1) * frameBytes);
    const turned = await sharp(one, { raw: { ...before, channels } })
      .rotate(spec.rotation)
      .raw()
      .toBuffer();
    data.set(turned, frame * frameBytes);
  }
  return { ...common, data, width, height };
}

function imageOf({ data, width, height, channels, frames }: Pixels): Sharp {
  return sharp(data, {
    raw: { width, height: height * frames, channels, pageHeight: height },
    limitInputPixels: false,
  });
}

async function encode(
  image: Sharp,
  settings: Settings,
  xmp: string,
  { stepSeconds }: RenditionLimits,
  motion?: Pick<Pixels, 'delay' | 'loop'>,
): Promise<Uint8Array> {
  const told = xmp === '' || settings.format === 'gif' ? image : image.withXmp(xmp);
  const moving = motion === undefined ? {} : { delay: motion.delay, loop: motion.loop };
  const limited = told.timeout({ seconds: stepSeconds });
  switch (settings.format) {
    case 'jpeg':
      return limited.jpeg(settings.options).toBuffer();
    case 'png':
      return limited.png(settings.options).toBuffer();
    case 'webp':
      return limited.webp({ ...settings.options, ...moving }).toBuffer();
    case 'gif':
      return withGifXmp(await limited.gif({ ...settings.options, ...moving }).toBuffer(), xmp);
    default:
      return assertNever(settings);
  }
}
