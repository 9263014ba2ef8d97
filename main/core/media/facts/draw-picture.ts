import { readFile, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { Refusal } from '../../import/limits.ts';
import { decodeXml, scanXml } from '../../import/xml.ts';

/** Pixels of the longer side of what is drawn: enough for every size that a platform takes. */
const longerSide = 2400;
const mostElements = 50_000;
const mostRepeats = 2_000;
const deepest = 200;
const mostSeconds = 8;

/** What draws; anything else of the SVG namespace is refused. Names with a prefix of their own are notes of drawing programs. */
const drawing = new Set(
  `svg g a switch defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset`.split(/\s+/),
);

/**
 * Draws an SVG as a PNG. Scripts, embedded pictures, other files, entities and foreign content are refused, so nothing but shapes
 * is ever drawn; time and pixels are limited. Throws `Refusal`; to be called in a worker that can be stopped.
 */
export async function drawPicture(path: string, mostBytes: number): Promise<Uint8Array> {
  if ((await stat(path)).size > mostBytes)
    throw new Refusal('too-large', `> ${Math.round(mostBytes / 1024 / 1024)} MB`);
  const text = withoutDoctype(decodeXml(await readFile(path)));
  requireHarmless(text);
  const bytes = Buffer.from(text, 'utf8');
  const limits = { limitInputPixels: longerSide * longerSide, failOn: 'error' } as const;
  try {
    const { width, height } = await sharp(bytes, { ...limits, limitInputPixels: 100_000_000 }).metadata();
    const density = Math.min(100_000, Math.max(1, (72 * longerSide) / Math.max(width, height)));
    return await sharp(bytes, { ...limits, density })
      .timeout({ seconds: mostSeconds })
      .resize({ width: longerSide, height: longerSide, fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer();
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/timeout/i.test(message)) throw new Refusal('timeout', `${mostSeconds} s`);
    throw new Refusal(/pixel limit/i.test(message) ? 'too-many-pixels' : 'damaged', message.slice(0, 120));
  }
}

/** Drawing programs write the document type of SVG; without entities of its own it says nothing. */
function withoutDoctype(text: string): string {
  return text.replace(/<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/i, '');
}

function requireHarmless(text: string): void {
  const refuse = (what: string): never => {
    throw new Refusal('drawing-refused', what);
  };
  let elements = 0;
  let repeats = 0;
  let root = '';
  scanXml(text, deepest, {
    open: (name, attributes) => {
      root ||= name;
      elements += 1;
      const own = name.replace(/^svg:/, '');
      if (elements > mostElements) refuse(`> ${mostElements}`);
      if (!own.includes(':') && !drawing.has(own)) refuse(own.slice(0, 40));
      if (own === 'use' || own === 'pattern' || own === 'filter' || own === 'mask') repeats += 1;
      if (repeats > mostRepeats) refuse(`${own} > ${mostRepeats}`);
      for (const [key, value] of Object.entries(attributes)) checkAttribute(key, value, refuse);
    },
    text: (value, path) => {
      if (path.at(-1)?.replace(/^svg:/, '') === 'style') checkStyle(value, refuse);
    },
  });
  if (root.replace(/^svg:/, '') !== 'svg') throw new Refusal('not-media');
}

function checkAttribute(key: string, value: string, refuse: (what: string) => never): void {
  if (/^on/i.test(key)) refuse(key);
  // An address is a place in the drawing itself; links of a drawing lead nowhere and are not followed.
  if (/(?:^|:)href$/i.test(key) && !value.trim().startsWith('#') && !/^https?:/i.test(value.trim())) refuse(key);
  checkStyle(value, refuse);
}

function checkStyle(value: string, refuse: (what: string) => never): void {
  if (/@import|javascript:|expression\(/i.test(value)) refuse('style');
  for (const [, target = ''] of value.matchAll(/url\(\s*['"]?([^'")]*)/gi)) if (!target.startsWith('#')) refuse('url');
}
