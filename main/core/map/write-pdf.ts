import Pdf from 'pdfkit';
import type { Scene } from '../../../shared/map-drawing/scene.ts';
import { collected } from '../drawing/collected.ts';
import type { FontSet } from '../drawing/font-set.ts';
import { paint } from '../drawing/paint-pdf.ts';

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
