import { assertNever } from '../assert-never.ts';
import { xmlText } from '../map-drawing/xml-text.ts';
import type { Drawing, Shape, TextShape } from './shapes.ts';

export interface SvgOptions {
  /** Draws a line of text otherwise than as text, for readers without the font. */
  readonly outline?: (text: TextShape) => string;
  /** A part of the drawing instead of all of it, at another size. */
  readonly part?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly pixelWidth: number;
    readonly pixelHeight: number;
  };
  /** Address of a picture by its key: data, for a file that loads nothing. */
  readonly picture?: (key: string) => string;
  /** Begins the ids inside, for files that may stand in one page. */
  readonly idPrefix?: string;
}

const families = {
  inter: "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  'source-serif': "'Source Serif 4', Georgia, 'Liberation Serif', serif",
} as const;

/** The drawing as a file: text is text, nothing is loaded from elsewhere, nothing runs. */
export function writeSvg(scene: Drawing, options: SvgOptions = {}): string {
  const { width, height, language } = scene;
  const { part, idPrefix = 'map' } = options;
  const size = part === undefined ? [width, height] : [part.pixelWidth, part.pixelHeight];
  const view = part === undefined ? [0, 0, width, height] : [part.x, part.y, part.width, part.height];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="${view.join(' ')}" lang="${language}" xml:lang="${language}" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-description" font-family="${families.inter}">`,
    `<title id="${idPrefix}-title">${xmlText(scene.title)}</title>`,
    `<desc id="${idPrefix}-description">${xmlText(scene.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${scene.paper}"/>`,
    ...scene.shapes.map((shape) => svgOf(shape, options)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function svgOf(shape: Shape, options: SvgOptions): string {
  switch (shape.kind) {
    case 'group': {
      const inside = shape.shapes.map((inner) => svgOf(inner, options)).join('');
      const label = shape.label === '' ? '' : `<title>${xmlText(shape.label)}</title>`;
      return `<g class="${shape.part}">${label}${inside}</g>`;
    }
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth, opacity } = shape;
      const seen = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
      const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill ?? 'none'}"${seen}${line}/>`;
    }
    case 'path': {
      const { d, at, stroke, strokeWidth, dash } = shape;
      const moved = at === undefined ? '' : ` transform="translate(${at.x} ${at.y}) scale(${at.scale})"`;
      const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
      return `<path d="${d}"${moved} fill="none" stroke="${stroke}" stroke-width="${strokeWidth}"${dashed} stroke-linecap="${dash === undefined ? 'round' : 'butt'}" stroke-linejoin="round"/>`;
    }
    case 'text': {
      if (options.outline !== undefined) return options.outline(shape);
      const { x, y, text, size, weight, fill, anchor, font = 'inter' } = shape;
      const family = font === 'inter' ? '' : ` font-family="${families[font]}"`;
      const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}"${family}${anchored} fill="${fill}">${xmlText(text)}</text>`;
    }
    case 'image': {
      const { key, x, y, width, height } = shape;
      const address = xmlText(options.picture?.(key) ?? '');
      return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" href="${address}"/>`;
    }
    default:
      return assertNever(shape);
  }
}
