import Pdf from 'pdfkit';
import type { FontSet } from '../drawing/font-set.ts';
import { collected } from '../drawing/collected.ts';
import { breakLines, type Line, type Measure, type Piece, type Span } from './pdf-lines.ts';

type Structure = PDFKit.PDFStructureElement;

/** What the library takes and its types do not know, too: which cells a header cell heads, where a picture lies. */
interface ElementLook extends PDFKit.Mixins.StructureElementOptions {
  readonly scope?: 'Row' | 'Column';
  readonly bbox?: readonly number[];
  readonly placement?: 'Block';
}

/** A4, points; 2 cm to each side, more below for the line with the page number. */
export const sheet = { width: 595.28, height: 841.89, left: 56.7, top: 56.7, bottom: 70 } as const;
export const textWidth = sheet.width - 2 * sheet.left;
const lineHeight = 1.4;

export interface FlowOptions {
  readonly title: string;
  readonly language: string;
  readonly day: Date;
  readonly fonts: FontSet;
}

/** Words in their place: `x` from the left edge of the sheet. */
interface Column {
  readonly element: Structure;
  readonly lines: readonly Line[];
  readonly x: number;
}

/**
 * Text that flows down pages, every part of it in the structure that screen readers follow. What is drawn beside the
 * words is marked as no content.
 */
export class PdfFlow {
  readonly doc: PDFKit.PDFDocument;
  readonly bytes: Promise<Uint8Array>;
  readonly root: Structure;
  readonly #fonts: FontSet;
  readonly #measure: Measure;
  /** The library would embed the same bytes once for each place. */
  readonly #images = new Map<Uint8Array, PDFKit.Mixins.ImageSrc>();
  #y: number = sheet.top;

  constructor({ title, language, day, fonts }: FlowOptions) {
    this.doc = new Pdf({
      size: [sheet.width, sheet.height],
      margin: 0,
      // An empty name: no font before the first text, least of all one that is not embedded.
      font: '',
      lang: language,
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      pdfVersion: '1.7',
      // What zlib makes depends on the processor, and the same document has the same bytes everywhere.
      compress: false,
      info: { Title: title, Creator: 'Kanalwerk', CreationDate: day, ModDate: day },
    });
    this.bytes = collected(this.doc);
    this.#fonts = fonts;
    for (const { key, bytes } of fonts.files) this.doc.registerFont(key, Buffer.from(bytes));
    this.#measure = (text, span) =>
      fonts
        .runs(text, span.weight)
        .reduce((sum, { key, text: part }) => sum + this.doc.font(key).fontSize(span.size).widthOfString(part), 0);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** A child of `parent` that takes content at once. */
  element(parent: Structure, type: string, options: ElementLook = {}): Structure {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Words from the left edge plus `indent`, in lines that may run over pages. */
  words(element: Structure, spans: readonly Span[], indent = 0): void {
    this.columns([{ element, spans, x: sheet.left + indent, width: textWidth - indent }]);
  }

  /** Columns side by side, line by line, so that a long one runs over pages. */
  columns(columns: readonly { element: Structure; spans: readonly Span[]; x: number; width: number }[]): void {
    const broken = columns.map(({ element, spans, x, width }): Column => {
      return { element, x, lines: breakLines(spans, width, this.#measure) };
    });
    const most = Math.max(0, ...broken.map(({ lines }) => lines.length));
    for (let index = 0; index < most; index += 1) {
      const height = Math.max(...broken.map(({ lines }) => (lines[index]?.size ?? 0) * lineHeight));
      this.require(height);
      for (const { element, lines, x } of broken) this.#line(element, lines[index], x, height);
      this.#y += height;
    }
  }

  space(points: number): void {
    this.#y += points;
  }

  /** Begins a new page where less than `points` are left of this one. */
  require(points: number): void {
    if (this.#y > sheet.top && this.#y + points > sheet.height - sheet.bottom) this.newPage();
  }

  newPage(): void {
    this.doc.addPage();
    this.#y = sheet.top;
  }

  /** A line across from `x`, at the height reached. */
  rule(x: number, width: number, colour = '#c8c8c2'): void {
    this.#unread(() => {
      this.doc
        .lineWidth(0.5)
        .moveTo(x, this.#y)
        .lineTo(x + width, this.#y)
        .stroke(colour);
    });
  }

  /** A box to tick, beside the next line. */
  box(size: number): void {
    const top = this.#y + (size * lineHeight - size) / 2;
    this.#unread(() => {
      this.doc.lineWidth(0.8).rect(sheet.left, top, size, size).stroke('#1f1f1c');
    });
  }

  picture(parent: Structure, bytes: Uint8Array, size: { width: number; height: number }, alt: string | null): void {
    const { width, height } = size;
    this.require(height + 40);
    const place = [sheet.left, this.#y] as const;
    const draw = (): void => {
      this.doc.image(this.#image(bytes), ...place, { width, height });
    };
    if (alt === null) {
      this.#unread(draw);
    } else {
      const bbox = [place[0], place[1], place[0] + width, place[1] + height];
      this.element(parent, 'Figure', { ...(alt === '' ? {} : { alt }), bbox, placement: 'Block' }).add(draw);
    }
    this.#y += height;
  }

  #image(bytes: Uint8Array): PDFKit.Mixins.ImageSrc {
    const known = this.#images.get(bytes);
    if (known !== undefined) return known;
    // The library has this for whoever shows a picture twice; its types do not.
    const opener = this.doc as unknown as { openImage(bytes: Buffer): PDFKit.Mixins.ImageSrc };
    const image = opener.openImage(Buffer.from(bytes));
    this.#images.set(bytes, image);
    return image;
  }

  /** Writes a line at the foot of every page and closes the document. */
  async finish(foot: (page: number, of: number) => readonly [left: Span, right: Span]): Promise<Uint8Array> {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.doc.switchToPage(page);
      const [left, right] = foot(page - start + 1, count);
      const y = sheet.height - sheet.bottom / 2;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.#piece({ span: left, text: left.text, width: 0 }, sheet.left, y);
      const width = this.#measure(right.text, right);
      this.#piece({ span: right, text: right.text, width }, sheet.width - sheet.left - width, y);
      this.doc.endMarkedContent();
    }
    this.doc.end();
    return this.bytes;
  }

  #line(element: Structure, line: Line | undefined, x: number, height: number): void {
    let pen = x;
    const baseline = this.#y + height * 0.74;
    for (const piece of line?.pieces ?? []) {
      const from = pen;
      const { link } = piece.span;
      const inside = link === null ? element : this.element(element, 'Link');
      inside.add(() => this.#piece(piece, from, baseline));
      if (link !== null) this.#link(inside, link, { x: from, width: piece.width, height });
      pen += piece.width;
    }
  }

  #link(
    structParent: Structure,
    link: string,
    { x, width, height }: { x: number; width: number; height: number },
  ): void {
    // A string of PDF is an object to the library, whatever its types say.
    const words = new String(link) as string;
    const place = { structParent, Contents: words };
    this.doc.link(x, this.#y, width, height, link, place);
  }

  #piece({ span, text, width }: Piece, x: number, y: number): void {
    const { doc } = this;
    let pen = x;
    doc.fillColor(span.colour);
    for (const { key, text: part } of this.#fonts.runs(text, span.weight)) {
      doc.font(key).fontSize(span.size);
      doc.text(part, pen, y, { lineBreak: false, baseline: 'alphabetic', oblique: span.oblique });
      pen += doc.widthOfString(part);
    }
    const under = [...(span.underline ? [y + 1.5] : []), ...(span.strike ? [y - span.size * 0.3] : [])];
    for (const height of under)
      doc
        .lineWidth(0.6)
        .moveTo(x, height)
        .lineTo(x + width, height)
        .stroke(span.colour);
  }

  /** Draws what is no content. */
  #unread(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }
}
