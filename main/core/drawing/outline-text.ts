import type { Font, Glyph } from 'fontkit';
import type { TextShape } from '../../../shared/drawing/shapes.ts';
import { round } from '../../../shared/map-drawing/edge-path.ts';
import type { FontSet } from './font-set.ts';

/** A line of text as one path. */
export function outlined(shape: TextShape, fonts: FontSet): string {
  const { text, x, y, size, weight, fill, anchor, font: family } = shape;
  const glyphs: { readonly glyph: Glyph; readonly font: Font; readonly left: number; readonly rise: number }[] = [];
  let pen = 0;
  for (const { font, text: part } of fonts.runs(text, weight, family)) {
    const factor = size / font.unitsPerEm;
    const run = font.layout(part);
    run.glyphs.forEach((glyph, index) => {
      const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
      glyphs.push({ glyph, font, left: pen + xOffset * factor, rise: yOffset * factor });
      pen += xAdvance * factor;
    });
  }
  const start = anchor === 'start' ? x : anchor === 'end' ? x - pen : x - pen / 2;
  const paths = glyphs.map(({ glyph, font, left, rise }) =>
    placed(outlineOf(glyph, font), start + left, y - rise, size / font.unitsPerEm),
  );
  return `<path d="${paths.join('')}" fill="${fill}"/>`;
}

type Outline = readonly { readonly letter: string; readonly args: readonly number[] }[];

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;
const outlines = new WeakMap<Font, Map<number, Outline>>();

/** The outline of a glyph; taking it out of the font file is the slow part, and most glyphs come back. */
function outlineOf(glyph: Glyph, font: Font): Outline {
  const known = outlines.get(font) ?? new Map<number, Outline>();
  outlines.set(font, known);
  const outline =
    known.get(glyph.id) ?? glyph.path.commands.map(({ command, args }) => ({ letter: letters[command], args }));
  known.set(glyph.id, outline);
  return outline;
}

/** The outline at its place, as a path. */
function placed(outline: Outline, left: number, base: number, factor: number): string {
  let path = '';
  for (const { letter, args } of outline) {
    path += letter;
    for (let index = 0; index < args.length; index += 2) {
      const [across = 0, up = 0] = [args[index], args[index + 1]];
      path += `${index === 0 ? '' : ' '}${round(left + across * factor)} ${round(base - up * factor)}`;
    }
  }
  return path;
}
