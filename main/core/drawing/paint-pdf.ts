import { assertNever } from '../../../shared/assert-never.ts';
import type { Shape, TextShape } from '../../../shared/drawing/shapes.ts';
import type { FontSet } from './font-set.ts';

/** Pictures of a document by their keys, each opened once. */
export type OpenPictures = (key: string) => PDFKit.Mixins.ImageSrc;

/** Paints a shape where the document stands. A drawing with pictures needs `pictures`. */
export function paint(doc: PDFKit.PDFDocument, shape: Shape, fonts: FontSet, pictures?: OpenPictures): void {
  switch (shape.kind) {
    case 'group':
      for (const inner of shape.shapes) paint(doc, inner, fonts, pictures);
      return;
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth, opacity } = shape;
      if (opacity !== undefined) doc.save().fillOpacity(opacity);
      doc.roundedRect(x, y, width, height, radius);
      if (stroke === null) {
        if (fill !== null) doc.fill(fill);
      } else {
        doc.lineWidth(strokeWidth);
        if (fill === null) doc.stroke(stroke);
        else doc.fillAndStroke(fill, stroke);
      }
      if (opacity !== undefined) doc.restore();
      return;
    }
    case 'path': {
      const { d, at, stroke, strokeWidth, dash } = shape;
      doc.save();
      if (at !== undefined) doc.translate(at.x, at.y).scale(at.scale, at.scale);
      doc
        .lineWidth(strokeWidth)
        .lineJoin('round')
        .lineCap(dash === undefined ? 'round' : 'butt');
      if (dash !== undefined) doc.dash([...dash] as unknown as number, {}); // the types know a single length only
      doc.path(d).stroke(stroke).restore();
      return;
    }
    case 'text':
      paintText(doc, shape, fonts);
      return;
    case 'image': {
      const { key, x, y, width, height } = shape;
      if (pictures === undefined) throw new Error(`no picture ${key} for the drawing`);
      doc.image(pictures(key), x, y, { width, height });
      return;
    }
    default:
      assertNever(shape);
  }
}

function paintText(doc: PDFKit.PDFDocument, shape: TextShape, fonts: FontSet): void {
  const { x, y, text, size, weight, fill, anchor, font } = shape;
  const runs = fonts.runs(text, weight, font).map(({ key, text: part }) => ({
    key,
    part,
    width: doc.font(key).fontSize(size).widthOfString(part),
  }));
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  let pen = anchor === 'start' ? x : anchor === 'end' ? x - whole : x - whole / 2;
  doc.fillColor(fill);
  for (const { key, part, width } of runs) {
    doc.font(key).fontSize(size).text(part, pen, y, { lineBreak: false, baseline: 'alphabetic' });
    pen += width;
  }
}
