import { assertNever } from '../assert-never.ts';
import type { Box } from './boxes.ts';
import type { Scene, Shape, TextShape } from './scene.ts';
import { xmlText } from './xml-text.ts';

export interface SvgOptions {
  /** Draws a line of text otherwise than as text, for readers without the font. */
  readonly outline?: (text: TextShape) => string;
  /** A part of the drawing instead of all of it, at another size. */
  readonly part?: Box & { readonly pixelWidth: number; readonly pixelHeight: number };
}

/** The drawing as a file: text is text, nothing is loaded from elsewhere, nothing runs. */
export function writeSvg(scene: Scene, { outline, part }: SvgOptions = {}): string {
  const { width, height, language } = scene;
  const size = part === undefined ? [width, height] : [part.pixelWidth, part.pixelHeight];
  const view = part === undefined ? [0, 0, width, height] : [part.x, part.y, part.width, part.height];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="${view.join(' ')}" lang="${language}" xml:lang="${language}" role="img" aria-labelledby="map-title map-description" font-family="Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif">`,
    `<title id="map-title">${xmlText(scene.title)}</title>`,
    `<desc id="map-description">${xmlText(scene.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${scene.paper}"/>`,
    ...scene.shapes.map((shape) => svgOf(shape, outline)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function svgOf(shape: Shape, outline: SvgOptions['outline']): string {
  switch (shape.kind) {
    case 'group': {
      const inside = shape.shapes.map((inner) => svgOf(inner, outline)).join('');
      return `<g class="${shape.part}"><title>${xmlText(shape.label)}</title>${inside}</g>`;
    }
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth } = shape;
      const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill ?? 'none'}"${line}/>`;
    }
    case 'path': {
      const { d, at, stroke, strokeWidth, dash } = shape;
      const moved = at === undefined ? '' : ` transform="translate(${at.x} ${at.y}) scale(${at.scale})"`;
      const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
      return `<path d="${d}"${moved} fill="none" stroke="${stroke}" stroke-width="${strokeWidth}"${dashed} stroke-linecap="${dash === undefined ? 'round' : 'butt'}" stroke-linejoin="round"/>`;
    }
    case 'text': {
      if (outline !== undefined) return outline(shape);
      const { x, y, text, size, weight, fill, anchor } = shape;
      const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}"${anchored} fill="${fill}">${xmlText(text)}</text>`;
    }
    default:
      return assertNever(shape);
  }
}
