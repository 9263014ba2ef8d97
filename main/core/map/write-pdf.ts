import Pdf from 'pdfkit';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Scene, Shape, TextShape } from '../../../shared/map-drawing/scene.ts';
import type { FontSet } from './font-set.ts';

export type Paper = 'a4' | 'a3';

/** Sides in points, the long one first. */
const sides: Readonly<Record<Paper, readonly [number, number]>> = { a4: [841.89, 595.28], a3: [1190.55, 841.89] };
/** What office printers leave white, in points. */
const border = 18;

/**
 * The drawing as a page of vectors with the fonts in it, as large as the paper allows; upright where that fits better.
 * `day` stands in the file as its date: the same state gives the same bytes on the same day.
 */
export async function writePdf(scene: Scene, fonts: FontSet, paper: Paper, day: Date): Promise<Uint8Array> {
  const [long, short] = sides[paper];
  const fit = (width: number, height: number): number =>
    Math.min((width - 2 * border) / scene.width, (height - 2 * border) / scene.height);
  const size: [number, number] = fit(short, long) > fit(long, short) ? [short, long] : [long, short];
  const scale = Math.min(fit(...size), 1.25);
  const doc = new Pdf({
    size,
    margin: 0,
    // An empty name: no font before the first text, least of all one that is not embedded.
    font: '',
    lang: scene.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: scene.title, Subject: scene.description, Creator: 'Kanalwerk', CreationDate: day, ModDate: day },
  });
  const bytes = collected(doc);
  for (const { key, bytes: font } of fonts.files) doc.registerFont(key, Buffer.from(font));
  doc.rect(0, 0, ...size).fill(scene.paper);
  doc.translate((size[0] - scene.width * scale) / 2, (size[1] - scene.height * scale) / 2).scale(scale, scale);
  for (const shape of scene.shapes) paint(doc, shape, fonts);
  doc.end();
  return bytes;
}

/** The bytes of a document, once it has been ended. */
export function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.on('end', () => resolve(Buffer.concat(chunks)));
  doc.on('error', reject);
  return promise;
}

function paint(doc: PDFKit.PDFDocument, shape: Shape, fonts: FontSet): void {
  switch (shape.kind) {
    case 'group':
      for (const inner of shape.shapes) paint(doc, inner, fonts);
      return;
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth } = shape;
      doc.roundedRect(x, y, width, height, radius);
      if (stroke === null) {
        if (fill !== null) doc.fill(fill);
      } else {
        doc.lineWidth(strokeWidth);
        if (fill === null) doc.stroke(stroke);
        else doc.fillAndStroke(fill, stroke);
      }
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
    default:
      assertNever(shape);
  }
}

function paintText(doc: PDFKit.PDFDocument, shape: TextShape, fonts: FontSet): void {
  const { x, y, text, size, weight, fill, anchor } = shape;
  const runs = fonts.runs(text, weight).map(({ key, text: part }) => ({
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
