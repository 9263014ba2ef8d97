import Pdf from 'pdfkit';
import type { Drawing, GroupShape, Shape } from '../../../shared/drawing/shapes.ts';
import { collected } from '../drawing/collected.ts';
import type { FontSet } from '../drawing/font-set.ts';
import { type OpenPictures, paint } from '../drawing/paint-pdf.ts';
import type { PdfTask } from './card-task.ts';

/** Points by pixel: 96 pixels are an inch of 72 points, as browsers reckon. */
const scale = 0.75;

/**
 * A page for each card, as vectors with the fonts in it and text that can be selected, tagged for screen readers: headings,
 * paragraphs, lists; everything else is no content. Same task, same bytes.
 */
export async function writeCardsPdf(
  { drawings, pictures, title, language, day }: PdfTask,
  fonts: FontSet,
): Promise<Uint8Array> {
  const date = new Date(day);
  const doc = new Pdf({
    autoFirstPage: false,
    margin: 0,
    // An empty name: no font before the first text, least of all one that is not embedded.
    font: '',
    lang: language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // What zlib makes depends on the processor, and the same document has the same bytes everywhere.
    compress: false,
    info: { Title: title, Creator: 'Kanalwerk', CreationDate: date, ModDate: date },
  });
  const bytes = collected(doc);
  for (const { key, bytes: font } of fonts.files) doc.registerFont(key, Buffer.from(font));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const open = openPictures(doc, pictures);
  for (const [index, drawing] of drawings.entries()) page(doc, root, drawing, index === 0, { fonts, open });
  root.end();
  doc.end();
  return bytes;
}

interface Means {
  readonly fonts: FontSet;
  readonly open: OpenPictures;
}

function page(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  drawing: Drawing,
  isFirst: boolean,
  { fonts, open }: Means,
): void {
  doc.addPage({ size: [drawing.width * scale, drawing.height * scale], margin: 0 });
  doc.scale(scale, scale);
  const put = (shape: Shape): void => paint(doc, shape, fonts, open);
  const unread = (draw: () => void, type: 'Layout' | 'Pagination'): void => {
    doc.markContent('Artifact', { type });
    draw();
    doc.endMarkedContent();
  };
  unread(() => doc.rect(0, 0, drawing.width, drawing.height).fill(drawing.paper), 'Layout');
  const section = doc.struct('Sect');
  root.add(section);
  let list: PDFKit.PDFStructureElement | null = null;
  for (const shape of drawing.shapes) {
    const part = shape.kind === 'group' ? shape.part : '';
    if (shape.kind === 'group' && ['heading', 'text', 'item'].includes(part)) {
      if (part === 'item') {
        list ??= child(doc, section, 'L');
        item(doc, list, shape, put);
      } else {
        list = null;
        const element = child(doc, section, part === 'text' ? 'P' : isFirst ? 'H1' : 'H2');
        element.add(() => shape.shapes.forEach(put));
      }
    } else unread(() => put(shape), part === 'foot' ? 'Pagination' : 'Layout');
  }
}

function item(
  doc: PDFKit.PDFDocument,
  list: PDFKit.PDFStructureElement,
  { shapes }: GroupShape,
  put: (shape: Shape) => void,
): void {
  const [mark, ...words] = shapes;
  const element = child(doc, list, 'LI');
  if (mark !== undefined) child(doc, element, 'Lbl').add(() => put(mark));
  child(doc, element, 'LBody').add(() => words.forEach(put));
}

/** A child of `parent` that takes content at once. */
function child(doc: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, type: string): PDFKit.PDFStructureElement {
  const element = doc.struct(type);
  parent.add(element);
  return element;
}

/** The library would embed the same bytes once for each page. */
function openPictures(doc: PDFKit.PDFDocument, pictures: PdfTask['pictures']): OpenPictures {
  const opened = new Map<string, PDFKit.Mixins.ImageSrc>();
  // The library has this for whoever shows a picture twice; its types do not.
  const opener = doc as unknown as { openImage(bytes: Buffer): PDFKit.Mixins.ImageSrc };
  return (key) => {
    const picture = pictures.get(key);
    if (picture === undefined) throw new Error(`no picture ${key} for the card`);
    const image = opened.get(key) ?? opener.openImage(Buffer.from(picture.bytes));
    opened.set(key, image);
    return image;
  };
}
