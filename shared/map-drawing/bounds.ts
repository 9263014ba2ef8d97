import { assertNever } from '../assert-never.ts';
import { around, type Box, grown } from './boxes.ts';
import type { Shape } from '../drawing/shapes.ts';
import { textWidth } from './text-width.ts';

/** Side of the square that drawings of platforms are made on. */
const glyphSide = 16;

/** A box that a shape does not leave, strokes and letters below the line included; null for a group of nothing. */
export function boundsOf(shape: Shape): Box | null {
  switch (shape.kind) {
    case 'group':
      return around(shape.shapes.flatMap((inner) => boundsOf(inner) ?? []));
    case 'image':
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case 'rect':
      return grown(shape, shape.strokeWidth);
    case 'path': {
      const { d, at, strokeWidth } = shape;
      if (at !== undefined) {
        const side = glyphSide * at.scale;
        return grown({ x: at.x, y: at.y, width: side, height: side }, strokeWidth * at.scale);
      }
      // All coordinates are absolute, and a curve stays within its points.
      const numbers = (d.match(/-?[\d.]+/gu) ?? []).map(Number);
      const points = numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
      const box = around(points.map((point) => ({ ...point, width: 0, height: 0 })));
      return box === null ? null : grown(box, strokeWidth);
    }
    case 'text': {
      const { x, y, text, size, weight, anchor } = shape;
      const width = textWidth(text, size, weight) + size;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return grown({ x: left, y: y - size, width, height: size * 1.4 }, size / 2);
    }
    default:
      return assertNever(shape);
  }
}
